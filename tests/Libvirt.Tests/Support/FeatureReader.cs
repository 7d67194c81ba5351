using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Libvirt.Gen.Schema.Tests.Support;
using Libvirt.Xml;

namespace Libvirt.Gen.Libvirt.Tests.Support;

/// <summary>Finds, from nothing but the feature table and the emitted types, what a document holds of one feature.</summary>
internal static class FeatureReader
{
    /// <summary>
    /// The feature's values in the document, empty when it does not use it: of attributes and texts what their member holds, of elements a
    /// mark for each, of values the value itself.
    /// </summary>
    public static IReadOnlyList<object> Read(LibvirtElement document, LibvirtFeature feature) => feature.Kind switch
    {
        LibvirtFeatureKind.Value => ReadValue(document, feature),
        LibvirtFeatureKind.Element => Members(document, feature).SelectMany(Items).Select(_ => (object)"there").ToList(),
        _ => Members(document, feature).SelectMany(Items).ToList(),
    };

    private static List<object> ReadValue(LibvirtElement document, LibvirtFeature value)
    {
        var set = Emitted.Named(value.TypeName);
        var member = set.GetField(value.MemberName!)!.GetValue(null)!;
        var path = value.Path[..value.Path.IndexOf('=', StringComparison.Ordinal)];
        return LibvirtFeatures.All.Where(f => f.Path == path).SelectMany(f => Members(document, f)).SelectMany(Items).Where(member.Equals).ToList();
    }

    /// <summary>What the feature's member holds in every object of its type that stands at its place.</summary>
    private static IEnumerable<object> Members(LibvirtElement document, LibvirtFeature feature) =>
        feature.MemberName is null
            ? [document]
            : FeatureBuilder.StepsToOwner(feature.Path)
                .SelectMany(steps => Owners(document, steps))
                .Where(owner => Emitted.IsA(owner, feature.TypeName))
                .Distinct()
                .Select(owner => owner.GetType().GetProperty(feature.MemberName)!.GetValue(owner))
                .OfType<object>();

    private static IEnumerable<LibvirtElement> Owners(LibvirtElement current, IReadOnlyList<string> steps) =>
        steps.Count == 0
            ? [current]
            : current.GetType().GetProperties()
                .Where(property => Emitted.Holds(property, steps[0]))
                .SelectMany(property => Items(property.GetValue(current)).OfType<LibvirtElement>())
                .SelectMany(child => Owners(child, steps.Skip(1).ToList()));

    private static IEnumerable<object> Items(object? value) => value switch
    {
        null => [],
        string text => [text],
        IEnumerable list => list.Cast<object>(),
        _ => [value],
    };
}
