using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Libvirt.Gen.Analyzers;
using Libvirt.Gen.Generator.Tests.Support;
using Libvirt.Gen.Language;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace Libvirt.Gen.Generator.Tests.Hostile;

/// <summary>
/// Lets a schema of unknown intent through the generator and the analyzer, and looks at what came out: no exception, nothing that
/// does not parse, nothing but what the emitters write.
/// </summary>
internal static class HostileRun
{
    /// <summary>Far beyond what anything here takes; a hang is a failure and not a test run that never ends.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>The shipped schema gives half a million characters; hostile ones may give more, but not without end.</summary>
    private const int MaxOutput = 200_000_000;

    /// <summary>What the generator made of a schema, after it was found harmless.</summary>
    public static async Task<HostileResult> Survive(params SchemaText[] schema)
    {
        var work = Task.Run(async () => (Run: Generate(schema), Issues: await Analyze(schema)));
        var (run, issues) = await work.WaitAsync(Patience);

        Assert.Null(run.Results.Single().Exception);
        Assert.Equal("", string.Join("\n", run.Diagnostics.Select(d => d.ToString())));
        Assert.DoesNotContain(issues, d => d.Id == "AD0001");
        Assert.True(run.GeneratedTrees.Sum(tree => (long)tree.Length) < MaxOutput, "The output is too large.");
        Assert.All(run.GeneratedTrees, AssertHarmless);
        return new HostileResult(run.GeneratedTrees, issues);
    }

    /// <summary>The errors of compiling what was emitted, which is more than an emitter promises for a schema with mistakes.</summary>
    public static IReadOnlyList<string> CompileErrors(HostileResult result) => GeneratorRun.Compilation().AddSyntaxTrees(result.Trees)
        .GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.ToString()).ToList();

    private static GeneratorDriverRunResult Generate(SchemaText[] schema) =>
        GeneratorRun.Driver(schema).RunGenerators(GeneratorRun.Compilation()).GetRunResult();

    private static Task<IReadOnlyList<Diagnostic>> Analyze(SchemaText[] schema) => GeneratorRun.Analyze(schema);

    private static void AssertHarmless(SyntaxTree tree)
    {
        Assert.Empty(tree.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.ToString()));
        var root = (CompilationUnitSyntax)tree.GetRoot();

        // One namespace, in it classes and enums, in front of it two directives: whatever else there is has been smuggled in.
        var space = Assert.IsType<NamespaceDeclarationSyntax>(Assert.Single(root.Members));
        Assert.All(space.Members, member => Assert.True(member is ClassDeclarationSyntax or EnumDeclarationSyntax, member.Kind().ToString()));
        Assert.Equal(
            [SyntaxKind.NullableDirectiveTrivia, SyntaxKind.PragmaWarningDirectiveTrivia],
            root.DescendantTrivia().Where(t => t.IsDirective).Select(t => t.Kind()));
        Assert.Empty(root.DescendantTokens().Where(IsSuspicious).Select(token => token.Text));
        Assert.DoesNotContain(root.DescendantTrivia(), t => t.IsKind(SyntaxKind.MultiLineCommentTrivia));
        Assert.DoesNotContain(root.DescendantNodes(descendIntoTrivia: true), node => node is XmlCommentSyntax or XmlProcessingInstructionSyntax or XmlCDataSectionSyntax);
    }

    private static bool IsSuspicious(SyntaxToken token) => token.IsKind(SyntaxKind.IdentifierToken)
        ? token.Text == "EVIL" || !token.Text.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '@')
        : token.Text.Any(c => (char.IsControl(c) && !(c == '\n' && token.Text.StartsWith("@\"", StringComparison.Ordinal))) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.Format);
}

/// <summary>The emitted files and the reported issues.</summary>
internal sealed record HostileResult(IReadOnlyList<SyntaxTree> Trees, IReadOnlyList<Diagnostic> Issues);
