using System;
using System.Globalization;
using Libvirt.Gen.Language;
using Libvirt.Gen.Model;

namespace Libvirt.Gen.ValueTypes;

/// <summary>A whole number between two bounds: the smallest C# type that holds them.</summary>
internal abstract class NumberType(string name) : SchemaValueType(name, "")
{
    public override (string Fact, string Expected)? Problem(SchemaNode node)
    {
        var (min, max) = (MinOf(node), MaxOf(node));
        return (node.Min, node.Max) switch
        {
            (_, not null) when min > max => ("max", "at least 'min'"),
            (not null, _) when min > max => ("min", "at most 'max', which is " + SchemaNumber.DefaultMax + " where none is stated"),
            (not null, _) when min < 0 && max > long.MaxValue => ("min", "0 or more where 'max' needs all 64 bits"),
            _ => null,
        };
    }

    public override ValueTypeModel Bind(SchemaNode node)
    {
        var (min, max) = (MinOf(node), MaxOf(node));
        var type = min < 0
            ? min >= int.MinValue && max <= int.MaxValue ? "int" : "long"
            : max <= byte.MaxValue ? "byte" : max <= ushort.MaxValue ? "ushort" : max <= uint.MaxValue ? "uint" : "ulong";
        return new ValueTypeModel(Name, type, min.ToString(CultureInfo.InvariantCulture), max.ToString(CultureInfo.InvariantCulture));
    }

    protected static bool IsInRange(SchemaNode node, decimal number) => number >= MinOf(node) && number <= MaxOf(node);

    protected static decimal MinOf(SchemaNode node) => SchemaNumber.Parse(node.Min) ?? 0;

    protected static decimal MaxOf(SchemaNode node) => SchemaNumber.Parse(node.Max ?? SchemaNumber.DefaultMax) ?? 0;

    /// <summary>How the runtime's methods call the C# type.</summary>
    protected static string MethodOf(ValueTypeModel type) => type.CSharp switch
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
