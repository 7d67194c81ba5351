using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using Libvirt.Gen.Language;

namespace Libvirt.Gen.Grammar.Drafting;

/// <summary>Writes drafted elements in the schema language. What stands in several elements becomes a group.</summary>
internal sealed class DraftWriter
{
    private static readonly XNamespace Schema = SchemaGrammar.Namespace;

    private readonly DraftNames _names = new();
    private readonly Dictionary<DraftedChild, int> _uses = [];
    private readonly Dictionary<DraftedChild, XElement> _groups = [];
    private readonly HashSet<string> _groupNames = new(StringComparer.Ordinal);
    private readonly List<string> _path = [];

    /// <summary>The content of a schema file.</summary>
    public static XElement Write(DraftedElement root)
    {
        var writer = new DraftWriter();
        writer.CountUses(root);
        var written = writer.Element(root, new XAttribute("root", "true"));
        return new XElement(Schema + "schema", written, writer._groups.Values);
    }

    private void CountUses(DraftedElement element)
    {
        foreach (var child in element.Children)
        {
            var uses = _uses.GetValueOrDefault(child);
            _uses[child] = uses + 1;
            if (uses == 0)
            {
                CountUses(child.Element);
            }
        }
    }

    private XElement Child(DraftedChild child)
    {
        if (_uses[child] == 1)
        {
            return Element(child);
        }

        if (!_groups.TryGetValue(child, out var group))
        {
            group = new XElement(Schema + "group", new XAttribute("name", GroupName(child.Element.Name)));
            _groups.Add(child, group);
            group.Add(Element(child));
        }

        return new XElement(Schema + "use", new XAttribute("group", group.Attribute("name")!.Value));
    }

    private XElement Element(DraftedChild child) => Element(
        child.Element,
        child.Occurs == "0..1" ? null : new XAttribute("occurs", child.Occurs),
        Stated("cs", MemberOf(child), _names.OwnOf(child.Element.Name) + (IsList(child) ? "s" : "")));

    private XElement Element(DraftedElement element, params XAttribute?[] facts)
    {
        _path.Add(element.Name);
        var members = new HashSet<string>(element.Children.Select(MemberOf), StringComparer.OrdinalIgnoreCase);
        if (element.Text is not null)
        {
            members.Add("Value");
        }

        var attributes = element.Attributes.Select(attribute => (Attribute: attribute, Member: _names.AttributeOf(attribute.Name, members))).ToList();
        var hasClass = !IsScalar(element, facts);
        var className = hasClass ? _names.ClassOf(_path, members) : _names.OwnOf(element.Name);
        var written = new XElement(
            Schema + "element", new XAttribute("name", element.Name), facts, hasClass ? Stated("csType", className, _names.OwnOf(element.Name)) : null);
        foreach (var (attribute, member) in attributes)
        {
            written.Add(Attribute(attribute, className, member));
        }

        if (element.Text is { } text)
        {
            // No type but that of any text has an empty form, and an element that is a plain value can be empty only so.
            var type = hasClass || text.Occurs.Min > 0 ? DraftedType.Of(text) : DraftedType.Text;
            written.Add(new XElement(Schema + "text", type.Facts, Values(type, className, "Value")));
        }

        written.Add(element.Children.Select(Child).ToList());
        _path.RemoveAt(_path.Count - 1);
        return written;
    }

    private XElement Attribute(DraftedValue attribute, string className, string member)
    {
        var type = DraftedType.Of(attribute);
        return new XElement(
            Schema + "attribute",
            new XAttribute("name", attribute.Name),
            type.Facts,
            attribute.Occurs.Min > 0 ? new XAttribute("required", "true") : null,
            Stated("cs", member, _names.OwnOf(attribute.Name)),
            Values(type, className, member));
    }

    /// <summary>The values of a set, and the name of the set.</summary>
    private IEnumerable<XObject> Values(DraftedType type, string className, string member)
    {
        if (type.Words.Count == 0)
        {
            yield break;
        }

        yield return new XAttribute("csType", _names.SetOf(className, member));
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var word in type.Words)
        {
            yield return new XElement(Schema + "value", new XAttribute("name", word), Stated("cs", _names.ValueOf(word, taken), _names.OwnOf(word)));
        }
    }

    private string MemberOf(DraftedChild child) => _names.ChildOf(child.Element.Name, IsList(child));

    private string GroupName(string elementName)
    {
        var name = elementName;
        for (var i = 2; !_groupNames.Add(name); i++)
        {
            name = FormattableString.Invariant($"{elementName}{i}");
        }

        return name;
    }

    /// <summary>An element that holds nothing but a text, and is neither a root nor one of several, is no class.</summary>
    private static bool IsScalar(DraftedElement element, XAttribute?[] facts) =>
        element is { Text: not null, Attributes: [], Children: [] } && facts.All(fact => fact?.Name.LocalName is not "root" && fact?.Value.EndsWith('n') != true);

    private static bool IsList(DraftedChild child) => child.Occurs.EndsWith('n');

    /// <summary>A name is stated where it is not the one that the item has of itself.</summary>
    private static XAttribute? Stated(string fact, string name, string own) => name == own ? null : new XAttribute(fact, name);
}
