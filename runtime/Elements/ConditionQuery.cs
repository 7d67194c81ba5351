using System;
using System.Collections.Generic;
using System.ComponentModel;

namespace Libvirt.Xml.Serialization;

/// <summary>
/// A condition's question on its way through the elements: each is asked for a name, and shows what it has of it. Nothing is allocated, unless
/// a text that no member holds has to be looked into.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref struct ConditionQuery
{
    private const string Text = "#text";

    private readonly ConditionTerm _term;
    private int _step;
    private Truth _truth;
    private bool _isAnswered;

    private ConditionQuery(ConditionTerm term)
    {
        _term = term;
        _step = 0;
        _truth = default;
        _isAnswered = false;
    }

    /// <summary>What the element is asked for: the name of a child, an attribute as <c>@name</c>, or <c>#text</c>.</summary>
    public readonly string Name => _term.Steps[_step];

    /// <summary>Asks the element at which the term's path begins.</summary>
    internal static Truth Ask(ConditionTerm term, LibvirtElement element)
    {
        var query = new ConditionQuery(term);
        query.Child(element);
        return query._isAnswered ? query._truth : term.OfAbsent();
    }

    /// <summary>Shows a child element; null when it is absent.</summary>
    public void Child(LibvirtElement? child)
    {
        if (child is null)
        {
            return;
        }

        if (_step == _term.Steps.Count - 1)
        {
            Add(_term.OfPresent());
            return;
        }

        _step++;
        child.Answer(ref this);
        _step--;
    }

    /// <summary>Shows the child elements of a list.</summary>
    public void Children<T>(IList<T>? children)
        where T : LibvirtElement
    {
        for (var i = 0; i < (children?.Count ?? 0); i++)
        {
            Child(children![i]);
        }
    }

    /// <summary>Shows the child elements of a list of texts.</summary>
    public void Children(TextList? texts) => Children(texts?.Elements);

    /// <summary>Shows the value of an attribute or, with the slot after all attributes, the text that is the element's content.</summary>
    /// <param name="owner">The element.</param>
    /// <param name="slot">Its slot.</param>
    /// <param name="value">What the member holds.</param>
    /// <param name="absent">What holds where there is none, the default; null when it has none.</param>
    public void Value(LibvirtElement owner, int slot, XmlValue value, string? absent = null)
    {
        if (!value.IsNull)
        {
            Add(value);
        }
        else if (owner?.Kept is { } kept && KeptTextOf(kept, slot) is { } text)
        {
            Add(_term.OfValue(text.AsSpan()));
        }
        else
        {
            Add(absent is not null && _term.Values.Count > 0 ? _term.OfValue(absent.AsSpan()) : _term.OfAbsent());
        }
    }

    /// <summary>Shows a child element that holds nothing but a text.</summary>
    public void TextElement(LibvirtElement owner, int slot, XmlValue value)
    {
        var kept = value.IsNull ? owner?.Kept?.FindChildReplacement(slot) : null;
        if (value.IsNull && kept is null)
        {
            return;
        }

        if (_step == _term.Steps.Count - 1)
        {
            Add(_term.OfPresent());
        }
        else if (_term.Steps[_step + 1] != Text)
        {
            Add(_term.OfAbsent());
        }
        else if (kept is null)
        {
            Add(value);
        }
        else
        {
            Add(_term.OfValue(KeptText.ContentOf(kept.Raw).AsSpan()));
        }
    }

    /// <summary>What no member of the element has may still be in its text.</summary>
    internal void Kept(LibvirtElement owner)
    {
        var isAttribute = Name[0] == '@';
        for (var i = 0; i < (owner.Kept?.Items.Count ?? 0); i++)
        {
            var item = owner.Kept!.Items[i];
            if (isAttribute && item.Kind == KeptKind.Attribute && Name.Length == item.Name.Length + 1 && Name.EndsWith(item.Name, StringComparison.Ordinal))
            {
                Add(_term.OfValue(KeptText.ValueOfAttribute(item.Raw).AsSpan()));
            }
            else if (item.Kind == KeptKind.Element && item.Name == Name)
            {
                Add(_step == _term.Steps.Count - 1 ? _term.OfPresent() : Truth.Unknown);
            }
        }

        if (isAttribute && !_isAnswered)
        {
            Add(_term.OfAbsent());
        }
    }

    private static string? KeptTextOf(KeptContent kept, int slot) =>
        kept.FindMisfitAttribute(slot) is { } attribute ? KeptText.ValueOfAttribute(attribute.Raw)
        : kept.FindContentReplacement(slot) is { Kind: KeptKind.MisfitContent } content ? KeptText.MeaningOf(content.Raw.AsSpan())
        : null;

    private void Add(XmlValue value)
    {
        Span<char> room = stackalloc char[XmlValue.MaxLength];
        Add(_term.OfValue(value.Format(room)));
    }

    private void Add(Truth truth)
    {
        _truth = _isAnswered ? _term.OfBoth(_truth, truth) : truth;
        _isAnswered = true;
    }
}
