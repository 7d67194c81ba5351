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
    private readonly Dictionary<DraftedElement, XElement?> _recursive = [];
    private readonly List<string> _path = [];

    /// <summary>The content of a schema file.</summary>
    public static XElement Write(DraftedElement root, DraftPrefixes prefixes)
    {
        var writer = new DraftWriter();
        writer.CountUses(root);
        var written = writer.Element(root, new XAttribute("root", "true"));
        var declarations = prefixes.Namespaces.Select(prefix => new XAttribute(XNamespace.Xmlns + prefix.Key, prefix.Value));
        return new XElement(Schema + "schema", new XAttribute("xmlns", SchemaGrammar.Namespace), declarations, written, writer._recursive.Values, writer._groups.Values);
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
        if (child.Element.IsRecursive)
        {
            return Reference(child);
        }

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

    /// <summary>An element that stands in itself is described at the top, and elsewhere referred to.</summary>
    private XElement Reference(DraftedChild child)
    {
        if (_recursive.TryAdd(child.Element, null))
        {
            _recursive[child.Element] = Element(child.Element);
        }

        return new XElement(Schema + "element", new XAttribute("ref", child.Element.Name), Occurs(child), Member(child));
    }

    private XElement Element(DraftedChild child) => Element(child.Element, Occurs(child), Member(child));

    private static XAttribute? Occurs(DraftedChild child) => child.Occurs == "0..1" ? null : new XAttribute("occurs", child.Occurs);

    private XAttribute? Member(DraftedChild child) => Stated("cs", MemberOf(child), _names.OwnOf(child.Element.Name, IsList(child)));

    private XElement Element(DraftedElement element, params XAttribute?[] facts)
    {
        if (element.HasAnyXml)
        {
            return new XElement(Schema + "element", new XAttribute("name", element.Name), facts, new XAttribute("content", "xml"));
        }

        if (IsPresence(element, facts))
        {
            return new XElement(Schema + "element", new XAttribute("name", element.Name), facts, new XAttribute("type", "presence"));
        }

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

    /// <summary>An element that holds nothing but a text is no class, but of several only a plain text.</summary>
    private static bool IsScalar(DraftedElement element, XAttribute?[] facts) =>
        element is { Text: { } text, Attributes: [], Children: [], IsRecursive: false, IsCut: false } && !IsRoot(facts) && (!IsMany(facts) || DraftedType.Of(text).IsPlain);

    private static bool IsPresence(DraftedElement element, XAttribute?[] facts) => element.IsEmpty && !IsRoot(facts) && !IsMany(facts);

    private static bool IsRoot(XAttribute?[] facts) => facts.Any(fact => fact?.Name.LocalName == "root");

    private static bool IsMany(XAttribute?[] facts) => facts.Any(fact => fact?.Name.LocalName == "occurs" && fact.Value.EndsWith('n'));

    private static bool IsList(DraftedChild child) => child.Occurs.EndsWith('n');

    /// <summary>A name is stated where it is not the one that the item has of itself.</summary>
    private static XAttribute? Stated(string fact, string name, string own) => name == own ? null : new XAttribute(fact, name);
}
