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
    public static TheoryData<string> Roots => Format.Roots;

    [Theory]
    [MemberData(nameof(Roots))]
    public void The_schema_agrees_with_the_grammar_but_for_the_known_differences(string root)
    {
        var result = Format.Of(root).Compare();

        Assert.True(result.IsClean, GateReport.Of(result, InstalledLibvirt.Grammar));
    }

    [Fact]
    public void The_grammar_was_walked_to_its_ends()
    {
        var items = Format.Of("interface").Compare().GrammarItems;

        // Far below what is there: a walk that stopped early would agree with everything.
        Assert.True(items.Select(i => i.Path).Distinct().Count() > 150);
        Assert.Contains(items, i => i.Name == "interface/driver/host@mrg_rxbuf");
        Assert.Contains(items, i => i.Name == "interface/source@bridge [interface@type=bridge]");
        Assert.Contains(items, i => i.Name == "interface/tune/sndbuf#text");
    }
}
