using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Libvirt.Gen.Gate.Tests;

/// <summary>The MSBuild properties and the <c>.editorconfig</c> of a case.</summary>
internal sealed class CaseOptions(IReadOnlyDictionary<string, string> settings) : AnalyzerConfigOptionsProvider
{
    private static readonly (string Setting, string Option)[] FolderOptions =
    [
        ("folder", "libvirt_target_version"),
        ("folderHypervisor", "libvirt_target_hypervisor"),
        ("obsolete", "libvirt_obsolete_guards"),
    ];

    public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(
        ("build_property.LibvirtTargetVersion", settings.GetValueOrDefault("target", GateHost.DefaultTarget)),
        ("build_property.LibvirtTargetHypervisor", settings.GetValueOrDefault("hypervisor", "")));

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => OfFolder("");

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => OfFolder("razor:");

    private Values OfFolder(string prefix) => new(
        [.. FolderOptions.Where(o => settings.ContainsKey(prefix + o.Setting)).Select(o => (o.Option, settings[prefix + o.Setting]))]);

    private sealed class Values(params (string Key, string Value)[] values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = System.Array.Find(values, v => v.Key == key).Value;
            return value is not null;
        }
    }
}
