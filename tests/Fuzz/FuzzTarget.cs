using System;
using System.Collections.Generic;
using Libvirt.Gen.Fuzz.Inputs;
using Libvirt.Gen.Fuzz.Targets;

namespace Libvirt.Gen.Fuzz;

/// <summary>What is fuzzed, and what makes sound documents for it.</summary>
internal sealed record FuzzTarget(string Name, Func<FuzzInput, bool> Run, Func<Random, string> Make)
{
    private static readonly DocumentMaker Interfaces = new(SchemaShape.FromFeatures("interface"));

    public static IReadOnlyList<FuzzTarget> All { get; } =
    [
        new("one interface", InterfaceTarget.Run, Interfaces.Make),
        new("whole documents", GuestTarget.Run, new GuestMaker(Interfaces).Make),
    ];
}
