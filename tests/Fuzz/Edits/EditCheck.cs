using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using Libvirt.Gen.Fuzz.Targets;
using Libvirt.Xml;

namespace Libvirt.Gen.Fuzz.Edits;

/// <summary>What must hold of a document after its changes.</summary>
internal static class EditCheck
{
    public static void Check(EditedDocument document)
    {
        string written = document.Typed.ToXml();
        Inventory.Of(written);
        XElement read = XElement.Parse(written, LoadOptions.PreserveWhitespace);
        Equal(EditMeaning.Of(document.Tree), EditMeaning.Of(read), "what is written says what the same change by hand says", document, written);
        CheckAsides(document, read, written);
        CheckUntouched(document, written);
        CheckModel(document, written);
        CheckCycles(document, written);
    }

    // Comments and instructions: none lost, none doubled; the place of what was replaced may keep them.
    private static void CheckAsides(EditedDocument document, XElement read, string written)
    {
        ILookup<string, string> expected = Asides(document.Tree);
        ILookup<string, string> actual = Asides(read);
        foreach (string aside in expected.Select(group => group.Key).Union(actual.Select(group => group.Key)))
        {
            int least = expected[aside].Count();
            int most = Math.Max(least, document.Touched.Loose.Contains(aside) ? 1 : 0);
            int count = actual[aside].Count();
            Require(count >= least && count <= most, "comments and instructions are neither lost nor doubled", $"{aside}: {count}", document, written);
        }
    }

    private static ILookup<string, string> Asides(XElement tree) =>
        tree.DescendantNodes().Where(node => node is XComment or XProcessingInstruction).ToLookup(node => node.ToString(), node => node.ToString());

    private static void CheckUntouched(EditedDocument document, string written)
    {
        List<(string Space, string Text)> untouched = document.Untouched();
        List<(string Space, string Text)> actual = TextPieces.Of(written);
        int? spaces = PieceOrder.OtherSpaces(untouched, actual);
        Require(spaces is not null, "what was not touched is there as it was, in its order", PieceOrder.FirstMissing(untouched, actual), document, written);
        int most = 2 * document.Touched.Pieces;
        Require(spaces <= most, "white space stays beside what was not touched", $"{spaces} of at most {most}", document, written);
    }

    private static void CheckModel(EditedDocument document, string written)
    {
        DomainDocument again = DomainDocument.Parse(written);
        string[] expected = [.. document.Typed.Interfaces.Select(EditMeaning.Of)];
        string[] actual = [.. again.Interfaces.Select(EditMeaning.Of)];
        Equal(string.Join('\n', expected), string.Join('\n', actual), "what is written reads as what the objects are", document, written);
        Require(document.Typed.ToXml() == written, "writing again changes nothing", "", document, written);
        Require(again.ToXml() == written, "a changed text comes back", "", document, written);
    }

    // A change and its return leave the text as it was, however often.
    private static void CheckCycles(EditedDocument document, string written)
    {
        string text = written;
        for (int i = 0; i < 2; i++)
        {
            DomainDocument there = DomainDocument.Parse(text);
            foreach (DomainInterface nic in there.Interfaces.Where(nic => nic.Mtu is null))
                nic.Mtu = new Mtu { Size = 9000 };
            DomainDocument back = DomainDocument.Parse(there.ToXml());
            for (int j = 0; j < back.Interfaces.Count; j++)
                back.Interfaces[j].Mtu = there.Interfaces[j].Mtu is { Size: 9000 } ? null : back.Interfaces[j].Mtu;
            text = back.ToXml();
        }

        Equal(EditMeaning.Of(XElement.Parse(written)), EditMeaning.Of(XElement.Parse(text)), "a change and its return change nothing", document, text);
    }

    private static void Equal(string expected, string actual, string rule, EditedDocument document, string written) =>
        Require(expected == actual, rule, $"expected\n{expected}\nfound\n{actual}", document, written);

    private static void Require(bool holds, string rule, string details, EditedDocument document, string written)
    {
        if (!holds)
            throw new FuzzFailure(rule, $"{details}\n--- read\n{document.Text}\n--- written\n{written}\n");
    }
}
