using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace Libvirt.Gen.Language;

/// <summary>
/// C# names of schema items: a stated one (<c>cs</c>, <c>csType</c>), else the XML name in PascalCase, split into words as
/// the schema's <c>word</c>s say and otherwise at punctuation and at changes of case.
/// </summary>
internal sealed class SchemaNames
{
    private readonly Dictionary<string, string> _words;

    public SchemaNames(SchemaNode schema) =>
        _words = schema.WordNodes.ToDictionary(w => w.Xml!, w => w.Words!, StringComparer.Ordinal);

    /// <summary>The name of the C# member for an attribute, child element, text or value.</summary>
    public string MemberOf(SchemaNode node) => node.Cs ?? (node.Construct, node.Occurs) switch
    {
        ("text", _) => "Value",
        ("variant", _) => Pascal(node.Value!),
        ("list", _) => Plural(Pascal(node.ElementName!)),
        ("element", "0..n" or "1..n") => Plural(Pascal(node.Name!)),
        _ => Pascal(node.Name!),
    };

    /// <summary>The regular plural of an English word.</summary>
    private static string Plural(string word)
    {
        var last = word.Length > 1 ? char.ToLowerInvariant(word[word.Length - 1]) : '\0';
        var before = word.Length > 1 ? char.ToLowerInvariant(word[word.Length - 2]) : '\0';
        return last == 'y' && "aeiou".IndexOf(before) < 0 ? word.Substring(0, word.Length - 1) + "ies"
            : last is 's' or 'x' or 'z' || (last == 'h' && before is 'c' or 's') ? word + "es"
            : word + "s";
    }

    /// <summary>The name of the C# class of an element.</summary>
    public string ClassOf(SchemaNode element) => element.ShapeOwner.CsType ?? Pascal(element.ShapeOwner.Name!);

    /// <summary>The name of the C# class of one shape of an element that has several.</summary>
    public string ClassOf(SchemaNode element, SchemaNode variant) =>
        variant.CsType ?? Pascal(variant.Value!) + ClassOf(element);

    /// <summary>The enum of the values that choose among the shapes of an element.</summary>
    /// <param name="element">The element.</param>
    /// <param name="owner">The class that has the choosing attribute.</param>
    /// <param name="selector">That attribute.</param>
    public string SelectorOf(SchemaNode element, string owner, SchemaMember selector) =>
        element.ShapeSet is { } set ? KindOf(set) : ValueSetOf(owner, selector.Group, selector.Node);

    /// <summary>The enum of the values that choose among the shapes of a set.</summary>
    public string KindOf(SchemaNode shapeSet) => ClassOf(shapeSet) + "Kind";

    /// <summary>
    /// The property that says which shape an element has. A selecting attribute of its own names it; one of the parent does
    /// not, for the element may have an attribute of the same name.
    /// </summary>
    public string ShapeMemberOf(SchemaNode element) =>
        element.OwnSelector is { } selector ? MemberOf(selector) : "Kind";

    /// <summary>The class of an element whose selecting value the schema does not know.</summary>
    public string UnrecognizedClassOf(SchemaNode element) => "Unrecognized" + ClassOf(element);

    /// <summary>
    /// The enum or the class of known values of a member of the class <paramref name="owner"/>. Those of a group's member are
    /// named after the group: it is what all its users have in common.
    /// </summary>
    public string ValueSetOf(string owner, string? group, SchemaNode node) =>
        node.CsType ?? (group is null ? owner : Pascal(group)) + MemberOf(node);

    /// <summary>The same of the text of an element that is a member itself.</summary>
    public string ValueSetOf(string owner, string? group, SchemaNode element, SchemaNode text) =>
        text.CsType ?? (group is null ? owner : Pascal(group)) + MemberOf(element);

    /// <summary>
    /// <paramref name="xmlName"/> in PascalCase, with its prefix if it has one; empty when nothing of it can stand in a name.
    /// </summary>
    public string Pascal(string xmlName)
    {
        if (xmlName.IndexOf(':') is var colon and > 0 && !_words.ContainsKey(xmlName))
        {
            return Pascal(xmlName.Substring(0, colon)) + Pascal(xmlName.Substring(colon + 1));
        }

        var words = _words.TryGetValue(xmlName, out var stated) ? stated : Split(xmlName);
        var name = new StringBuilder();
        foreach (var word in words.Split([' '], StringSplitOptions.RemoveEmptyEntries))
        {
            name.Append(char.ToUpperInvariant(word[0])).Append(word.Substring(1).ToLowerInvariant());
        }

        return name.ToString();
    }

    /// <summary>
    /// Whether a name can be emitted: an identifier of ASCII letters, digits and underscores. The capital letter at its head keeps it
    /// apart from all keywords, from fields and locals of the emitted code, and from the accessors of properties.
    /// </summary>
    public static bool IsIdentifier(string name) =>
        name.Length is > 0 and <= 2 * SchemaLimits.NameLength && name[0] is >= 'A' and <= 'Z' && name.All(c => c == '_' || IsLetterOrDigit(c));

    private static string Split(string name)
    {
        var words = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            var c = name[i];
            if (!IsLetterOrDigit(c))
            {
                words.Append(' ');
                continue;
            }

            var startsWord = i > 0 && char.IsUpper(c) && !char.IsUpper(name[i - 1]);
            words.Append(startsWord ? " " : "").Append(c);
        }

        return words.ToString();
    }

    private static bool IsLetterOrDigit(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');
}
