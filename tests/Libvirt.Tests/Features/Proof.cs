using System;
using System.Collections.Generic;
using System.Linq;
using Libvirt.Gen.Libvirt.Tests.Support;
using Libvirt.Gen.Schema.Tests.Support;
using Libvirt.Xml;

namespace Libvirt.Gen.Libvirt.Tests.Features;

/// <summary>What the installed libvirt did with one feature.</summary>
/// <param name="Feature">The feature.</param>
/// <param name="Written">The document that uses it, as we write it.</param>
/// <param name="Answer">What libvirt made of that.</param>
internal sealed record Proof(LibvirtFeature Feature, string Written, Answer Answer)
{
    /// <summary>The proofs of all features, in the table's order.</summary>
    public static IReadOnlyList<Proof> All { get; } = Run();

    /// <summary>What became of the feature.</summary>
    public Outcome Outcome { get; } = Judge(Feature, Written, Answer);

    /// <summary>Whether the installed release knows the feature, by our data. What is not dated has been there always, as far as we know.</summary>
    public bool IsKnown => Feature.Since is not { } since || since <= TestDriver.Release;

    public override string ToString() =>
        $"{Feature.Path} ({Feature.TypeName}): {Outcome}\nwritten:\n{Written}\nlibvirt {TestDriver.Release}:\n{Answer.Xml ?? Answer.Refusal}";

    private static List<Proof> Run()
    {
        var documents = LibvirtFeatures.All.Select(feature => Context.Of(feature).Use(feature).ToXml()).ToList();
        var answers = TestDriver.Define(LibvirtFeatures.All.Zip(documents, (feature, xml) => (Frame.Of(feature), xml)).ToList());
        return LibvirtFeatures.All.Zip(documents, answers).Select(p => new Proof(p.First, p.Second, p.Third)).ToList();
    }

    private static Outcome Judge(LibvirtFeature feature, string written, Answer answer)
    {
        var sent = FeatureReader.Read(Root.Of(feature).Parse(written), feature);
        if (sent.Count == 0)
        {
            throw new InvalidOperationException($"{feature.Path} is not in what was written:\n{written}");
        }

        if (answer.Xml is null)
        {
            return Outcome.Refused;
        }

        var came = FeatureReader.Read(Root.Of(feature).Parse(answer.Xml), feature);
        return came.Count == 0 ? Outcome.Dropped
            : came.SequenceEqual(sent) ? Outcome.Kept
            : Outcome.Changed;
    }
}
