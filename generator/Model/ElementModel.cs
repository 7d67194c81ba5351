namespace Libvirt.Gen.Model;

internal enum ElementKind
{
    /// <summary>A class of its own.</summary>
    Plain,

    /// <summary>The abstract class of an element that has several shapes.</summary>
    Base,

    /// <summary>One shape of such an element.</summary>
    Variant,
}

/// <summary>One emitted class: an element, or one shape of it.</summary>
/// <param name="Name">The class.</param>
/// <param name="XmlName">The element.</param>
/// <param name="NamespaceUri">The namespace that the element is in; null when it is in none.</param>
/// <param name="Kind">What sort of class.</param>
/// <param name="BaseName">For a variant, the class of its element.</param>
/// <param name="IsRoot">Whether documents consist of it.</param>
/// <param name="RootRow">For a root, its row in the feature table.</param>
/// <param name="Doc">Its documentation.</param>
/// <param name="Gate">Its paths and rows.</param>
/// <param name="Attributes">In the order in which libvirt writes them; of a base, only what selects the shape.</param>
/// <param name="Text">Its text content, if it has any.</param>
/// <param name="Children">In the order in which libvirt writes them.</param>
/// <param name="Selector">For a base or a variant, what selects the shape.</param>
/// <param name="VariantValue">For a variant, the value that selects it.</param>
/// <param name="Begins">Whether conditions of rows begin at the element.</param>
/// <param name="Answers">The names that conditions ask the class for: of children, <c>@</c> and the names of attributes, <c>#text</c>.</param>
/// <param name="Ring">Where it can stand in itself, the number of the ring of elements that begins at it.</param>
internal sealed record ElementModel(
    string Name,
    string XmlName,
    string? NamespaceUri,
    ElementKind Kind,
    string? BaseName,
    bool IsRoot,
    int RootRow,
    DocModel Doc,
    GateModel Gate,
    EquatableArray<AttributeModel> Attributes,
    AttributeModel? Text,
    EquatableArray<ChildModel> Children,
    SelectorModel? Selector,
    string? VariantValue,
    bool Begins,
    EquatableArray<string> Answers,
    int? Ring);

/// <summary>An attribute, or a text content, of an element.</summary>
/// <param name="XmlName">Its name in the XML.</param>
/// <param name="Member">The C# property.</param>
/// <param name="Slot">Its place among the attributes.</param>
/// <param name="Offset">How far its row stands behind its element's in the feature table.</param>
/// <param name="Type">What it holds; null for the attribute that selects a shape.</param>
/// <param name="Doc">Its documentation.</param>
/// <param name="Gate">Its paths and rows.</param>
/// <param name="Own">The rows stated for it where it is used; empty when its element's hold.</param>
/// <param name="Selector">Set for the attribute that selects a shape.</param>
internal sealed record AttributeModel(
    string XmlName,
    string Member,
    int Slot,
    int Offset,
    ValueTypeModel? Type,
    DocModel Doc,
    GateModel Gate,
    RowsModel Own,
    SelectorModel? Selector);

/// <summary>A child element.</summary>
/// <param name="XmlName">Its name in the XML, with the usual prefix when it is in a namespace.</param>
/// <param name="NamespaceUri">The namespace; null when it is in none.</param>
/// <param name="Member">The C# property.</param>
/// <param name="TypeName">Its class; null when it is a scalar or its presence says all.</param>
/// <param name="Slot">Its place among the children.</param>
/// <param name="Offset">How far its row stands behind its parent's in the feature table.</param>
/// <param name="Repeats">Whether it may occur many times.</param>
/// <param name="Scalar">For an element that holds only a text, what that text holds; also for one of any XML.</param>
/// <param name="Selector">For an element of several shapes, what selects among them.</param>
/// <param name="Places">Where, under a condition, libvirt writes it instead: the slot it then stands before.</param>
/// <param name="Doc">Its documentation.</param>
/// <param name="Gate">Its paths and rows.</param>
/// <param name="Own">The rows stated for it where it is used; empty when its parent's hold.</param>
/// <param name="TextOwn">For a scalar, the rows of its text.</param>
/// <param name="IsXml">Whether it holds any XML, none of which the schema describes.</param>
internal sealed record ChildModel(
    string XmlName,
    string? NamespaceUri,
    string Member,
    string? TypeName,
    int Slot,
    int Offset,
    bool Repeats,
    ValueTypeModel? Scalar,
    SelectorModel? Selector,
    EquatableArray<PlaceModel> Places,
    DocModel Doc,
    GateModel Gate,
    RowsModel Own,
    RowsModel TextOwn,
    bool IsXml)
{
    /// <summary>Whether it has a class of its own.</summary>
    public bool HasClass => TypeName is not null;

    /// <summary>Whether its being there is all that it says.</summary>
    public bool IsPresence => TypeName is null && Scalar is null && !IsXml;

    /// <summary>Whether it is one of many that hold nothing but text.</summary>
    public bool IsTextList => Repeats && Scalar is not null;
}

/// <summary>'Where the condition of this number holds, the element is written before this slot.'</summary>
internal sealed record PlaceModel(int BeforeSlot, int Condition);

/// <summary>How the shape of an element is selected.</summary>
/// <param name="Attribute">The selecting attribute's XML name.</param>
/// <param name="AttributeSlot">Its place among the attributes of the element that has it.</param>
/// <param name="AttributeOffset">Where its rows stand: behind its element's row, or behind the parent's.</param>
/// <param name="AttributeOwn">The rows stated for the attribute itself.</param>
/// <param name="IsOnParent">Whether it stands on the parent rather than on the varying element.</param>
/// <param name="EnumName">The enum of the values.</param>
/// <param name="BaseName">The abstract class.</param>
/// <param name="UnrecognizedName">The class for a value that the schema does not know.</param>
/// <param name="ShapeMember">On the shape's side, the property that says which one it is.</param>
/// <param name="ElementMember">On the parent's side, the property that holds the element.</param>
/// <param name="Variants">The values with their classes.</param>
/// <param name="Repeats">Whether the element may occur many times; all of them then have one shape.</param>
/// <param name="DefaultClass">The class of the shape that holds where the attribute is absent; null where none is said to.</param>
internal sealed record SelectorModel(
    string Attribute,
    int AttributeSlot,
    int AttributeOffset,
    RowsModel AttributeOwn,
    bool IsOnParent,
    string EnumName,
    string BaseName,
    string UnrecognizedName,
    string ShapeMember,
    string ElementMember,
    EquatableArray<VariantModel> Variants,
    bool Repeats,
    string? DefaultClass);

internal sealed record VariantModel(string Value, string EnumMember, string ClassName, RowsModel Own);
