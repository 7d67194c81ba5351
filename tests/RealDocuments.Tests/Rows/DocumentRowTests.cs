using System;
using System.Collections.Generic;
using System.Linq;
using Libvirt.Xml;
using Xunit;
using Xunit.Abstractions;

namespace Libvirt.Gen.RealDocuments.Tests.Rows;

/// <summary>Whole documents with lists of several roots: what is not changed keeps every character, and what is changed nothing else.</summary>
public class DocumentRowTests(ITestOutputHelper output)
{
    private static readonly IReadOnlyList<RealDocument> Documents = TestData.WithRoot("domain");

    // Changes are made in a part of them, each of which costs a whole document.
    private static readonly IReadOnlyList<RealDocument> Some = [.. Documents.Where((_, number) => number % 4 == 0)];

    [Fact]
    public void What_is_not_changed_keeps_every_character()
    {
        var (disks, hostdevs, rngs) = (0, 0, 0);
        foreach (var real in Documents)
        {
            var document = DomainDocument.Parse(real.Text);
            disks += document.Disks.Count;
            hostdevs += document.HostDevs.Count;
            rngs += document.Rngs.Count;
            Assert.Equal(real.Text, document.ToXml());
        }

        output.WriteLine($"{Documents.Count} documents, {disks} disks, {hostdevs} devices of the host, {rngs} random number generators");
        Assert.True(disks > 1000 && hostdevs > 100 && rngs > 30);
    }

    [Fact]
    public void A_change_of_one_disk_leaves_the_rest_of_the_text()
    {
        var changed = 0;
        foreach (var real in Some)
        {
            var document = DomainDocument.Parse(real.Text);
            // Where the text left the type out, it is written from the first change on.
            if (document.Disks.FirstOrDefault(disk => disk is { Type: not null, Target.Dev: not null, Source: FileStorage or BlockStorage }) is not { } disk)
            {
                continue;
            }

            var old = disk.Source;
            disk.Source = new NetworkStorage { Protocol = "nbd", Name = "edited", Hosts = { new NetworkHost { Name = "192.0.2.1", Port = 10809 } } };
            var text = document.ToXml();
            var again = DomainDocument.Parse(text);

            Assert.Equal(StorageSourceKind.Network, again.Disks[document.Disks.IndexOf(disk)].Type);
            Assert.StartsWith(real.Text[..Before(real.Text, "<disk")], text, StringComparison.Ordinal);
            Assert.EndsWith(real.Text[(real.Text.LastIndexOf("</disk>", StringComparison.Ordinal) + 7)..], text, StringComparison.Ordinal);

            disk.Source = old;
            Assert.Empty(Infoset.Difference(real.Text, document.ToXml()));
            changed++;
        }

        output.WriteLine($"{changed} documents");
        Assert.True(changed > 100);
    }

    [Fact]
    public void A_disk_can_come_and_go()
    {
        var changed = 0;
        foreach (var real in Some.Where(real => real.Text.Contains("</devices>", StringComparison.Ordinal)))
        {
            var document = DomainDocument.Parse(real.Text);
            document.Disks.Add(new Disk { Source = new FileStorage { File = "/edited" }, Target = new DiskTarget { Dev = "vdz" } });
            var longer = DomainDocument.Parse(document.ToXml());
            Assert.Equal("/edited", Assert.IsType<FileStorage>(longer.Disks[^1].Source).File);

            longer.Disks.RemoveAt(longer.Disks.Count - 1);
            Assert.Equal(real.Text, longer.ToXml());
            changed++;
        }

        Assert.True(changed > 100);
    }

    private static int Before(string text, string element) => text.IndexOf(element, StringComparison.Ordinal);
}
