using Libvirt.Gen.Model;
using Libvirt.Gen.ValueTypes;

namespace Libvirt.Gen.Emitting;

/// <summary>Sizes as members: of an element that is nothing else, and of a class, where number and unit have a field each.</summary>
internal static class SizeCode
{
    /// <summary>Whether an attribute is the unit of a size, which has the property for both.</summary>
    public static bool IsUnit(AttributeModel attribute) => attribute.Type is { } type && ValueCode.TypeOf(type) == SchemaValueTypes.Unit;

    /// <summary>What a class has for its text: a field of the value or, of a size, one of the number.</summary>
    public static string FieldType(AttributeModel text) => text.Type!.Unit is null ? ValueCode.PropertyType(text.Type) : SizeType.Count + "?";

    /// <summary>The text of a class is read when its attributes are, so the unit is known.</summary>
    public static string ReadText(AttributeModel text) => text.Type!.Unit is { } unit
        ? $"reader.ReadSizeCount(this, {text.Slot}, {unit.Slot}, {UnitOf(unit)})"
        : ValueCode.Read(text.Type, text.Slot);

    /// <summary>The property of a class that has a size as its text.</summary>
    public static void WriteProperty(CodeWriter code, AttributeModel text, UnitModel unit)
    {
        var (number, unitField) = (CSharpText.Field(text.Member), CSharpText.Field(unit.Member!));
        using (code.Block($"public {ValueCode.PropertyType(text.Type!)} {text.Member}"))
        {
            code.Line($"get => {number} is null ? null : new {text.Type!.CSharp}({number}.Value, {UnitOf(unit)});");
            using (code.Block("set"))
            {
                code.Line($"Set(ref {number}, value?.Value, {text.Slot});");
                code.Line($"Set(ref {unitField}, value?.Unit, {unit.Slot});");
            }
        }
    }

    /// <summary>The unit that holds in a class.</summary>
    private static string UnitOf(UnitModel unit) => $"{CSharpText.Field(unit.Member!)} ?? {UnitType.ConstantOf(unit.Otherwise)}";
}
