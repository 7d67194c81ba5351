using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Libvirt.Gen.Generator.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace Libvirt.Gen.Generator.Tests.Documentation;

/// <summary>The programs in the README that are marked as compiled do compile, as C# 9 and without a warning.</summary>
public class ReadmeTests
{
    private static readonly string[] Programs = Regex
        .Matches(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "README.md")), "<!-- compiled -->\\s*```csharp\\n(.*?)```", RegexOptions.Singleline)
        .Select(match => match.Groups[1].Value)
        .ToArray();

    public static TheoryData<int> Numbers => new(Enumerable.Range(0, Programs.Length));

    [Fact]
    public void The_README_shows_programs() => Assert.NotEmpty(Programs);

    [Theory]
    [MemberData(nameof(Numbers))]
    public void A_program_compiles(int number)
    {
        var program = CSharpSyntaxTree.ParseText(Programs[number], GeneratorRun.CSharp9, $"README program {number}.cs");
        var compilation = CSharpCompilation.Create(
            "Readme",
            [program],
            GeneratorRun.References.Add(ShippedAssembly.Reference),
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));

        Assert.Equal("", string.Join("\n", compilation.GetDiagnostics().Where(d => d.Severity >= DiagnosticSeverity.Warning)));
    }
}
