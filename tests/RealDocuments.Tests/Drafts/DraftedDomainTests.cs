using System;
using System.Collections.Generic;
using System.Linq;
using Libvirt.Gen.Grammar.Tests.Support;
using Xunit;
using Xunit.Abstractions;

namespace Libvirt.Gen.RealDocuments.Tests.Drafts;

/// <summary>
/// All real domains go through types that are made from libvirt's grammar alone: nothing is lost, and nothing that the grammar allows is unknown.
/// </summary>
public class DraftedDomainTests(ITestOutputHelper output)
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
    public void What_the_grammar_allows_is_known()
    {
        Assert.Empty(Domain.Draft.Cuts);

        var valid = ValidDocuments();
        output.WriteLine($"{valid.Count} of {Documents.Count} documents are valid");
        Assert.Empty(valid.SelectMany(document => Domain.GetUnrecognized(Domain.Parse(document.Text)).Select(item => $"{document.Name}: {item}")));
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
}
