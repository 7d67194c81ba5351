using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Libvirt.Gen.Grammar.Drafting;
using Libvirt.Gen.Grammar.Tests.Support;
using Libvirt.Xml;
using Xunit;
using Xunit.Abstractions;

namespace Libvirt.Gen.RealDocuments.Tests.Drafts;

/// <summary>
/// All real domains go through types that are made from libvirt's grammar alone: nothing is lost, and nothing that the grammar allows is unknown
/// but for what the schema language cannot say.
/// </summary>
public partial class DraftedDomainTests(ITestOutputHelper output)
{
    private static readonly IReadOnlyList<RealDocument> Documents = TestData.WithRoot("domain");

    private static DraftedDomain Domain => DraftedDomain.Instance.Value;

    [Fact]
    public void Nothing_of_a_document_is_lost()
    {
        var lost = new List<string>();
        var same = 0;
        foreach (var document in Documents)
        {
            var written = Domain.ToXml(Domain.Parse(document.Text));
            lost.AddRange(Infoset.Difference(document.Text, written).Select(line => $"{document.Name}: {line}"));
            Assert.Equal(written, Domain.ToXml(Domain.Parse(written)));
            same += document.Text.TrimEnd() == written ? 1 : 0;
        }

        output.WriteLine($"{Documents.Count} documents, {same} of them the same text");
        Assert.Equal("", string.Join('\n', lost.Take(100)));
    }

    [Fact]
    public void What_the_grammar_allows_is_unknown_only_where_the_schema_language_ends()
    {
        var valid = ValidDocuments();
        var items = valid.SelectMany(document => Domain.GetUnrecognized(Domain.Parse(document.Text)).Select(item => (Document: document, Item: item))).ToList();
        var byReason = items.ToLookup(found => Domain.Draft.Cuts.FirstOrDefault(cut => IsOf(cut, found.Item))?.Reason);

        output.WriteLine($"{valid.Count} of {Documents.Count} documents are valid; unknown in them: {string.Join(", ", byReason.Select(r => $"{r.Key} {r.Count()}"))}");
        Assert.Equal("", string.Join('\n', byReason[null].Select(found => $"{found.Document.Name}: {found.Item}")));
        Assert.NotEmpty(byReason[CutReason.Namespace]);
        Assert.NotEmpty(byReason[CutReason.AnyName]);
        Assert.NotEmpty(byReason[CutReason.Recursion]);
    }

    /// <summary>Whether a cut is why something is unknown.</summary>
    private static bool IsOf(DraftCut cut, UnrecognizedItem item)
    {
        var steps = Numbers().Replace(item.Path, "").Split('/');
        var (owner, name) = (steps[^2], steps[^1]);
        return owner == cut.Owner && cut.Reason switch
        {
            CutReason.AnyName => true,
            CutReason.Namespace => cut.Name.EndsWith("}" + name[(name.IndexOf(':', StringComparison.Ordinal) + 1)..], StringComparison.Ordinal),
            _ => name == cut.Name,
        };
    }

    /// <summary>The documents that the installed libvirt's grammar allows. One process judges them all.</summary>
    private static List<RealDocument> ValidDocuments()
    {
        var arguments = Documents.Select(document => document.Name).Prepend($"{InstalledLibvirt.Folder}/domain.rng").Prepend("--relaxng").Prepend("--noout");
        var verdicts = Command.TryIn(TestData.Folder, "xmllint", [.. arguments]).Errors.Split('\n').ToHashSet();
        var valid = Documents.Where(document => verdicts.Contains($"{document.Name} validates")).ToList();
        Assert.NotEmpty(valid);
        return valid;
    }

    [GeneratedRegex(@"\[\d+\]")]
    private static partial Regex Numbers();
}
