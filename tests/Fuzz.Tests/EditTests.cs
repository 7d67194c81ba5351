using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Libvirt.Gen.Fuzz.Edits;
using Libvirt.Gen.Fuzz.Targets;
using Libvirt.Xml;
using Xunit;
using Xunit.Abstractions;

namespace Libvirt.Gen.Fuzz.Tests;

/// <summary>The same changes to a document and by hand to a tree, for a few seconds; and that what goes wrong would be noticed.</summary>
public sealed class EditTests(ITestOutputHelper output)
{
    private static readonly TimeSpan Time = TimeSpan.FromSeconds(4);

    private const string Text =
        "<domain><devices><interface type='user'><!--1--><model type='virtio'/><ip address='10.0.0.1'/><ip address='10.0.0.2'/></interface>"
        + "<interface type='user'><!--2--></interface><interface type='user'><!--3--></interface></devices></domain>";

    [Fact]
    public void A_few_seconds_make_no_difference()
    {
        EditSummary summary = EditRun.Run(1, long.MaxValue, Time, mostFindings: 3);

        output.WriteLine(summary.ToString());
        Assert.True(summary.Findings.Count == 0, string.Join("\n\n", summary.Findings.Select(finding => finding.Details)));
        Assert.NotEqual(0, summary.Edits);
    }

    [Fact]
    public void A_text_is_taken_apart_as_it_was_put_together()
    {
        for (int seed = 0; seed < 300; seed++)
        {
            var random = new Random(seed);
            var pieces = StyledText.Write(new TreeMaker(random).Document(), random);

            Assert.Equal(pieces.Select(piece => (piece.Space, piece.Text)), TextPieces.Of(StyledText.Join(pieces)));
        }
    }

    [Fact]
    public void What_both_do_alike_is_no_difference()
    {
        EditedDocument document = Document();
        document.Typed.Interfaces[0].Ips.RemoveAt(0);
        document.Tree.Descendants("ip").First().Remove();
        document.Touched.Count();

        EditCheck.Check(document);
    }

    [Theory]
    [InlineData("typed: a value", "what is written says")]
    [InlineData("typed: an item", "what is written says")]
    [InlineData("tree: a value", "what is written says")]
    [InlineData("tree: a comment more", "comments and instructions")]
    [InlineData("tree: a comment less", "comments and instructions")]
    [InlineData("typed: what only a comment tells apart", "what was not touched")]
    public void What_one_of_them_does_alone_is_noticed(string change, string rule)
    {
        EditedDocument document = Document();
        DomainInterface nic = document.Typed.Interfaces[0];
        XElement element = document.Tree.Descendants("interface").First();
        switch (change)
        {
            case "typed: a value":
                nic.Model!.Type = ModelType.E1000;
                break;
            case "typed: an item":
                (nic.Ips[0], nic.Ips[1]) = (nic.Ips[1], nic.Ips[0]);
                break;
            case "tree: a value":
                element.SetAttributeValue("managed", "yes");
                break;
            case "tree: a comment more":
                element.Add(new XComment("2"));
                break;
            case "tree: a comment less":
                element.Nodes().OfType<XComment>().Remove();
                break;
            case "typed: what only a comment tells apart":
                DocumentList<DomainInterface> nics = document.Typed.Interfaces;
                (nics[1], nics[2]) = (nics[2], nics[1]);
                break;
        }

        Assert.StartsWith(rule, Assert.Throws<FuzzFailure>(() => EditCheck.Check(document)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a b c", "a x b c", 0)]
    [InlineData("a b c", "a x b y c", 0)]
    [InlineData("a  b c", "a x b c", 1)]
    [InlineData("a b a c", "a a b a c", 0)]
    [InlineData("a b", "b a", null)]
    [InlineData("a b c", "a c", null)]
    public void Pieces_are_looked_for_in_their_order(string pieces, string all, int? otherSpaces) =>
        Assert.Equal(otherSpaces, PieceOrder.OtherSpaces(Words(pieces), Words(all)));

    // Each word with the blanks before it.
    private static List<(string Space, string Text)> Words(string text) =>
        [.. Regex.Matches(text, "( *)([a-z])").Select(match => (match.Groups[1].Value, match.Groups[2].Value))];

    private static EditedDocument Document() => new(XElement.Parse(Text), new Random(1));
}
