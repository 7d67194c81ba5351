using System;
using System.Collections.Generic;
using System.Linq;
using Libvirt.Gen.Libvirt.Tests.Support;
using Libvirt.Gen.Schema.Tests.Support;
using Libvirt.Xml;

namespace Libvirt.Gen.Libvirt.Tests.Features;

/// <summary>A NIC that libvirt takes, for features that it does not take alone; see the data file.</summary>
/// <param name="Names">What it is for: paths, each with all that is below it, and C# types.</param>
/// <param name="Nic">The NIC.</param>
internal sealed record Context(IReadOnlyList<string> Names, string Nic)
{
    /// <summary>All contexts of the data file, in its order.</summary>
    public static IReadOnlyList<Context> All { get; } = Load();

    /// <summary>The context that speaks most precisely of the feature.</summary>
    public static Context Of(LibvirtFeature feature) => All.MaxBy(context => context.Precision(feature))!;

    /// <summary>A document that uses the feature: this one if it does, or this one with the feature set through its C# member.</summary>
    public DomainInterface Use(LibvirtFeature feature)
    {
        var nic = DomainInterface.Parse(Nic);
        return FeatureReader.Read(nic, feature).Count > 0 ? nic : FeatureBuilder.AddTo(nic, feature);
    }

    private int Precision(LibvirtFeature feature) => Names.Max(name =>
        name == feature.Path ? int.MaxValue
        : name == feature.TypeName ? int.MaxValue - 1
        : IsBelow(feature.Path, name) ? name.Length
        : -1);

    private static bool IsBelow(string path, string item) =>
        path.Length > item.Length && path.StartsWith(item, StringComparison.Ordinal)
        && path[item.Length] is '/' or '@' or '#' or '=';

    private static List<Context> Load() => DataFile.Read("contexts.xml").Elements()
        .Select(context => new Context(
            context.Attribute("for")!.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries),
            context.Element("interface")!.ToString()))
        .ToList();
}
