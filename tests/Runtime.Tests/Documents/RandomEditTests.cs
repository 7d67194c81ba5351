using System;
using System.Collections.Generic;
using System.Linq;
using Libvirt.Xml.Tests.Samples;
using Xunit;

namespace Libvirt.Xml.Tests.Documents;

/// <summary>Random changes to random documents: what is written reads as what the objects are, and what was not changed is not changed.</summary>
public sealed class RandomEditTests
{
    private const int Cases = 1500;

    [Fact]
    public void Untouched_documents_are_as_they_were()
    {
        for (int seed = 0; seed < Cases; seed++)
        {
            string xml = new RandomText(new Random(seed)).Document();
            Assert.Equal(xml, NicDocument.Parse(xml).ToXml());
        }
    }

    [Fact]
    public void A_changed_element_changes_alone_and_reads_as_it_is()
    {
        int changed = 0;
        for (int seed = 0; seed < Cases; seed++)
        {
            var random = new Random(seed);
            string xml = new RandomText(random).Document();
            NicDocument document = NicDocument.Parse(xml);
            if (document.Nics.Count == 0)
                continue;
            int index = random.Next(document.Nics.Count);
            Nic[] untouched = [.. NicDocument.Parse(xml).Nics];
            new RandomEdits(random).Change(document.Nics[index]);

            string written = document.ToXml();
            changed += written == xml ? 0 : 1;
            (int start, int end) = PlaceOf(xml, untouched, index);
            Assert.StartsWith(xml[..start], written, StringComparison.Ordinal);
            Assert.EndsWith(xml[end..], written, StringComparison.Ordinal);
            AssertSame(document.Nics, written, seed);
        }

        Assert.InRange(changed, Cases / 3, Cases);
    }

    [Fact]
    public void Changed_lists_read_as_they_are_and_the_rest_stays()
    {
        for (int seed = 0; seed < Cases; seed++)
        {
            var random = new Random(seed);
            string xml = new RandomText(random).Document();
            NicDocument document = NicDocument.Parse(xml);
            var texts = new Dictionary<Nic, string>();
            Nic[] read = [.. document.Nics];
            for (int i = 0; i < read.Length; i++)
            {
                (int start, int end) = PlaceOf(xml, read, i);
                texts.Add(read[i], xml[start..end]);
            }

            var edits = new RandomEdits(random);
            for (int i = random.Next(1, 5); i > 0; i--)
                edits.ChangeList(document.Nics);
            string written = document.ToXml();

            AssertSame(document.Nics, written, seed);
            Assert.All(document.Nics, nic => Assert.Contains(texts.GetValueOrDefault(nic, ""), written, StringComparison.Ordinal));
            Assert.Equal(Skeleton(xml), Skeleton(written));
        }
    }

    [Fact]
    public void Everything_at_once_reads_as_it_is()
    {
        for (int seed = 0; seed < Cases; seed++)
        {
            var random = new Random(seed);
            NicDocument document = NicDocument.Parse(new RandomText(random).Document());
            var edits = new RandomEdits(random);
            for (int i = random.Next(4); i > 0; i--)
                edits.ChangeList(document.Nics);
            foreach (Nic nic in document.Nics)
                edits.Change(nic);

            AssertSame(document.Nics, document.ToXml(), seed);
        }
    }

    private static void AssertSame(IEnumerable<Nic> expected, string written, int seed)
    {
        string[] now = [.. expected.Select(nic => Meaning.Of(nic.ToXml()))];
        string[] read = [.. NicDocument.Parse(written).Nics.Select(nic => Meaning.Of(nic.ToXml()))];
        Assert.True(now.SequenceEqual(read), $"Seed {seed}:\n{written}\nreads as\n{string.Join('\n', read)}\ninstead of\n{string.Join('\n', now)}");
    }

    private static (int Start, int End) PlaceOf(string xml, Nic[] nics, int index)
    {
        int start = nics[index].SourceOffset;
        return (start, Serialization.XmlPieces.Read(xml, start, xml.Length).End);
    }

    // The document without the elements of the list and white space.
    private static string Skeleton(string xml)
    {
        NicDocument document = NicDocument.Parse(xml);
        Nic[] nics = [.. document.Nics];
        string rest = xml;
        for (int i = nics.Length - 1; i >= 0; i--)
        {
            (int start, int end) = PlaceOf(xml, nics, i);
            rest = rest.Remove(start, end - start);
        }

        return string.Concat(rest.Where(c => !char.IsWhiteSpace(c))).Replace("<devices></devices>", "<devices/>", StringComparison.Ordinal);
    }
}
