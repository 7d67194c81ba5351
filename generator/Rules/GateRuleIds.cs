namespace Libvirt.Gen.Rules;

/// <summary>The identifiers of the gate's rules, shared with the code fixes. Each has a page of the same name beside this file.</summary>
internal static class GateRuleIds
{
    /// <summary>Code needs a newer libvirt than the target.</summary>
    public const string NewerRelease = "LVG1001";

    /// <summary>Code needs something that a hypervisor of the target does not have.</summary>
    public const string MissingHypervisor = "LVG1002";

    /// <summary>Code writes something that libvirt no longer takes.</summary>
    public const string RemovedItem = "LVG1003";

    /// <summary>Code checks for a release that is certain where it stands.</summary>
    public const string ObsoleteGuard = "LVG1010";

    /// <summary>A member claims to guard a release, and never looks at one.</summary>
    public const string BlindGuard = "LVG1011";

    /// <summary>The property of an obsolete guard that holds what it always is: <c>true</c> or <c>false</c>. Absent where that is not certain.</summary>
    public const string AlwaysProperty = "Always";

    /// <summary>The property of a diagnostic that holds the release it asks for.</summary>
    public const string ReleaseProperty = "Release";
}
