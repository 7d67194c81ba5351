using Microsoft.CodeAnalysis;

namespace Libvirt.Gen.Rules;

/// <summary>The rules of the version gate: what C# code writes that the project's target does not have, or no longer.</summary>
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

    /// <summary>
    /// Arguments: what, the release that ended it, for which hypervisors, the oldest release the code is for, what libvirt does instead.
    /// </summary>
    public static readonly DiagnosticDescriptor RemovedItem = new(
        GateRuleIds.RemovedItem,
        "No longer accepted by the target",
        "{0} is not accepted by libvirt from {1} on{2}; {3}{4}",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "No release that the code is for takes what it writes: each ignores or refuses it. Do without it, or check that "
            + "libvirt is older.",
        helpLinkUri: RulePages.LinkTo(GateRuleIds.RemovedItem));

    /// <summary>Arguments: the release, why it is certain.</summary>
    public static readonly DiagnosticDescriptor ObsoleteGuard = new(
        GateRuleIds.ObsoleteGuard,
        "Check for a release that is certain",
        "This check is not needed: libvirt {0} is certain here, as {1}",
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "An enclosing LibvirtSince, or the target where the project asks for that, guarantees the release that the code checks.",
        helpLinkUri: RulePages.LinkTo(GateRuleIds.ObsoleteGuard));

    /// <summary>Arguments: the member.</summary>
    public static readonly DiagnosticDescriptor BlindGuard = new(
        GateRuleIds.BlindGuard,
        "Guard that never looks at a release",
        "{0} claims to guard a release, but nothing in it can depend on one",
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "What stands behind the guard is taken for safe, whichever libvirt it runs on.",
        helpLinkUri: RulePages.LinkTo(GateRuleIds.BlindGuard));
}
