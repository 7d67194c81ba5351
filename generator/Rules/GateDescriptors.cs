using Microsoft.CodeAnalysis;

namespace Libvirt.Gen.Rules;

/// <summary>The rules of the version gate: what C# code needs that the project's target does not have.</summary>
internal static class GateDescriptors
{
    private const string Category = "Libvirt.Version";

    /// <summary>Arguments: what, the release it needs, the release the project targets, what else it needs.</summary>
    public static readonly DiagnosticDescriptor NewerRelease = new(
        GateRuleIds.NewerRelease,
        "Needs a newer libvirt than the target",
        "{0} needs libvirt {1}; the project targets {2}{3}",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "An older libvirt ignores or refuses what this code writes. Guard it with a version check, state the release with "
            + "LibvirtSince, or raise LibvirtTargetVersion.",
        helpLinkUri: RulePages.LinkTo(GateRuleIds.NewerRelease));

    /// <summary>Arguments: what, the hypervisors without it, the hypervisors the project targets.</summary>
    public static readonly DiagnosticDescriptor MissingHypervisor = new(
        GateRuleIds.MissingHypervisor,
        "Not available on a hypervisor of the target",
        "{0} is not available on {1}; the project targets {2}",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "libvirt's driver of that hypervisor ignores or refuses what this code writes.",
        helpLinkUri: RulePages.LinkTo(GateRuleIds.MissingHypervisor));
}
