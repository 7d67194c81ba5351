using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using Libvirt.Gen.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Libvirt.Gen.Analyzers.Gate;

/// <summary>The target of each file: the project's MSBuild properties, or the release a folder's <c>.editorconfig</c> names.</summary>
/// <remarks>Values that cannot be understood are the business of the rule for bad properties; here they count as unset.</remarks>
internal sealed class GateTargets
{
    private const string VersionProperty = "build_property.LibvirtTargetVersion";
    private const string HypervisorProperty = "build_property.LibvirtTargetHypervisor";
    private const string FolderVersionKey = "libvirt_target_version";

    private readonly ConcurrentDictionary<SyntaxTree, GateTarget> _targets = new();
    private readonly AnalyzerConfigOptionsProvider _options;
    private readonly GateTarget _project;

    public GateTargets(AnalyzerConfigOptionsProvider options)
    {
        _options = options;
        _project = new GateTarget(
            ReadRelease(options.GlobalOptions, VersionProperty) ?? GateTarget.AnyRelease,
            ReadHypervisors(options.GlobalOptions));
    }

    public GateTarget For(SyntaxTree tree) => _targets.GetOrAdd(tree, Read);

    private GateTarget Read(SyntaxTree tree) =>
        ReadRelease(_options.GetOptions(tree), FolderVersionKey) is { } release ? _project with { Release = release } : _project;

    private static int? ReadRelease(AnalyzerConfigOptions options, string key) =>
        options.TryGetValue(key, out var text) && Release.TryParse(text, out var release) ? release : null;

    private static IReadOnlyList<string> ReadHypervisors(AnalyzerConfigOptions options) =>
        options.TryGetValue(HypervisorProperty, out var text)
        && HypervisorNames.Split(text) is var names
        && names.All(HypervisorNames.Knows)
            ? [.. names.Distinct()]
            : [];
}
