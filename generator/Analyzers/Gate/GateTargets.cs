using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using Libvirt.Gen.Language;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Libvirt.Gen.Analyzers.Gate;

/// <summary>The target of each file: the project's MSBuild properties, or what a folder's <c>.editorconfig</c> names instead.</summary>
/// <remarks>Values that cannot be understood are the business of the rule for bad properties; here they count as unset.</remarks>
internal sealed class GateTargets
{
    private readonly ConcurrentDictionary<SyntaxTree, GateTarget> _targets = new();
    private readonly AnalyzerConfigOptionsProvider _options;
    private readonly GateTarget _project;

    public GateTargets(AnalyzerConfigOptionsProvider options)
    {
        _options = options;
        _project = new GateTarget(
            ReadRelease(GeneratorOptions.Property(options.GlobalOptions, GeneratorOptions.TargetVersion)) ?? GateTarget.AnyRelease,
            ReadHypervisors(GeneratorOptions.Property(options.GlobalOptions, GeneratorOptions.TargetHypervisor)));
    }

    public GateTarget For(SyntaxTree tree) => _targets.GetOrAdd(tree, t => In(_options.GetOptions(t)));

    /// <summary>The target of a folder, which its options may change.</summary>
    public GateTarget In(AnalyzerConfigOptions folder)
    {
        var hypervisors = ReadHypervisors(GeneratorOptions.FolderOption(folder, GeneratorOptions.FolderTargetHypervisor));
        return new GateTarget(
            ReadRelease(GeneratorOptions.FolderOption(folder, GeneratorOptions.FolderTargetVersion)) ?? _project.Release,
            hypervisors.Count > 0 ? hypervisors : _project.Hypervisors)
        {
            MakesGuardsObsolete = GeneratorOptions.FolderOption(folder, GeneratorOptions.ObsoleteGuards) == GeneratorOptions.ObsoleteByTarget,
        };
    }

    private static int? ReadRelease(string text) => Release.TryParse(text, out var release) ? release : null;

    private static IReadOnlyList<string> ReadHypervisors(string text) =>
        HypervisorNames.Split(text) is var names && names.All(HypervisorNames.Knows) ? [.. names.Distinct()] : [];
}
