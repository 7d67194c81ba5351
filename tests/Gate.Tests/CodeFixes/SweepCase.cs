using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using Libvirt.Gen.CodeFixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Libvirt.Gen.Gate.Tests;

/// <summary>A case of the tables as a document, with its warnings, and the texts that the fixes make of it.</summary>
/// <param name="Title">The case's.</param>
/// <param name="Options">The settings that the case is judged with.</param>
/// <param name="Code">The text.</param>
/// <param name="Warnings">What the gate says about it.</param>
internal sealed record SweepCase(
    string Title, IReadOnlyDictionary<string, string> Options, string Code, IReadOnlyList<Diagnostic> Warnings)
{
    private static readonly IReadOnlyList<CodeFixProvider> Fixes = [.. typeof(GateFix).Assembly.GetTypes()
        .Where(t => t.IsSubclassOf(typeof(CodeFixProvider)) && !t.IsAbstract)
        .Select(t => (CodeFixProvider)Activator.CreateInstance(t)!)];

    /// <summary>Every fix of every warning alone, and every kind of fix for all warnings together.</summary>
    public async Task<IReadOnlyList<FixedCase>> FixAsync()
    {
        var document = FixHost.Open(Code, NullableContextOptions.Disable, Options.ContainsKey(GateCase.TypesOption));
        var made = new List<FixedCase>();
        foreach (var fix in Fixes)
        {
            var mine = Warnings.Where(w => fix.FixableDiagnosticIds.Contains(w.Id)).ToList();
            foreach (var warning in mine)
            {
                foreach (var action in await FixHost.Actions(fix, document, warning))
                {
                    made.Add(await Apply(document, fix, action, warning));
                }
            }

            if (mine.Count > 1 && fix.GetFixAllProvider() is not null && await FixHost.AllAction(fix, document, [.. mine]) is { } all
                && await Apply(document, fix, all, null) is var together && together.Code != Code)
            {
                made.Add(together);
            }
        }

        return made;
    }

    private async Task<FixedCase> Apply(Document document, CodeFixProvider fix, CodeAction action, Diagnostic? warning)
    {
        var changed = await FixHost.Apply(action, document);
        return new FixedCase(this, fix, warning, (await changed.GetTextAsync()).ToString());
    }
}

/// <summary>What a fix made of a case.</summary>
/// <param name="Case">The case.</param>
/// <param name="Fix">The fix.</param>
/// <param name="Warning">The warning that was to go; null for all that the fix can do.</param>
/// <param name="Code">The text afterwards.</param>
internal sealed record FixedCase(SweepCase Case, CodeFixProvider Fix, Diagnostic? Warning, string Code)
{
    /// <summary>The kind of fix.</summary>
    public string Kind => Fix.GetType().Name;

    /// <summary>What is wrong with the text, by what the compiler and the gate say about it; null if it is sound.</summary>
    public string? Judge(IReadOnlyList<Diagnostic> found)
    {
        if (found.FirstOrDefault(d => d.Severity == DiagnosticSeverity.Error) is { } error)
        {
            return Describe($"{error.Id} {Text(error)}");
        }

        var before = Case.Warnings.Select(Text).ToList();
        var after = found.Where(GateHost.IsOfTheGate).ToList();
        if (Warning is not null && after.Count(d => Text(d) == Text(Warning)) >= before.Count(t => t == Text(Warning)))
        {
            return Describe("still warns: " + Text(Warning));
        }

        foreach (var text in before)
        {
            after.Remove(after.Find(d => Text(d) == text)!);
        }

        return after.Find(d => !IsDueTo(d)) is { } added ? Describe("warns anew: " + Text(added)) : null;
    }

    /// <summary>
    /// Whether the fix is meant to bring the warning. A member that states a release passes the demand on to its callers, and checks in it
    /// may be needless; what relied on a guard that was none is warned.
    /// </summary>
    private bool IsDueTo(Diagnostic added) => Fix switch
    {
        AddLibvirtSince => new RemoveObsoleteGuard().FixableDiagnosticIds.Contains(added.Id) || IsAboutTheCase(Text(added)),
        RemoveBlindGuard => true,
        _ => false,
    };

    private bool IsAboutTheCase(string message) =>
        Code.Contains(" " + message.Split('\'', '.', '(')[1], StringComparison.Ordinal);

    private static string Text(Diagnostic diagnostic) => diagnostic.GetMessage(CultureInfo.InvariantCulture);

    private string Describe(string problem) =>
        $"{Case.Title} / {Kind}{(Warning is null ? " all" : "")}: {problem}\n{Code}\n";
}
