using System;
using Libvirt.Xml;
using Xunit;

namespace Libvirt.Gen.Schema.Tests.Edits;

/// <summary>Documents made from the same template: what is equal in both at the same place is not the same.</summary>
public class TwoDocumentTests
{
    [Theory]
    [InlineData("<source network='a'><!--1--></source>", "<source bridge='n'><!--1--></source>")]
    [InlineData("<source network='a'><?one?></source>", "<source bridge='n'><?one?></source>")]
    [InlineData("<source network='a'><!--1--><!--2--></source>", "<source bridge='n'><!--1--><!--2--></source>")]
    public void What_is_replaced_keeps_its_comments_beside_those_of_the_other(string before, string after)
    {
        var template = InDevices($"<interface type='network'>{before}</interface>");
        var one = DomainDocument.Parse(template);
        var other = DomainDocument.Parse(template);
        one.Interfaces[0].Source = new BridgeSource { Bridge = "n" };
        one.Interfaces.Add(other.Interfaces[0]);

        Assert.StartsWith(InDevices($"<interface type='bridge'>{after}</interface>")[..^End.Length], one.ToXml(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("add")]
    [InlineData("insert")]
    [InlineData("replace")]
    [InlineData("replace the other one")]
    [InlineData("replace all")]
    public void What_comes_from_the_other_comes_as_from_anywhere(string edit)
    {
        var template = InDevices("<interface type='user'>\n  <ip address='10.0.0.1'  new=\"1\"><!--1--></ip>\n  <ip   address='10.0.0.2'/>\n</interface>");

        Assert.Equal(Edited(template, edit, "<!-- further down -->" + template), Edited(template, edit, template));
    }

    [Fact]
    public void Texts_of_members_keep_their_comments_too()
    {
        var template = InDevices("<interface type='user'><tune><sndbuf>1<!--1--></sndbuf></tune></interface>");
        var one = DomainDocument.Parse(template);
        var other = DomainDocument.Parse(template);
        one.Interfaces[0].Tune!.SndBuf = 7;
        one.Interfaces.Add(other.Interfaces[0]);

        Assert.StartsWith(template[..^End.Length].Replace(">1<", ">7<", StringComparison.Ordinal), one.ToXml(), StringComparison.Ordinal);
    }

    [Fact]
    public void Within_a_document_they_go_with_their_object()
    {
        var document = DomainDocument.Parse(InDevices("<interface type='user'><model type='virtio'><!--1--></model></interface><interface type='user'/>"));
        document.Interfaces[1].Model = document.Interfaces[0].Model;
        document.Interfaces[0].Model = new Model { Type = ModelType.E1000 };

        Assert.Single(document.ToXml().Split("<!--1-->")[1..]);
    }

    private static string Edited(string template, string edit, string otherText)
    {
        var document = DomainDocument.Parse(template);
        var ips = document.Interfaces[0].Ips;
        var others = DomainDocument.Parse(otherText).Interfaces[0].Ips;
        switch (edit)
        {
            case "add":
                ips.Add(others[0]);
                break;
            case "insert":
                ips.Insert(0, others[0]);
                break;
            case "replace":
                ips[0] = others[0];
                break;
            case "replace the other one":
                ips[1] = others[0];
                break;
            default:
                document.Interfaces[0].Ips = others;
                break;
        }

        return document.ToXml();
    }

    private const string End = "</devices></domain>";

    private static string InDevices(string nics) => $"<domain><devices>{nics}{End}";
}
