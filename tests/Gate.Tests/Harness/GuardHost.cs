using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Libvirt.Gen.Analyzers.Gate;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Libvirt.Gen.Gate.Tests;

/// <summary>Runs the rules about guards over code in which bars stand around what is to be told: <c>if (¦v >= V.V610¦) …</c>.</summary>
internal static class GuardHost
{
    private const char Bar = '¦';

    private const string Usings =
        "using System; using System.Diagnostics; using System.Linq; using System.Threading.Tasks; using Libvirt.Xml;\n";

    /// <summary>Members of a class.</summary>
    public static string InClass(string members) => $"{Usings}partial class Case {{\n{members}\n}}";

    /// <summary>The body of a method that states libvirt 6.1.0.</summary>
    public static string InFloor(string body) => InClass(
        "[LibvirtSince(6, 1, 0)] void M(DomainInterface x, LibvirtVersion v, LibvirtVersion? nv, Connection c, bool other) {\n" + body + "\n}");

    /// <summary>Compares what is told with what stands between bars.</summary>
    public static async Task Check(string id, string marked, params (string Key, string Value)[] settings)
    {
        var parts = marked.Split(Bar);
        var found = await Analyze(string.Concat(parts), settings);

        Assert.Equal(
            parts.Where((_, index) => index % 2 == 1).Select(text => $"{id}: {text}"),
            found.Select(d => $"{d.Id}: {d.Location.SourceTree!.ToString().AsSpan(d.Location.SourceSpan.Start, d.Location.SourceSpan.Length)}"));
    }

    public static async Task<IReadOnlyList<Diagnostic>> Analyze(string code, params (string Key, string Value)[] settings)
    {
        var compilation = GateHost.Compile(fromMetadata: true, code, CaseTable.ReadText("Stubs/Helpers"));
        var options = new CaseOptions(settings.ToDictionary(s => s.Key, s => s.Value));
        var found = await compilation.WithAnalyzers([new GuardAnalyzer()], new AnalyzerOptions([], options)).GetAllDiagnosticsAsync();

        Assert.Empty(found.Where(d => d.Severity == DiagnosticSeverity.Error || d.Id == "AD0001"));
        return found
            .Where(d => d.Id.StartsWith("LVG", StringComparison.Ordinal) && d.Location.SourceTree == compilation.SyntaxTrees[^2])
            .OrderBy(d => d.Location.SourceSpan.Start)
            .ToList();
    }
}
