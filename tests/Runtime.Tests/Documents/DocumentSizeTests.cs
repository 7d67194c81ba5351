using System;
using System.Linq;
using Libvirt.Xml.Tests.Reading;
using Libvirt.Xml.Tests.Samples;
using Xunit;

namespace Libvirt.Xml.Tests.Documents;

/// <summary>Ten times the work takes about ten times as long, whatever is changed.</summary>
public sealed class DocumentSizeTests
{
    private const int Count = 3000;
    private const int Factor = 10;

    [Theory]
    [InlineData("nothing")]
    [InlineData("all values")]
    [InlineData("all go but one")]
    [InlineData("all are replaced")]
    [InlineData("all turn round")]
    [InlineData("as many come between")]
    [InlineData("as many come into an empty list")]
    [InlineData("as many come into a new list")]
    [InlineData("the children of one")]
    [InlineData("the children of one, shuffled")]
    [InlineData("the children of one, replaced with their comments")]
    [InlineData("attributes of one")]
    public void Time_grows_with_the_text(string work) => Growth.AssertLinearTime(Factor, () => Run(work, Count / Factor), () => Run(work, Count));

    // Sizes far apart: looking through the start tag again for each child is most of the work only where both are large.
    [Fact]
    public void Time_grows_with_a_start_tag_and_with_what_stands_in_it() =>
        Growth.AssertLinearTime(30, () => ReplaceInLongTag(Count / 5), () => ReplaceInLongTag(6 * Count));

    private static void ReplaceInLongTag(int count)
    {
        const int Padding = 250;
        string nics = string.Concat(Enumerable.Repeat("<nic/>", count));
        NicDocument document = NicDocument.Parse("<guest><devices" + new string(' ', Padding * count) + ">" + nics + "</devices></guest>");
        for (int i = 0; i < count; i++)
            document.Nics[i] = new Nic();

        Assert.NotEmpty(document.ToXml());
    }

    private static void Run(string work, int count)
    {
        string nics = string.Concat(Enumerable.Range(0, count).Select(i => $"    <nic type='a{i}'/>\n"));
        string ips = string.Concat(Enumerable.Range(0, count).Select(i => $"    <ip address='10.0.{i / 256}.{i % 256}'/>\n"));
        if (work.EndsWith("comments", StringComparison.Ordinal))
            ips = ips.Replace("/>", "><!-- c --><new/></ip><!-- d -->", StringComparison.Ordinal);
        string attributes = string.Concat(Enumerable.Range(0, count).Select(i => $" a{i}='{i}'"));
        string content = work.Contains("one", StringComparison.Ordinal) && !work.StartsWith("all", StringComparison.Ordinal)
            ? $"<devices><nic{attributes}>\n{ips}</nic></devices>"
            : work.Contains("list", StringComparison.Ordinal) ? "<disk/>" : $"<devices>\n{nics}</devices>";
        if (work.Contains("empty", StringComparison.Ordinal))
            content = "<devices>" + string.Concat(Enumerable.Repeat("<disk/>", count)) + "</devices>";

        NicDocument document = NicDocument.Parse("<guest>\n" + content + "\n</guest>");
        DocumentPlace<Nic> place = document.Nics.Places[0];
        switch (work)
        {
            case "all values":
                place.ToList().ForEach(nic => nic.SndBuf = 1);
                break;
            case "all go but one":
                Nic last = place[count - 1];
                place.Clear();
                place.Add(last);
                break;
            case "all are replaced":
                for (int i = 0; i < count; i++)
                    place[i] = new Nic { Type = "new" };
                break;
            case "all turn round":
                Nic[] all = [.. place];
                for (int i = 0; i < count; i++)
                    place[i] = all[count - 1 - i];
                break;
            case "as many come between":
                all = [.. place];
                place.Clear();
                foreach (Nic nic in all)
                {
                    place.Add(nic);
                    place.Add(new Nic());
                }

                break;
            case "as many come into an empty list" or "as many come into a new list":
                for (int i = 0; i < count; i++)
                    place.Add(new Nic());
                break;
            case "the children of one":
                for (int i = 0; i < count; i += 2)
                    place[0].Ips[i].Peer = IpAddress.Parse("10.1.1.1");
                break;
            case "the children of one, shuffled":
                Ip[] ips2 = [.. place[0].Ips];
                new Random(1).Shuffle(ips2);
                place[0].Ips = [.. ips2.Take(count / 2), .. Enumerable.Range(0, count / 2).Select(_ => new Ip { Peer = IpAddress.Parse("10.1.1.1") })];
                break;
            case "the children of one, replaced with their comments":
                for (int i = 0; i < count; i++)
                    place[0].Ips[i] = new Ip { Peer = IpAddress.Parse("10.1.1.1") };
                break;
            case "attributes of one":
                place[0].Type = "new";
                break;
        }

        Assert.NotEmpty(document.ToXml());
    }
}
