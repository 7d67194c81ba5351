using System;
using System.Collections.Generic;
using System.Linq;
using Libvirt.Gen.Libvirt.Tests.Support;
using Libvirt.Xml;

namespace Libvirt.Gen.Libvirt.Tests.Features;

/// <summary>A feature of which libvirt makes something else than its since data says, and why.</summary>
internal sealed record FeatureException(string Path, string TypeName, Outcome Outcome, string Reason)
{
    public static IReadOnlyList<FeatureException> All { get; } = DataFile.Read("exceptions.xml").Elements("exception")
        .Select(exception => new FeatureException(
            exception.Attribute("path")!.Value,
            exception.Attribute("type")!.Value,
            Enum.Parse<Outcome>(exception.Attribute("outcome")!.Value, ignoreCase: true),
            exception.Attribute("reason")!.Value))
        .ToList();

    /// <summary>The feature's exception, if it is one.</summary>
    public static FeatureException? Of(LibvirtFeature feature) => All.SingleOrDefault(exception => exception.IsAbout(feature));

    public bool IsAbout(LibvirtFeature feature) => Path == feature.Path && TypeName == feature.TypeName;

    public override string ToString() => $"{Path} ({TypeName}) is {Outcome}: {Reason}";
}
