using System;
using Libvirt.Gen.Model;

namespace Libvirt.Gen.Emit;

/// <summary>How each kind of value is read and written: the one place that knows the runtime's methods for them.</summary>
internal static class ValueCode
{
    public static string PropertyType(ValueTypeModel type) => type.CSharp + "?";

    public static string Read(ValueTypeModel type, int slot) => type.Kind switch
    {
        ValueKind.YesNo => $"reader.ReadYesNo(this, {slot})",
        ValueKind.OnOff => $"reader.ReadOnOff(this, {slot})",
        ValueKind.Integer => $"reader.Read{Number(type)}(this, {slot}, {type.Min}, {type.Max})",
        ValueKind.Hex => $"reader.ReadHex{Number(type)}(this, {slot}, {type.Min}, {type.Max}{(type.IsBareHex ? ", bareHex: true" : "")})",
        ValueKind.Uuid => $"reader.ReadUuid(this, {slot})",
        ValueKind.Mac => $"reader.ReadMac(this, {slot})",
        ValueKind.Ip => $"reader.ReadIp(this, {slot}, {SourceFile.Runtime}.IpFamilies.{type.Families})",
        ValueKind.Enumeration => $"{Converter(type.Set!.Name)}.Read(ref reader, this, {slot})",
        _ => $"reader.ReadString(this, {slot})",
    };

    public static string Write(ValueTypeModel type, string field)
    {
        const string Value = SourceFile.Plumbing + ".XmlValue";
        return type.Kind switch
        {
            ValueKind.YesNo => $"{Value}.YesNo({field})",
            ValueKind.OnOff => $"{Value}.OnOff({field})",
            ValueKind.Integer when type.CSharp is "int" or "long" => $"{Value}.Signed({field})",
            ValueKind.Integer => $"{Value}.Number({field})",
            ValueKind.Hex => $"{Value}.Hex({field}, {type.Digits})",
            ValueKind.Uuid => $"{Value}.Uuid({field})",
            ValueKind.Mac => $"{Value}.Mac({field})",
            ValueKind.Ip => $"{Value}.Ip({field})",
            ValueKind.Enumeration => $"{Value}.Name({Converter(type.Set!.Name)}.ToText({field}), isSet: {field} is not null)",
            _ => $"{Value}.Text({field})",
        };
    }

    /// <summary>The class that converts the values of a set.</summary>
    public static string Converter(string setName) => setName + "Xml";

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
