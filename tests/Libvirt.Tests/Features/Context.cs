using System;
using System.Collections.Generic;
using System.Linq;
using Libvirt.Gen.Libvirt.Tests.Support;
using Libvirt.Gen.Schema.Tests.Support;
using Libvirt.Xml;

namespace Libvirt.Gen.Libvirt.Tests.Features;

/// <summary>A document that libvirt takes, for features that it does not take alone; see the data file.</summary>
/// <param name="Names">What it is for: paths, each with all that is below it, and C# types.</param>
/// <param name="Root">Its root.</param>
/// <param name="Xml">The document.</param>
internal sealed record Context(IReadOnlyList<string> Names, Root Root, string Xml)
{
    /// <summary>All contexts of the data file, in its order.</summary>
    public static IReadOnlyList<Context> All { get; } = Load();

    /// <summary>The context that speaks most precisely of the feature.</summary>
    public static Context Of(LibvirtFeature feature) => All.Where(context => context.Root == Root.Of(feature)).MaxBy(context => context.Precision(feature))
        ?? throw new InvalidOperationException($"contexts.xml has none for <{Root.Of(feature)}>.");

    /// <summary>A document that uses the feature: this one if it does, or this one with the feature set through its C# member.</summary>
    public LibvirtElement Use(LibvirtFeature feature)
    {
        var document = Root.Parse(Xml);
        return FeatureReader.Read(document, feature).Count > 0 ? document : FeatureBuilder.AddTo(document, feature);
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
            Root.Named(context.Elements().Single().Name.LocalName),
            context.Elements().Single().ToString()))
        .ToList();
}
