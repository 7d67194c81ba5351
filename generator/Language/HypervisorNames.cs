using System;
using System.Collections.Generic;
using System.Linq;
using Libvirt.Xml.Serialization;

namespace Libvirt.Gen.Language;

/// <summary>The hypervisors that a row or a project can name.</summary>
internal static class HypervisorNames
{
    public static IReadOnlyList<string> All => HypervisorList.Names;

    public static bool Knows(string name) => Array.IndexOf(HypervisorList.Names, name) >= 0;

    public static string MemberOf(string name) => HypervisorList.Members[Array.IndexOf(HypervisorList.Names, name)];

    public static string DisplayOf(string name) => HypervisorList.Titles[Array.IndexOf(HypervisorList.Names, name)];

    /// <summary>The flag that stands for the name in the runtime's <c>Hypervisor</c>; none for a name that is unknown.</summary>
    public static int FlagOf(string name) => Array.IndexOf(HypervisorList.Names, name) is var bit and >= 0 ? 1 << bit : 0;

    public static int FlagsOf(IEnumerable<string> names) => names.Aggregate(0, (flags, name) => flags | FlagOf(name));

    /// <summary>The names that flags stand for.</summary>
    public static IReadOnlyList<string> NamesOf(int flags) => [.. HypervisorList.Names.Where((_, bit) => (flags & (1 << bit)) != 0)];

    public static string[] Split(string? list) =>
        (list ?? "").Split([' ', ','], StringSplitOptions.RemoveEmptyEntries).Select(n => n.ToLowerInvariant()).ToArray();
}
