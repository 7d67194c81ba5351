using System;
using System.Collections.Generic;
using System.ComponentModel;
using Libvirt.Xml.Serialization;

namespace Libvirt.Xml;

/// <summary>An element of libvirt's XML. The emitted classes derive from it; it keeps what they have no members for.</summary>
/// <remarks>
/// For System.Text.Json (from .NET 8 on) and for what asks for type converters, such as Newtonsoft.Json, an element that is a document's root
/// is its XML as a string; any other is refused with <see cref="System.NotSupportedException"/>, since what its members do not hold would be
/// lost. Generated serializers of System.Text.Json do not know the emitted types, and say so. What a program derives from a root is
/// an object like any other to System.Text.Json, which looks for its converter on the very class: give it one, or serialize its XML.
/// </remarks>
[LibvirtJson]
[TypeConverter(typeof(XmlTypeConverter))]
public abstract class LibvirtElement
{
    // Marks a shape that no attribute chose. A field of its own would make every element larger.
    private const int ImpliedShape = int.MinValue;

    // One more than the offset of the start tag in the text; 0 when made in code. And the mark above.
    private int _source;

    // That of the typed element of a document that this one was read in; null when it was read alone or made in code.
    private ChangeMark? _mark;

    /// <summary>What stood in the text and has no member; null, at no cost, when there is nothing.</summary>
    internal KeptContent? Kept { get; private set; }

    /// <summary>Whether the element was read, not made in code.</summary>
    internal bool IsFromText => (_source & ~ImpliedShape) != 0;

    /// <summary>The offset of the start tag in the text it was read from; 0 when made in code.</summary>
    internal int SourceOffset => Math.Max((_source & ~ImpliedShape) - 1, 0);

    /// <summary>What stands for the document that the element was read in; null when it was read alone or made in code.</summary>
    internal ChangeMark? Document => _mark?.Outermost;

    /// <summary>By how many spaces the element was indented in the text that it was the root of; 0 for any other.</summary>
    internal int Indent { get; set; }

    /// <summary>Whether the element has its shape because the attribute that chooses one was absent where it was read.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected internal bool IsShapeImplied => _source < 0;

    /// <summary>Whether the element, read as part of a document, or anything in it may have changed since.</summary>
    internal bool IsChanged => _mark is { IsSet: true };

    /// <summary>Writes the element with its content. Emitted.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected internal abstract void WriteXml(ref LibvirtXmlWriter writer, string name);

    /// <summary>Shows the child elements to the walk, in the order in which they are written. Emitted where there are any.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected internal virtual void VisitChildren(ref UnrecognizedWalk walk)
    {
    }

    /// <summary>Shows a condition what it asks for. Emitted where a condition asks, and then for the names that are asked for.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected internal virtual void Answer(ref ConditionQuery query) => query.Kept(this);

    /// <summary>Whether there may be anything to write for a child: a member that is set, or a text that was kept.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected bool MayWrite(object? child) => child is not null || Kept is not null;

    /// <summary>
    /// Notes that the element changed. All setters and lists do; code of your own in an emitted class has to when it writes the field of a
    /// member: a document takes what is not known to have changed from its text.
    /// </summary>
    protected internal void NoteChange() => _mark?.Set();

    /// <summary>Sets the member of an attribute, and forgets a text kept because the member could not hold it.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected void Set<T>(ref T field, T value, int attributeSlot)
    {
        field = value;
        NoteChange();
        if (Kept is null)
        {
            return;
        }

        Kept.ForgetAttribute(attributeSlot);
        DropKeptIfEmpty();
    }

    /// <summary>
    /// Sets the member of a child element, and forgets a text kept because the member could not hold it all; set to null, also what stood
    /// around that text, and its duplicates, of which one would otherwise take its place.
    /// </summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected void SetChild<T>(ref T field, T value, int childSlot)
    {
        field = value;
        NoteChange();
        if (Kept is null)
        {
            return;
        }

        if (value is null)
        {
            Kept.ForgetChild(childSlot);
        }
        else
        {
            Kept.ForgetText(childSlot);
        }

        DropKeptIfEmpty();
    }

    /// <summary>
    /// Sets the member of a child element that says all by being there; when it is to be gone, forgets what was kept of it, and its duplicates.
    /// </summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected void SetPresence(ref bool field, bool value, int childSlot)
    {
        field = value;
        NoteChange();
        if (Kept is null || value)
        {
            return;
        }

        Kept.ForgetChild(childSlot);
        DropKeptIfEmpty();
    }

    /// <summary>Whether a child that holds a size has its unit written, as all do but those that were read without one.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected bool WritesUnit(int childSlot) =>
        Kept?.FindChildReplacement(childSlot) is not { UnitName: { } unit } kept || KeptText.AttributesOf(kept.Raw).Exists(attribute => attribute.Name == unit);

    /// <summary>
    /// Sets the member of a child element whose shape an attribute tells. A value of that attribute that could not be understood must not
    /// survive beside the shape that replaces it, and where the attribute has a default, a shape that was implied elsewhere is told here.
    /// </summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected void SetShape<T>(ref T? field, T? value, int childSlot, int attributeSlot, bool hasDefault)
        where T : LibvirtElement
    {
        if (value is not null && ReferenceEquals(field, value))
        {
            return;
        }

        if (hasDefault)
        {
            value?.StateShape();
        }

        SetChild(ref field, value, childSlot);
        Set(ref field, value, attributeSlot);
    }

    /// <summary>
    /// An element whose shape has to be told by an attribute; null for one whose shape was implied where it was read, as it is here.
    /// </summary>
    /// <typeparam name="T">The type of the element.</typeparam>
    /// <typeparam name="TDefault">The shape that the attribute's default implies.</typeparam>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected static T? Stated<T, TDefault>(T? shape)
        where T : LibvirtElement
        where TDefault : T => shape is TDefault { IsShapeImplied: true } ? null : shape;

    /// <summary>The first of the children of one name; null when there is none.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected static T? FirstOf<T>(IList<T>? children)
        where T : LibvirtElement => children is { Count: > 0 } ? children[0] : null;

    /// <summary>Adds one of many children that was just read to those before it.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected void AddRead<T>(ref IList<T>? children, T child)
        where T : LibvirtElement
    {
        children ??= new ElementList<T>(this);
        ((ElementList<T>)children).Fill(child);
    }

    internal void SetSource(int offset, ChangeMark? mark)
    {
        _source = (_source & ImpliedShape) | (offset + 1);
        _mark = mark;
    }

    internal void ImplyShape() => _source |= ImpliedShape;

    // A change where the element was read, too: it is the same object there.
    private void StateShape()
    {
        if (!IsShapeImplied)
        {
            return;
        }

        NoteChange();
        _source &= ~ImpliedShape;
    }

    internal void BelongTo(ChangeMark? mark) => _mark = mark;

    internal void Keep(KeptItem item) => (Kept ??= new KeptContent(this)).Add(item);

    private void DropKeptIfEmpty()
    {
        if (Kept is { IsEmpty: true })
        {
            Kept = null;
        }
    }
}
