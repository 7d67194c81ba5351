using System.Collections.Generic;
using System.Linq;
using Libvirt.Gen.Libvirt.Tests.Features;
using Libvirt.Gen.Libvirt.Tests.Support;
using Xunit;

namespace Libvirt.Gen.Libvirt.Tests.Documents;

/// <summary>What we write is valid by the grammar that the installed libvirt brings, as far as its release knows it, but for what is listed.</summary>
public class GrammarTests
{
    [Fact]
    public void A_document_with_a_feature_is_valid() => AssertValid(
        Proof.All.Where(proof => proof.IsKnown).Select(proof => (Name: $"{proof.Feature.Path} ({proof.Feature.TypeName})", proof.Answer.Frame, proof.Written)),
        DataFile.Read("exceptions.xml").Elements("invalid").Select(invalid => $"{invalid.Attribute("path")!.Value} ({invalid.Attribute("type")!.Value})"));

    [Fact]
    public void An_example_is_valid() => AssertValid(
        RealExample.All.Select(example => (example.Name, example.Answer.Frame, example.Written)),
        DataFile.Read("examples.xml").Elements("invalid").Select(invalid => invalid.Attribute("file")!.Value));

    private static void AssertValid(IEnumerable<(string Name, Frame Frame, string Xml)> documents, IEnumerable<string> exceptions)
    {
        var all = documents.ToList();
        var invalid = all.Zip(Grammar.Judge(all.Select(document => (document.Frame, document.Xml)).ToList()))
            .Where(pair => pair.Second is not null)
            .ToDictionary(pair => pair.First.Name, pair => $"{pair.First.Name}: {pair.Second}\n{pair.First.Xml}");

        var unexpected = invalid.Keys.Except(exceptions).ToList();
        Assert.True(unexpected.Count == 0, string.Join("\n\n", unexpected.Select(name => invalid[name])));
        Assert.Empty(exceptions.Except(invalid.Keys));
    }
}
