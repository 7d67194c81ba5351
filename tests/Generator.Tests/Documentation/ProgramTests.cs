using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Libvirt.Gen.Analyzers.Gate;
using Libvirt.Gen.Generator.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace Libvirt.Gen.Generator.Tests.Documentation;

/// <summary>
/// The programs in the documentation do compile, as C# 9 and without a warning: those marked as compiled. A page on how to write a rule
/// or an item shows fragments, which are not marked.
/// </summary>
public class ProgramTests
{
    public static TheoryData<string, int> Programs
    {
        get
        {
            var programs = new TheoryData<string, int>();
            foreach (var page in MarkdownPages.All)
            {
                foreach (var number in Enumerable.Range(0, ProgramsIn(page).Length))
                {
                    programs.Add(page, number);
                }
            }

            return programs;
        }
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("runtime/README.md")]
    [InlineData("generator/README.md")]
    public void A_page_for_users_shows_programs(string page) => Assert.NotEmpty(ProgramsIn(page));

    [Theory]
    [MemberData(nameof(Programs))]
    public void A_program_compiles(string page, int number)
    {
        var diagnostics = Compilation(page, number).GetDiagnostics();

        Assert.Equal("", string.Join("\n", diagnostics.Where(d => d.Severity >= DiagnosticSeverity.Warning)));
    }

    /// <summary>With the target that the pages speak of.</summary>
    [Theory]
    [MemberData(nameof(Programs))]
    public async Task The_gate_is_silent_where_a_comment_says_so(string page, int number)
    {
        var target = new Dictionary<string, string> { ["LibvirtTargetVersion"] = "6.0.0" };
        var analyzed = Compilation(page, number).WithAnalyzers([new VersionGateAnalyzer()], GeneratorRun.OptionsOf(target));
        var lines = ProgramsIn(page)[number].Split('\n');
        var warned = (await analyzed.GetAnalyzerDiagnosticsAsync()).Select(w => lines[w.Location.GetLineSpan().StartLinePosition.Line]);

        Assert.DoesNotContain(warned, line => line.Contains("// no", StringComparison.Ordinal));
    }

    private static CSharpCompilation Compilation(string page, int number) => CSharpCompilation.Create(
        "Readme",
        [CSharpSyntaxTree.ParseText(ProgramsIn(page)[number], GeneratorRun.CSharp9, $"{page}, program {number}.cs")],
        GeneratorRun.References.Add(ShippedAssembly.Reference),
        new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));

    private static string[] ProgramsIn(string page) => Regex
        .Matches(MarkdownPages.Text(page), "<!-- compiled -->\\s*```csharp\\n(.*?)```", RegexOptions.Singleline)
        .Select(match => match.Groups[1].Value)
        .ToArray();
}
