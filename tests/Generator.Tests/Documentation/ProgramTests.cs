using System.Linq;
using System.Text.RegularExpressions;
using Libvirt.Gen.Generator.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
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
        var program = CSharpSyntaxTree.ParseText(ProgramsIn(page)[number], GeneratorRun.CSharp9, $"{page}, program {number}.cs");
        var compilation = CSharpCompilation.Create(
            "Readme",
            [program],
            GeneratorRun.References.Add(ShippedAssembly.Reference),
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));

        Assert.Equal("", string.Join("\n", compilation.GetDiagnostics().Where(d => d.Severity >= DiagnosticSeverity.Warning)));
    }

    private static string[] ProgramsIn(string page) => Regex
        .Matches(MarkdownPages.Text(page), "<!-- compiled -->\\s*```csharp\\n(.*?)```", RegexOptions.Singleline)
        .Select(match => match.Groups[1].Value)
        .ToArray();
}
