using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Libvirt.Gen.Analyzers.Gate.Metadata;
using Libvirt.Gen.Analyzers.Gate.Operations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Libvirt.Gen.Analyzers.Gate.Shown;

/// <summary>
/// What one place in the code shows of a document: an initializer, a condition, or statements that follow each other. A value may be one
/// of several, each of which libvirt may spell in several ways; a spelling that nobody can tell is none.
/// </summary>
internal sealed class ShownValues(GateMetadata metadata)
{
    private readonly Dictionary<string, (ISymbol? Origin, List<IReadOnlyList<string>> Alternatives)> _items = new(StringComparer.Ordinal);

    // Elements that come from elsewhere, with all that is in them.
    private readonly Dictionary<string, ISymbol> _unknown = new(StringComparer.Ordinal);

    /// <summary>The values that an item may have here; null when nothing is said about it. None at all stand for one that nobody knows.</summary>
    public IReadOnlyList<IReadOnlyList<string>>? Find(string item)
    {
        if (_items.TryGetValue(item, out var shown))
        {
            return shown.Alternatives;
        }

        for (var element = item; ParentOf(element) is { } parent; element = parent)
        {
            if (_unknown.ContainsKey(parent))
            {
                return [];
            }
        }

        return null;
    }

    /// <summary>An object of the type is only ever part of an item of that kind: a <c>UserSource</c> of an interface of type <c>user</c>.</summary>
    public void AddType(ITypeSymbol? type, ISymbol? origin = null)
    {
        foreach (var item in type is null ? [] : metadata.Get(type)?.Items ?? [])
        {
            if (ValueOf(item) is { Length: > 0 } value)
            {
                Add(item.Substring(0, item.Length - value.Length - 1), [value], origin);
            }
        }
    }

    /// <summary>An object that is made here, with all that is set in the same expression.</summary>
    public void AddCreated(IOperation? value)
    {
        if (value is not null && ValueLeaves.WithoutConversions(value) is IObjectCreationOperation creation)
        {
            AddType(creation.Type);
            AddInitializer(creation.Initializer);
        }
    }

    /// <summary>Elements of a list are not taken in: what one of them shows need not be so for another.</summary>
    public void AddInitializer(IObjectOrCollectionInitializerOperation? initializer)
    {
        foreach (var member in initializer?.Initializers.AsEnumerable() ?? [])
        {
            switch (member)
            {
                case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: var property } } assignment:
                    Assign(property, assignment.Value);
                    break;
                case IMemberInitializerOperation nested:
                    AddInitializer(nested.Initializer);
                    break;
            }
        }
    }

    /// <summary>What a member is set to counts instead of what it was set to before.</summary>
    public void Assign(IPropertySymbol property, IOperation value)
    {
        Forget(property);
        foreach (var leaf in ValueLeaves.Of(value).Select(ValueLeaves.WithoutConversions))
        {
            AddType(leaf.Type, property);
            var created = leaf as IObjectCreationOperation;
            AddInitializer(created?.Initializer);
            foreach (var item in metadata.Get(property)?.Items ?? [])
            {
                Add(item, Spellings(leaf), property);
                if (created is null)
                {
                    _unknown[item] = property;
                }
            }
        }
    }

    private static string? ParentOf(string item)
    {
        var end = item.LastIndexOfAny(['/', '@', '#']);
        return end < 0 ? null : item.Substring(0, end);
    }

    private static string ValueOf(string item)
    {
        var equals = item.IndexOf('=');
        return equals < 0 ? "" : item.Substring(equals + 1);
    }

    private void Forget(ISymbol origin)
    {
        foreach (var item in _items.Where(i => SymbolEqualityComparer.Default.Equals(i.Value.Origin, origin)).Select(i => i.Key).ToList())
        {
            _items.Remove(item);
        }

        foreach (var item in metadata.Get(origin)?.Items ?? [])
        {
            _unknown.Remove(item);
        }
    }

    private void Add(string item, IReadOnlyList<string> spellings, ISymbol? origin)
    {
        if (!_items.TryGetValue(item, out var shown))
        {
            _items.Add(item, shown = (origin, []));
        }

        shown.Alternatives.Add(spellings);
    }

    /// <summary>How libvirt may spell the value.</summary>
    private IReadOnlyList<string> Spellings(IOperation value)
    {
        if (value.ConstantValue is not { HasValue: true, Value: { } constant })
        {
            return [];
        }

        if (value.Type is INamedTypeSymbol { TypeKind: TypeKind.Enum } type)
        {
            return [.. metadata.GetValue(type, constant)?.Items.Select(ValueOf) ?? []];
        }

        return constant switch
        {
            bool on => on ? ["yes", "on"] : ["no", "off"],
            IFormattable number => [number.ToString(null, CultureInfo.InvariantCulture)],
            _ => [constant.ToString() ?? ""],
        };
    }
}
