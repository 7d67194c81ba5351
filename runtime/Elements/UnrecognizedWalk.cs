using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Globalization;

namespace Libvirt.Xml.Serialization;

/// <summary>Goes through a tree of elements and gathers what they keep that no member holds.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref struct UnrecognizedWalk
{
    private readonly List<string> _path;
    private List<Finding>? _findings;

    internal UnrecognizedWalk(string rootName)
    {
        _path = [rootName];
        _findings = null;
    }

    /// <summary>Goes through a child element, if there is one.</summary>
    public void Visit(string name, LibvirtElement? child)
    {
        if (child is null)
        {
            return;
        }

        _path.Add(name);
        VisitElement(child);
        _path.RemoveAt(_path.Count - 1);
    }

    /// <summary>Goes through child elements of one name.</summary>
    public void Visit<T>(string name, IList<T>? children)
        where T : LibvirtElement
    {
        if (children is null)
        {
            return;
        }

        for (var i = 0; i < children.Count; i++)
        {
            Visit(i == 0 ? name : name + "[" + (i + 1).ToString(CultureInfo.InvariantCulture) + "]", children[i]);
        }
    }

    /// <summary>Goes through child elements of one name that hold nothing but text.</summary>
    public void Visit(string name, TextList? children) => Visit(name, children?.Elements);

    internal void VisitElement(LibvirtElement element)
    {
        if (_path.Count > NestingGuard.FreeDepth && !NestingGuard.HasRoom())
        {
            throw new LibvirtXmlException("Elements are nested too deeply, as when one contains itself.", string.Join("/", _path));
        }

        if (element.Kept is { } kept)
        {
            foreach (var item in kept.Items)
            {
                List(item);
            }
        }

        element.VisitChildren(ref this);
    }

    internal readonly IReadOnlyList<UnrecognizedItem> ToItems()
    {
        if (_findings is null)
        {
            return [];
        }

        // Elements are visited as they are written, which need not be how they stood in the text. The number keeps equals in order.
        _findings.Sort(static (a, b) => a.Offset != b.Offset ? a.Offset.CompareTo(b.Offset) : a.Number.CompareTo(b.Number));
        var items = new UnrecognizedItem[_findings.Count];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = _findings[i].Item;
        }

        return items;
    }

    private void List(KeptItem item)
    {
        switch (item.Kind)
        {
            case KeptKind.Attribute or KeptKind.MisfitAttribute:
                ListAttribute("@", item.Name, KeptText.ValueOfAttribute(item.Raw), item.Offset);
                break;
            case KeptKind.Element or KeptKind.Duplicate:
                Add("/" + item.Name, item.Raw, item.Offset);
                break;
            case KeptKind.Text:
                var text = XmlDecoder.Text(item.Raw.AsSpan());
                if (!XmlCharacters.IsBlank(text.AsSpan()))
                {
                    Add("#text", text, item.Offset);
                }

                break;
            case KeptKind.MisfitContent:
                Add("#text", KeptText.MeaningOf(item.Raw.AsSpan()), item.Offset);
                break;
            case KeptKind.MisfitText or KeptKind.DecoratedText or KeptKind.AroundText:
                ListTextElement(item);
                break;
        }
    }

    // Of an element of text that is kept whole: its attributes, which it cannot have, and its text if that did not fit. The unit of a size is
    // part of the value.
    private void ListTextElement(KeptItem item)
    {
        foreach ((var name, var value) in KeptText.AttributesOf(item.Raw))
        {
            if (item.Kind == KeptKind.MisfitText || name != item.UnitName)
            {
                ListAttribute("/" + item.Name + "@", name, value, item.Offset);
            }
        }

        if (item.Kind == KeptKind.MisfitText)
        {
            Add("/" + item.Name + "#text", KeptText.ContentOf(item.Raw), item.Offset);
        }
    }

    // Declarations of namespaces say nothing by themselves.
    private void ListAttribute(string prefix, string name, string value, int offset)
    {
        if (name != "xmlns" && !name.StartsWith("xmlns:", StringComparison.Ordinal))
        {
            Add(prefix + name, value, offset);
        }
    }

    private void Add(string pathSuffix, string text, int offset)
    {
        _findings ??= [];
        _findings.Add(new Finding(offset, _findings.Count, new UnrecognizedItem(string.Join("/", _path) + pathSuffix, text)));
    }

    private readonly record struct Finding(int Offset, int Number, UnrecognizedItem Item);
}
