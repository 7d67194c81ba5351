using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Libvirt.Gen.Gate.Tests;

/// <summary>The MSBuild properties and the <c>.editorconfig</c> of a case.</summary>
internal sealed class CaseOptions(IReadOnlyDictionary<string, string> settings) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(
        ("build_property.LibvirtTargetVersion", settings.GetValueOrDefault("target", GateHost.DefaultTarget)),
        ("build_property.LibvirtTargetHypervisor", settings.GetValueOrDefault("hypervisor", "")));

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => settings.TryGetValue("folder", out var version)
        ? new Values(("libvirt_target_version", version))
        : new Values();

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Values();

    private sealed class Values(params (string Key, string Value)[] values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = System.Array.Find(values, v => v.Key == key).Value;
            return value is not null;
        }
    }
}
