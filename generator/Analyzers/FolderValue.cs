using System;
using System.Collections.Generic;
using System.Linq;
using Libvirt.Gen.Analyzers.Gate;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Libvirt.Gen.Analyzers;

/// <summary>A value that some folder's <c>.editorconfig</c> gives an option.</summary>
/// <param name="Value">The value.</param>
/// <param name="Start">
/// The beginning of a file that it holds for. The compiler does not tell which <c>.editorconfig</c> a value is from; this file is the one
/// nearest to it.
/// </param>
internal sealed record FolderValue(string Value, Location Start)
{
    /// <summary>The different values of an option, each once, however many files it holds for.</summary>
    public static IEnumerable<FolderValue> Of(string option, CompilationAnalysisContext context)
    {
        var options = context.Options.AnalyzerConfigOptionsProvider;
        var trees = context.Compilation.SyntaxTrees
            .Select(tree => (Path: tree.FilePath, Options: options.GetOptions(tree), Start: new Func<Location>(() => Location.Create(tree, default))));
        var razor = context.Options.AdditionalFiles
            .Where(file => RazorCode.IsSource(file.Path))
            .Select(file => (file.Path, Options: options.GetOptions(file), Start: new Func<Location>(() => Location.Create(file.Path, default, default))));

        return trees.Concat(razor)
            .Select(file => (file.Path, Value: GeneratorOptions.FolderOption(file.Options, option), file.Start))
            .Where(file => file.Value.Length > 0)
            .GroupBy(file => file.Value, StringComparer.Ordinal)
            .Select(files => files.OrderBy(file => file.Path.Length).ThenBy(file => file.Path, StringComparer.Ordinal).First())
            .Select(nearest => new FolderValue(nearest.Value, nearest.Start()));
    }
}
