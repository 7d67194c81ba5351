using System;
using System.Collections.Generic;
using System.Linq;
using Libvirt.Gen.Emitting;
using Libvirt.Gen.Checking;
using Libvirt.Gen.Language;

namespace Libvirt.Gen.Grammar.Drafting;

/// <summary>Gives C# names to the items of a draft, so that none meets another.</summary>
internal sealed class DraftNames
{
    private readonly SchemaNames _names = new(new SchemaNode("schema", new SchemaPosition("", 0, 0, 0)));

    // Files are named after types, so types differ in more than case.
    private readonly HashSet<string> _types = new(NameCheck.RuntimeTypes, StringComparer.OrdinalIgnoreCase) { EmittedNames.FeatureTable, "Serialization" };

    private readonly Dictionary<(string Name, bool IsList), string> _children = [];
    private readonly HashSet<string> _childNames = new(NameCheck.Reserved, StringComparer.OrdinalIgnoreCase) { "Value" };

    /// <summary>
    /// The name of the member for a child element: for all elements of a name the same, and for those of no other name, since a group has one
    /// wherever it is used.
    /// </summary>
    public string ChildOf(string xmlName, bool isList)
    {
        if (!_children.TryGetValue((xmlName, isList), out var name))
        {
            name = Free(Counted(Pascal(xmlName), isList), Counted(Pascal(xmlName) + "Element", isList), _childNames.Add);
            _children.Add((xmlName, isList), name);
        }

        return name;
    }

    /// <summary>The name of the member for an attribute.</summary>
    /// <param name="xmlName">The attribute's name.</param>
    /// <param name="taken">The names of the other members, to which it is added.</param>
    public string AttributeOf(string xmlName, HashSet<string> taken) =>
        Free(Pascal(xmlName), Pascal(xmlName) + "Attribute", name => !NameCheck.Reserved.Contains(name) && taken.Add(name));

    /// <summary>The name for a value in a set.</summary>
    /// <param name="text">The value.</param>
    /// <param name="taken">The names of the other values, to which it is added.</param>
    public string ValueOf(string text, HashSet<string> taken) =>
        Free(Pascal(text), Pascal(text) + "Value", name => !NameCheck.Reserved.Contains(name) && taken.Add(name));

    /// <summary>The name of the class of an element: its own, or with the names of more and more elements around it, or with a number.</summary>
    /// <param name="path">The names of the elements from the root on.</param>
    /// <param name="members">The names of the members, none of which can be that of the class.</param>
    public string ClassOf(IReadOnlyList<string> path, IReadOnlySet<string> members)
    {
        var candidates = Enumerable.Range(1, path.Count).Select(count => string.Concat(path.TakeLast(count).Select(Pascal))).ToList();
        return candidates.Concat(Numbered(candidates[^1])).First(name => !members.Contains(name) && _types.Add(name));
    }

    /// <summary>The name of the set of values of a member.</summary>
    public string SetOf(string className, string member)
    {
        var name = Numbered(className + member).First(candidate => !_types.Contains(EmittedNames.ConverterOf(candidate)) && _types.Add(candidate));
        _types.Add(EmittedNames.ConverterOf(name));
        return name;
    }

    /// <summary>The name that the schema language gives to an item of itself.</summary>
    public string OwnOf(string xmlName) => _names.Pascal(xmlName);

    /// <summary>The name that the schema language gives to the member for an element of itself.</summary>
    public string OwnOf(string xmlName, bool isList) => Counted(OwnOf(xmlName), isList);

    private static string Counted(string name, bool isList) => isList ? SchemaNames.Plural(name) : name;

    // What begins with a digit or has no letter gets one.
    private string Pascal(string xmlName) => _names.Pascal(xmlName) is var name && SchemaNames.IsIdentifier(name) ? name : "N" + name;

    private static string Free(string first, string second, Func<string, bool> isFree) => Numbered(second).Prepend(first).First(isFree);

    /// <summary>The name, and then the same with numbers: without an end.</summary>
    private static IEnumerable<string> Numbered(string name) =>
        Enumerable.Range(2, int.MaxValue - 2).Select(number => FormattableString.Invariant($"{name}{number}")).Prepend(name);
}
