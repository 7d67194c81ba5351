namespace Libvirt.Gen.Model;

internal enum ValueKind
{
    Text,
    YesNo,
    OnOff,
    Integer,
    Hex,
    Uuid,
    Mac,
    Ip,

    /// <summary>Any XML: the content of an element.</summary>
    Xml,

    /// <summary>A closed set: a C# enum.</summary>
    Enumeration,

    /// <summary>A text with known values.</summary>
    OpenList,
}

/// <summary>What an attribute or a text holds.</summary>
/// <param name="Kind">The sort of value.</param>
/// <param name="CSharp">The C# type without its question mark.</param>
/// <param name="Min">The least number.</param>
/// <param name="Max">The greatest number.</param>
/// <param name="Digits">How many hexadecimal digits are written at least.</param>
/// <param name="IsBareHex">Whether digits without <c>0x</c> are hexadecimal, too.</param>
/// <param name="IsAnyBase">Whether an integer may be hexadecimal, octal or binary, too.</param>
/// <param name="IsSpaceAfterRefused">Whether libvirt refuses white space behind a number that is an element's text.</param>
/// <param name="Families">The member of <c>IpFamilies</c> that is allowed.</param>
/// <param name="Pattern">The documented pattern of a text.</param>
/// <param name="Set">For an enumeration or an open list, its values.</param>
internal sealed record ValueTypeModel(
    ValueKind Kind,
    string CSharp,
    string Min = "",
    string Max = "",
    int Digits = 0,
    bool IsBareHex = false,
    bool IsAnyBase = false,
    bool IsSpaceAfterRefused = false,
    string Families = "",
    string? Pattern = null,
    ValueSetModel? Set = null);

/// <summary>A C# enum, or a class of constants for an open list.</summary>
/// <param name="IsSelector">Whether its values choose classes: then they are not read as such.</param>
internal sealed record ValueSetModel(
    string Name,
    bool IsOpen,
    string Summary,
    GateModel Gate,
    EquatableArray<ValueModel> Values,
    bool IsSelector = false);

/// <summary>One value: the text in the XML, its C# name, and its own rows.</summary>
internal sealed record ValueModel(string Text, string Member, DocModel Doc, GateModel Gate, RowsModel Own);
