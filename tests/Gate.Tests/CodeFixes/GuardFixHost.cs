using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Libvirt.Gen.Analyzers.Gate;
using Libvirt.Gen.CodeFixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Libvirt.Gen.Gate.Tests;

/// <summary>Applies the fixes of the rules about guards, and compiles what comes out.</summary>
internal static class GuardFixHost
{
    /// <summary>Fixes the first finding, or all of them; what comes out must be the expected text, and bring no new warning.</summary>
    public static async Task Fix<TFix>(string before, string after, bool all = false)
        where TFix : GateFix, new()
    {
        var document = FixHost.Open(before);
        var found = await Find(document);
        var fix = new TFix();
        var action = all ? await FixHost.AllAction(fix, document, found) : (await FixHost.Actions(fix, document, found[0])).Single();
        var operations = await action!.GetOperationsAsync(CancellationToken.None);
        var changed = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetDocument(document.Id)!;

        Assert.Equal(after.ReplaceLineEndings("\n").Trim(), (await changed.GetTextAsync()).ToString().ReplaceLineEndings("\n").Trim());
        Assert.Equal(await Warnings(document), await Warnings(changed));
    }

    public static async Task<int> Offered<TFix>(string code)
        where TFix : GateFix, new()
    {
        var document = FixHost.Open(code);
        return (await FixHost.Actions(new TFix(), document, (await Find(document))[0])).Count;
    }

    private static async Task<ImmutableArray<Diagnostic>> Find(Document document)
    {
        var compilation = await document.Project.GetCompilationAsync();
        var tree = await document.GetSyntaxTreeAsync();
        var options = new AnalyzerOptions([], new CaseOptions(new Dictionary<string, string>()));
        var found = await compilation!.WithAnalyzers([new GuardAnalyzer()], options).GetAnalyzerDiagnosticsAsync();
        return [.. found.Where(d => d.Location.SourceTree == tree).OrderBy(d => d.Location.SourceSpan.Start)];
    }

    /// <summary>What the compiler objects to, errors and warnings.</summary>
    private static async Task<IEnumerable<string>> Warnings(Document document)
    {
        var compilation = await document.Project.GetCompilationAsync();
        return compilation!.GetDiagnostics().Where(d => d.Severity > DiagnosticSeverity.Info).Select(d => d.Id).Order().ToList();
    }
}
