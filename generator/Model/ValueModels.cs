namespace Libvirt.Gen.Model;

/// <summary>What an attribute or a text holds.</summary>
/// <param name="TypeName">The value type, by its name in the schema language; of an enumeration, that of the type which lists values.</param>
/// <param name="CSharp">The C# type without its question mark.</param>
/// <param name="Min">The least number.</param>
/// <param name="Max">The greatest number.</param>
/// <param name="Digits">How many hexadecimal digits are written at least.</param>
/// <param name="IsBareHex">Whether digits without <c>0x</c> are hexadecimal, too.</param>
/// <param name="IsAnyBase">Whether an integer may be hexadecimal, octal or binary, too.</param>
/// <param name="IsSpaceAfterRefused">Whether libvirt refuses white space behind a number that is an element's text.</param>
/// <param name="Pattern">The documented pattern of a text.</param>
/// <param name="Set">For an enumeration or an open list, its values.</param>
/// <param name="Unit">For a size, its unit.</param>
internal sealed record ValueTypeModel(
    string TypeName,
    string CSharp,
    string Min = "",
    string Max = "",
    int Digits = 0,
    bool IsBareHex = false,
    bool IsAnyBase = false,
    bool IsSpaceAfterRefused = false,
    string? Pattern = null,
    ValueSetModel? Set = null,
    UnitModel? Unit = null);

/// <summary>The unit of a size: an attribute beside the number.</summary>
/// <param name="XmlName">The attribute.</param>
/// <param name="Otherwise">The unit that holds where none is written.</param>
/// <param name="Member">In a class, the name of what holds it there; null where the size is all that the element has.</param>
/// <param name="Slot">In a class, the attribute's place among the attributes.</param>
/// <param name="Own">The rows stated for the attribute.</param>
internal sealed record UnitModel(string XmlName, string Otherwise, string? Member, int Slot, RowsModel Own);

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
