using System.Collections.Generic;
using Libvirt.Gen.Language;
using Libvirt.Xml.Serialization;

namespace Libvirt.Gen.Analyzers.Gate.Metadata;

/// <summary>What a row of an item says, as an attribute has it: a release, and where and under which condition it counts.</summary>
internal abstract record GateRow(int Release, IReadOnlyList<string> Names, string When) : IItemRow
{
    /// <summary>The hypervisors that it speaks of, as flags.</summary>
    public int Hypervisors { get; } = HypervisorNames.FlagsOf(Names);
}

/// <summary>One <c>LibvirtSince</c> attribute.</summary>
internal sealed record SinceRow(
    int Release, IReadOnlyList<string> Names, string When, string? Qemu, string? HostKernel, string? GuestKernel)
    : GateRow(Release, Names, When);

/// <summary>One <c>LibvirtUntil</c> attribute: the first release that no longer takes the item, and what it does instead.</summary>
internal sealed record UntilRow(int Release, IReadOnlyList<string> Names, string When, string? Summary)
    : GateRow(Release, Names, When);
