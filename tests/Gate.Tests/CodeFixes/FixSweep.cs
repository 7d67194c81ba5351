using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Libvirt.Gen.Gate.Tests;

/// <summary>Compiles many texts at once: each in a namespace of its own, and alone what speaks of a whole assembly.</summary>
internal static class FixSweep
{
    private const string Namespace = "namespace Sweep";

    private static readonly string[] OfAnAssembly = ["[assembly:", "[module:", "//top-level", "namespace Libvirt.Xml"];

    /// <summary>The cases of all tables with their warnings, and what is said about guards that the target makes needless.</summary>
    public static Task<IReadOnlyList<SweepCase>> OpenAsync() =>
        OpenAsync(CaseTable.Files.SelectMany(CaseTable.Read)
            .Where(c => !c.Options.ContainsKey("generated"))
            .Select(c => c with { Options = new Dictionary<string, string>(c.Options) { ["obsolete"] = "target" } }));

    /// <summary>Cases with their warnings.</summary>
    public static async Task<IReadOnlyList<SweepCase>> OpenAsync(IEnumerable<GateCase> cases)
    {
        var opened = await DiagnoseAsync([.. cases.Select(c => (c, c.Code, c.Options))]);
        return [.. opened.Select(c => new SweepCase(
            c.Row.Title, c.Row.Options, c.Code, [.. c.Found.Where(GateHost.IsOfTheGate).OrderBy(d => d.Location.SourceSpan.Start)]))];
    }

    /// <summary>What is wrong with the fixed cases.</summary>
    public static async Task<IReadOnlyList<string>> JudgeAsync(IReadOnlyList<FixedCase> made)
    {
        var compiled = await DiagnoseAsync([.. made.Select(f => (f, f.Code, f.Case.Options))]);
        return [.. compiled.Select(c => c.Row.Judge(c.Found)).OfType<string>()];
    }

    private static async Task<IReadOnlyList<(T Row, string Code, IReadOnlyList<Diagnostic> Found)>> DiagnoseAsync<T>(
        IReadOnlyList<(T Row, string Code, IReadOnlyDictionary<string, string> Options)> texts)
    {
        var all = new List<(T, string, IReadOnlyList<Diagnostic>)>();
        var groups = texts.Select((text, number) => (text, number)).GroupBy(t => SpeaksOfAnAssembly(t.text.Code)
            ? string.Create(CultureInfo.InvariantCulture, $"{t.number}")
            : string.Join(';', t.text.Options.OrderBy(o => o.Key, StringComparer.Ordinal)));
        foreach (var group in groups.Select(g => g.ToList()))
        {
            var files = group.Select(t => (Path: $"/sweep/{t.number}.cs", Code: Apart(t.text.Code, t.number))).ToList();
            var found = await GateHost.DiagnoseWithGuards(
                FixHost.Compile(files, group[0].text.Options.ContainsKey(GateCase.TypesOption)), group[0].text.Options);
            var perFile = found.ToLookup(d => d.Location.SourceTree?.FilePath);
            all.AddRange(group.Zip(files, (t, file) => (t.text.Row, file.Code, (IReadOnlyList<Diagnostic>)[.. perFile[file.Path]])));
        }

        return all;
    }

    private static bool SpeaksOfAnAssembly(string code) => Array.Exists(OfAnAssembly, mark => code.Contains(mark, StringComparison.Ordinal));

    /// <summary>The text in a namespace of that number.</summary>
    public static string Apart(string code, int number)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{Namespace}{number}");
        return SpeaksOfAnAssembly(code) ? code
            : code.StartsWith(Namespace, StringComparison.Ordinal) ? name + code[code.IndexOf('\n', StringComparison.Ordinal)..]
            : $"{name}\n{{\n{code}\n}}\n";
    }
}
