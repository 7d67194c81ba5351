using System;
using System.Collections.Generic;
using System.Linq;
using Libvirt.Gen.Fuzz.Inputs;
using Libvirt.Gen.Fuzz.Targets;
using Libvirt.Gen.Schema.Tests.Support;

namespace Libvirt.Gen.Fuzz;

/// <summary>What is fuzzed, and what makes sound documents for it.</summary>
internal sealed record FuzzTarget(string Name, Func<FuzzInput, bool> Run, Func<Random, string> Make)
{
    public static IReadOnlyList<FuzzTarget> All { get; } =
    [
        .. Root.All.Select(root => new FuzzTarget($"one {root}", new RootTarget(root).Run, new DocumentMaker(SchemaShape.Of(root)).Make)),
        new("whole documents", GuestTarget.Run, new GuestMaker(new DocumentMaker(SchemaShape.Of(Root.Named("interface")))).Make),
    ];
}
