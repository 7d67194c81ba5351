using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Libvirt.Xml;

namespace Libvirt.Gen.Schema.Tests.Support;

/// <summary>Builds, from nothing but the feature table and the emitted types, a document that uses one feature, whatever root it begins with.</summary>
internal static class FeatureBuilder
{
    /// <summary>A document with the feature and nothing else that is not needed to write it.</summary>
    public static LibvirtElement Build(LibvirtFeature feature) => Start(feature, document => TryAdd(document, feature));

    /// <summary>A document with what carries a feature, but without the feature.</summary>
    public static LibvirtElement BuildWithout(LibvirtFeature feature) => feature.Kind == LibvirtFeatureKind.Value
        ? (LibvirtElement)Activator.CreateInstance(Build(feature).GetType())!
        : Start(feature, document => Reach(document, feature, _ => true) is not null);

    /// <summary>Sets the feature in a document, in what is there already where that can carry it.</summary>
    public static LibvirtElement AddTo(LibvirtElement document, LibvirtFeature feature) =>
        TryAdd(document, feature) ? document : throw Unreachable(feature);

    /// <summary>Makes what is missing down to the object that carries the feature, and gives that object and its member.</summary>
    public static (LibvirtElement Owner, PropertyInfo Member) Place(LibvirtElement document, LibvirtFeature feature) =>
        Reach(document, feature, _ => true) is { } owner ? (owner, MemberOf(feature, owner.GetType())) : throw Unreachable(feature);

    /// <summary>
    /// The elements to go down from the root to the object whose member is at the path, in the ways that there are: of an attribute and of a
    /// text, that object is the element itself, or, when the element is a mere value, the one around it.
    /// </summary>
    public static IEnumerable<IReadOnlyList<string>> StepsToOwner(string path)
    {
        var steps = path.Split('@', '#')[0].Split('/').Skip(1).ToList();
        if (path.IndexOfAny(['@', '#']) >= 0)
        {
            yield return steps;
        }

        yield return steps.SkipLast(1).ToList();
    }

    private static LibvirtElement Start(LibvirtFeature feature, Func<LibvirtElement, bool> accept) =>
        Emitted.Shapes(Root.Of(feature).Type).Select(shape => (LibvirtElement)Activator.CreateInstance(shape)!).FirstOrDefault(accept) ?? throw Unreachable(feature);

    private static InvalidOperationException Unreachable(LibvirtFeature feature) => new($"Nothing carries {feature.Path} ({feature.TypeName}).");

    private static bool TryAdd(LibvirtElement document, LibvirtFeature feature) =>
        feature.Kind == LibvirtFeatureKind.Value ? TrySetValue(document, feature)
        : feature.MemberName is null || TrySetMember(document, feature);

    private static bool TrySetMember(LibvirtElement document, LibvirtFeature feature)
    {
        if (Reach(document, feature, _ => true) is not { } owner)
        {
            return false;
        }

        var member = MemberOf(feature, owner.GetType());
        if (!member.CanWrite)
        {
            return member.GetValue(owner) is not null || TrySelectShape(owner, member, _ => true);
        }

        var samples = Samples.Of(member.PropertyType).ToList();
        var fitting = samples.Find(sample =>
        {
            member.SetValue(owner, sample);
            return IsReadBack(document, feature);
        });
        member.SetValue(owner, fitting ?? samples[0]);
        return true;
    }

    // What is out of a member's range would not be recognized, and what is bare might not be written.
    private static bool IsReadBack(LibvirtElement document, LibvirtFeature feature)
    {
        var xml = document.ToXml();
        return DocumentPaths.Of(xml).Contains(feature.Path) && Root.Of(document).Parse(xml).GetUnrecognized().Count == 0;
    }

    private static bool TrySetValue(LibvirtElement document, LibvirtFeature value)
    {
        var path = value.Path[..value.Path.IndexOf('=', StringComparison.Ordinal)];
        var set = Emitted.Named(value.TypeName);
        var constant = set.GetField(value.MemberName!)!.GetValue(null)!;
        return LibvirtFeatures.All.Where(carrier => carrier.Path == path).Any(carrier =>
        {
            var member = MemberOf(carrier, Emitted.Named(carrier.TypeName));
            return TakesValuesOf(member, set) && (member.CanWrite ? TrySet(document, carrier, constant) : TryChoose(document, carrier, member, constant));
        });
    }

    private static bool TakesValuesOf(PropertyInfo member, Type set) =>
        Emitted.ContentOf(member.PropertyType) == set || member.GetCustomAttribute<LibvirtKnownValuesAttribute>()?.Values == set;

    private static bool TrySet(LibvirtElement document, LibvirtFeature carrier, object value)
    {
        if (Reach(document, carrier, _ => true) is not { } owner)
        {
            return false;
        }

        var member = MemberOf(carrier, owner.GetType());
        member.SetValue(owner, Emitted.IsList(member.PropertyType) ? Samples.ListOf(member.PropertyType, value) : value);
        return true;
    }

    /// <summary>A value without a setter belongs to the class of an object: that of the carrier itself, or of an element in it.</summary>
    private static bool TryChoose(LibvirtElement document, LibvirtFeature carrier, PropertyInfo member, object value)
    {
        if (member.GetMethod!.IsAbstract)
        {
            return Reach(document, carrier, owner => value.Equals(MemberOf(carrier, owner.GetType()).GetValue(owner))) is not null;
        }

        return Reach(document, carrier, _ => true) is { } parent && TrySelectShape(parent, member, value.Equals);
    }

    private static bool TrySelectShape(LibvirtElement owner, PropertyInfo selector, Func<object, bool> isWanted)
    {
        foreach (var holder in owner.GetType().GetProperties().Where(member => member.CanWrite && IsChosenBy(member, selector)))
        {
            foreach (var shape in Emitted.Shapes(Emitted.ContentOf(holder.PropertyType)))
            {
                Put(owner, holder, Samples.Filled(shape));
                if (selector.GetValue(owner) is { } value && isWanted(value))
                {
                    return true;
                }
            }
        }

        return false;
    }

    // The classes of the shapes say which value they belong to.
    private static bool IsChosenBy(PropertyInfo member, PropertyInfo selector) =>
        Emitted.ContentOf(member.PropertyType) is { IsAbstract: true } type
        && type.GetProperties().Any(shape => shape.PropertyType == selector.PropertyType && shape.GetMethod!.IsAbstract);

    /// <summary>Walks down to the carrier of a feature, making what is missing; null if there is none that is accepted.</summary>
    private static LibvirtElement? Reach(LibvirtElement document, LibvirtFeature feature, Func<LibvirtElement, bool> accept) => StepsToOwner(feature.Path)
        .Select(steps => Descend(document, steps, owner => Emitted.IsA(owner, feature.TypeName) && accept(owner)))
        .FirstOrDefault(owner => owner is not null);

    private static LibvirtElement? Descend(LibvirtElement current, IReadOnlyList<string> steps, Func<LibvirtElement, bool> accept)
    {
        if (steps.Count == 0)
        {
            return accept(current) ? current : null;
        }

        var below = steps.Skip(1).ToList();
        foreach (var member in current.GetType().GetProperties().Where(member => member.CanWrite && Emitted.Holds(member, steps[0])))
        {
            if (Existing(member, current) is { } existing && Descend(existing, below, accept) is { } inside)
            {
                return inside;
            }

            foreach (var shape in Emitted.Shapes(Emitted.ContentOf(member.PropertyType)))
            {
                var child = (LibvirtElement)Activator.CreateInstance(shape)!;
                if (Descend(child, below, accept) is { } found)
                {
                    Put(current, member, child);
                    return found;
                }
            }
        }

        return null;
    }

    private static void Put(LibvirtElement owner, PropertyInfo member, LibvirtElement child) =>
        member.SetValue(owner, Emitted.IsList(member.PropertyType) ? Samples.ListOf(member.PropertyType, child) : child);

    private static LibvirtElement? Existing(PropertyInfo member, LibvirtElement owner) => member.GetValue(owner) switch
    {
        LibvirtElement element => element,
        IEnumerable list and not string => list.OfType<LibvirtElement>().FirstOrDefault(),
        _ => null,
    };

    private static PropertyInfo MemberOf(LibvirtFeature feature, Type owner) => owner.GetProperty(feature.MemberName!)!;
}
