using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml.Linq;
using Libvirt.Gen.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace Libvirt.Gen.Generator.Tests.Consistency;

/// <summary>Every rule has a page, a link to it, a row in the release files and a place in the index.</summary>
public class RuleTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "rules");

    private static readonly IReadOnlyDictionary<string, DiagnosticDescriptor> Rules = typeof(LibvirtGenerator).Assembly.GetTypes()
        .Where(t => t.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !t.IsAbstract)
        .SelectMany(t => ((DiagnosticAnalyzer)Activator.CreateInstance(t)!).SupportedDiagnostics)
        .Concat(Descriptors.All)
        .DistinctBy(d => d.Id)
        .ToDictionary(d => d.Id);

    public static TheoryData<string> Ids => new(Rules.Keys);

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_has_a_page_and_a_link_to_it_where_its_address_is_known(string id)
    {
        var page = $"generator/Rules/{id}.md";

        Assert.StartsWith("# " + id, File.ReadAllText(Path.Combine(Folder, id + ".md")), StringComparison.Ordinal);
        Assert.Equal(RulePages.LinkTo(id) ?? "", Rules[id].HelpLinkUri);
        Assert.Equal(RulePages.RepositoryFiles.Length == 0 ? null : RulePages.RepositoryFiles + page, RulePages.LinkTo(id));
        Assert.Matches("^(https://.+/)?$", RulePages.RepositoryFiles);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_has_a_row_in_the_release_files(string id)
    {
        var rows = Directory.GetFiles(Folder, "AnalyzerReleases.*.md").SelectMany(File.ReadAllLines).ToList();
        var severity = Rules[id].DefaultSeverity;

        Assert.Single(rows, row => row.StartsWith($"{id} | {Rules[id].Category} | {severity} |", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_stands_in_the_index(string id) =>
        Assert.Contains($"({id}.md)", File.ReadAllText(Path.Combine(Folder, "README.md")), StringComparison.Ordinal);

    /// <summary>What would drown in the compiler's errors is reported before it starts, in the same words.</summary>
    [Theory]
    [InlineData("LVG0020", "property 'LibvirtGenNamespace'", "$(LibvirtGenNamespace)", "a C# namespace")]
    [InlineData("LVG0021", "$(LangVersion)", "", "")]
    [InlineData("LVG0016", "%(_LibvirtGenMissing.Identity)", "%(_LibvirtGenMissing.Problem)", "")]
    [InlineData("LVG0022", "", "", "")]
    [InlineData("LVG0025", "", "", "")]
    [InlineData("LVG0028", "$(_LibvirtGenLanguage)", "", "")]
    public void The_package_s_targets_say_it_as_the_analyzers_do(string id, string first, string second, string third)
    {
        var targets = XDocument.Load(Path.Combine(AppContext.BaseDirectory, "buildTransitive", "Libvirt.Gen.targets"));
        var error = targets.Descendants("Error").Single(e => e.Attribute("Code")!.Value == id);

        Assert.Equal(string.Format(Rules[id].MessageFormat.ToString(), first, second, third), error.Attribute("Text")!.Value);
    }

    [Fact]
    public void No_page_is_left_of_a_rule_that_is_gone() =>
        Assert.Equal(
            Rules.Keys.Order(StringComparer.Ordinal),
            Directory.GetFiles(Folder, "LVG*.md").Select(f => Path.GetFileNameWithoutExtension(f)!).Order(StringComparer.Ordinal));
}
