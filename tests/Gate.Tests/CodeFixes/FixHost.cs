using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Libvirt.Gen.Gate.Tests;

/// <summary>Applies fixes as an editor does, and compares what comes out.</summary>
internal static class FixHost
{
    private static readonly CSharpParseOptions Language = new(LanguageVersion.Preview, preprocessorSymbols: ["DEBUG"]);

    /// <summary>Fixes the first warning; what is left must be the expected text.</summary>
    public static Task<Document> FixFirst<TFix>(string before, string after)
        where TFix : CodeFixProvider, new() => Fix(new TFix(), before, after, all: false);

    /// <summary>Fixes every warning at once; nothing may be left to warn about.</summary>
    public static async Task FixAll<TFix>(string before, string after)
        where TFix : CodeFixProvider, new()
    {
        var document = await Fix(new TFix(), before, after, all: true);
        Assert.Empty(await Warnings(document));
    }

    /// <summary>Fixes the only warning; nothing may be left to warn about.</summary>
    public static async Task FixOnly<TFix>(string before, string after)
        where TFix : CodeFixProvider, new()
    {
        var document = await FixFirst<TFix>(before, after);
        Assert.Empty(await Warnings(document));
    }

    /// <summary>The titles of what is offered for the first warning.</summary>
    public static async Task<IReadOnlyList<string>> Offered<TFix>(string code)
        where TFix : CodeFixProvider, new()
    {
        var document = Open(code.ReplaceLineEndings("\n"));
        var actions = await Actions(new TFix(), document, (await Warnings(document))[0]);
        return actions.Select(a => a.Title).ToList();
    }

    private static async Task<Document> Fix(CodeFixProvider fix, string before, string after, bool all)
    {
        var document = Open(before.ReplaceLineEndings("\n"));
        var warnings = await Warnings(document);
        var action = all ? await AllAction(fix, document, warnings) : (await Actions(fix, document, warnings[0])).Single();
        Assert.NotNull(action);
        var changed = await Apply(action, document);
        Assert.Equal(after.ReplaceLineEndings("\n").Trim(), (await changed.GetTextAsync()).ToString().ReplaceLineEndings("\n").Trim());
        return changed;
    }

    public static async Task<Document> Apply(CodeAction action, Document document)
    {
        var operations = await action.GetOperationsAsync(CancellationToken.None);
        return operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetDocument(document.Id)!;
    }

    public static async Task<IReadOnlyList<CodeAction>> Actions(CodeFixProvider fix, Document document, Diagnostic warning)
    {
        var actions = new List<CodeAction>();
        await fix.RegisterCodeFixesAsync(new CodeFixContext(document, warning, (action, _) => actions.Add(action), CancellationToken.None));
        return actions;
    }

    public static Task<CodeAction?> AllAction(CodeFixProvider fix, Document document, ImmutableArray<Diagnostic> warnings) =>
        fix.GetFixAllProvider()!.GetFixAsync(new FixAllContext(
            document,
            fix,
            FixAllScope.Document,
            fix.GetType().Name,
            fix.FixableDiagnosticIds,
            new Found(warnings),
            CancellationToken.None));

    /// <summary>Files beside the helpers of the cases.</summary>
    public static CSharpCompilation Compile(IReadOnlyList<(string Path, string Code)> files, bool needsTypesAsSource)
    {
        var compilation = GateHost.Compile(fromMetadata: !needsTypesAsSource, CaseTable.ReadText("Stubs/Helpers"));
        return compilation
            .AddSyntaxTrees(files.Select(f => CSharpSyntaxTree.ParseText(f.Code, Language, f.Path)))
            .WithOptions(compilation.Options.WithOutputKind(GateHost.OutputOf([.. files.Select(f => f.Code)])));
    }

    /// <summary>
    /// The text in a project that holds the helpers of the cases, and sees the runtime and the types from others, or as its own source.
    /// </summary>
    public static Document Open(
        string code, NullableContextOptions nullable = NullableContextOptions.Enable, bool needsTypesAsSource = false)
    {
        var compilation = GateHost.Compile(fromMetadata: !needsTypesAsSource, code);
        var project = new AdhocWorkspace().AddProject("Case", LanguageNames.CSharp)
            .WithMetadataReferences(compilation.References)
            .WithCompilationOptions(compilation.Options.WithNullableContextOptions(nullable))
            .WithParseOptions(Language);
        return compilation.SyntaxTrees.Where(tree => tree.FilePath.StartsWith("/stubs/", StringComparison.Ordinal))
            .Aggregate(project, (p, tree) => p.AddDocument(tree.FilePath, tree.GetText(), filePath: tree.FilePath).Project)
            .AddDocument("Helpers.cs", SourceText.From(CaseTable.ReadText("Stubs/Helpers")), filePath: "/case/Helpers.cs").Project
            .AddDocument("Case.cs", SourceText.From(code), filePath: "/case/Case.cs");
    }

    /// <summary>What the gate says about a document's project, in order.</summary>
    public static async Task<ImmutableArray<Diagnostic>> Warnings(Document document)
    {
        var compilation = await document.Project.GetCompilationAsync();
        var found = await GateHost.Analyze(compilation!, new Dictionary<string, string> { ["hypervisor"] = "" });
        return [.. found.OrderBy(d => d.Location.SourceSpan.Start)];
    }

    private sealed class Found(ImmutableArray<Diagnostic> warnings) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(warnings);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult(Enumerable.Empty<Diagnostic>());

        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(warnings);
    }
}
