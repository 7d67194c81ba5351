using System;
using Libvirt.Gen.Language;
using Libvirt.Gen.Model;

namespace Libvirt.Gen.Emitting;

/// <summary>How each kind of value is read and written: the one place that knows the runtime's methods for them.</summary>
internal static class ValueCode
{
    public static string PropertyType(ValueTypeModel type) => type.CSharp + "?";

    public static string Read(ValueTypeModel type, int slot) => type.Kind switch
    {
        ValueKind.YesNo => $"reader.ReadYesNo(this, {slot})",
        ValueKind.OnOff => $"reader.ReadOnOff(this, {slot})",
        ValueKind.Integer => $"reader.Read{Number(type)}(this, {slot}, {type.Min}, {type.Max}{(type.IsAnyBase ? ", anyBase: true" : "")}{(type.IsSpaceAfterRefused ? ", noSpaceAfter: true" : "")})",
        ValueKind.Hex => $"reader.ReadHex{Number(type)}(this, {slot}, {type.Min}, {type.Max}{(type.IsBareHex ? ", bareHex: true" : "")})",
        ValueKind.Uuid => $"reader.ReadUuid(this, {slot})",
        ValueKind.Mac => $"reader.ReadMac(this, {slot})",
        ValueKind.Ip => $"reader.ReadIp(this, {slot}, {SourceFile.Runtime}.IpFamilies.{type.Families})",
        ValueKind.Enumeration => $"{EmittedNames.ConverterOf(type.Set!.Name)}.Read(ref reader, this, {slot})",
        _ => $"reader.ReadString(this, {slot})",
    };

    /// <summary>The value of text, of an element's or of an element itself.</summary>
    public static string Write(ValueTypeModel type, string field) => $"{SourceFile.Plumbing}.XmlValue.{Method(type)}({Arguments(type, field)})";

    /// <summary>The call that writes an attribute.</summary>
    public static string WriteAttribute(ValueTypeModel type, int slot, string xmlName, string field) =>
        $"writer.{Method(type)}Attribute(this, {slot}, {CSharpText.Literal(xmlName)}, {Arguments(type, field)});";

    private static string Method(ValueTypeModel type) => type.Kind switch
    {
        ValueKind.YesNo => "YesNo",
        ValueKind.OnOff => "OnOff",
        ValueKind.Integer when type.CSharp is "int" or "long" => "Signed",
        ValueKind.Integer => "Number",
        ValueKind.Hex => "Hex",
        ValueKind.Uuid => "Uuid",
        ValueKind.Mac => "Mac",
        ValueKind.Ip => "Ip",
        _ => "Text",
    };

    private static string Arguments(ValueTypeModel type, string field) => type.Kind switch
    {
        ValueKind.Hex => $"{field}, {type.Digits}",
        ValueKind.Enumeration => $"{EmittedNames.ConverterOf(type.Set!.Name)}.ToText({field})",
        _ => field,
    };

    private static string Number(ValueTypeModel type) => type.CSharp switch
    {
        "byte" => "Byte",
        "ushort" => "UInt16",
        "uint" => "UInt32",
        "ulong" => "UInt64",
        "int" => "Int32",
        "long" => "Int64",
        _ => throw new InvalidOperationException($"'{type.CSharp}' is no number."),
    };
}
