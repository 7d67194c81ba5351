using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Libvirt.Gen.Analyzers.Gate;
using Libvirt.Gen.Generator.Tests.Support;
using Libvirt.Xml;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace Libvirt.Gen.Generator.Tests.Gate;

/// <summary>
/// For every dated feature a line of C# that uses it: one warning with the target just below its since, none at it. The types are
/// seen through an assembly, as a project downstream sees them.
/// </summary>
public class FeatureSnippetTests
{
    private static readonly ILookup<LibvirtVersion, LibvirtFeature> Dated =
        FeatureSnippet.Features.Where(f => f.Since is not null).ToLookup(f => f.Since!.Value);

    public static TheoryData<string> Releases => new(Dated.Select(features => features.Key.ToString()));

    [Theory]
    [MemberData(nameof(Releases))]
    public async Task Each_feature_of_a_release_is_gated_once_below_it_and_not_at_it(string release)
    {
        var since = LibvirtVersion.Parse(release);
        var features = Dated[since].ToList();
        var before = LibvirtVersion.FromNumber(since.ToNumber() - 1);

        var warnings = await Warnings(features, before);
        Assert.All(features.Select((feature, i) => (feature, i)), f =>
        {
            var warning = Assert.Single(warnings[f.i]);
            Assert.Contains($"needs libvirt {release}; the project targets {before}", warning.GetMessage(), StringComparison.Ordinal);
        });

        Assert.Empty((await Warnings(features, since)).SelectMany(w => w));
    }

    [Fact]
    public async Task No_feature_warns_without_a_target() => Assert.Empty((await Warnings(FeatureSnippet.Features.Where(f => f.MemberName is not null).ToList(), null)).SelectMany(w => w));

    private static async Task<IReadOnlyList<List<Diagnostic>>> Warnings(List<LibvirtFeature> features, LibvirtVersion? target)
    {
        // Line i + FirstLine uses feature i.
        const int FirstLine = 1;
        var source = new StringBuilder("using Libvirt.Xml; static class Snippets {\n");
        for (var i = 0; i < features.Count; i++)
        {
            source.Append("static object F").Append(i).Append("() => ").Append(FeatureSnippet.Write(features[i])).Append(";\n");
        }

        var compilation = CSharpCompilation.Create(
            "Snippets",
            [CSharpSyntaxTree.ParseText(source.Append('}').ToString(), GeneratorRun.CSharp9)],
            GeneratorRun.References.Add(ShippedAssembly.Reference),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        Assert.Empty(compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error));

        var properties = target is null ? [] : new Dictionary<string, string> { ["LibvirtTargetVersion"] = target.Value.ToString() };
        var analyzed = compilation.WithAnalyzers([new VersionGateAnalyzer()], GeneratorRun.OptionsOf(properties));
        var warnings = await analyzed.GetAnalyzerDiagnosticsAsync();
        var byLine = warnings.ToLookup(w => w.Location.GetLineSpan().StartLinePosition.Line);
        return features.Select((_, i) => byLine[i + FirstLine].ToList()).ToList();
    }
}
