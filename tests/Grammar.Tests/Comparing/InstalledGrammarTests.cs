using System;
using System.IO;
using System.Linq;
using Libvirt.Gen.Grammar.Comparing;
using Libvirt.Gen.Grammar.Tests.Support;
using Xunit;

namespace Libvirt.Gen.Grammar.Tests.Comparing;

/// <summary>The gate: the schema and the grammar of the libvirt that is installed here.</summary>
public class InstalledGrammarTests
{
    private static readonly string SchemaFolder = Path.Combine(AppContext.BaseDirectory, "schema");

    private static readonly Lazy<GateResult> Result = new(() => GrammarGate.Compare(
        InstalledLibvirt.Grammar,
        InstalledLibvirt.Release,
        GrammarFacts.Load(Path.Combine(SchemaFolder, "domain", "evidence", "grammar-differences.xml")),
        GrammarGate.LoadSchema(SchemaFolder)));

    [Fact]
    public void The_schema_agrees_with_the_grammar_but_for_the_known_differences() =>
        Assert.True(Result.Value.IsClean, GateReport.Of(Result.Value, InstalledLibvirt.Grammar));

    [Fact]
    public void The_grammar_was_walked_to_its_ends()
    {
        // Far below what is there: a walk that stopped early would agree with everything.
        Assert.True(Result.Value.GrammarItems.Select(i => i.Path).Distinct().Count() > 150);
        Assert.Contains(Result.Value.GrammarItems, i => i.Name == "interface/driver/host@mrg_rxbuf");
        Assert.Contains(Result.Value.GrammarItems, i => i.Name == "interface/source@bridge [interface@type=bridge]");
        Assert.Contains(Result.Value.GrammarItems, i => i.Name == "interface/tune/sndbuf#text");
    }
}
