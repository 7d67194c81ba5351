using System;
using System.Collections.Generic;
using System.Linq;

namespace Libvirt.Gen.ValueTypes;

/// <summary>All types that an attribute or a text can have in the schema, besides its enumerations.</summary>
internal static class SchemaValueTypes
{
    /// <summary>What holds where the schema names no type.</summary>
    public static readonly SchemaValueType Default = new TextType("string");

    /// <summary>The type of one of the listed values, and of a closed enumeration.</summary>
    public static readonly SchemaValueType Closed = new EnumType();

    /// <summary>The type of any text with some known values, and of an open enumeration.</summary>
    public static readonly SchemaValueType Open = new OpenType();

    /// <summary>The type of a number with a unit.</summary>
    public static readonly SchemaValueType Size = new SizeType();

    /// <summary>The type of the attribute that has that unit.</summary>
    public static readonly SchemaValueType Unit = new UnitType();

    /// <summary>In the order in which messages list them.</summary>
    public static readonly IReadOnlyList<SchemaValueType> All =
    [
        Default, new TextType("path"), new EitherType("yesNo", "YesNo", "yes", "no"), new EitherType("onOff", "OnOff", "on", "off"), new TrueFalseType(),
        new IntegerType(), new HexType(), new FloatType(), new UuidType(), new MacType(),
        new IpType("ip", "Any"), new IpType("ipv4", "IPv4"), new IpType("ipv6", "IPv6"),
        new DateTimeType(), new BitmapType(), new ListType(), Size, Unit, Closed, Open,
    ];

    private static readonly Dictionary<string, SchemaValueType> ByName = All.ToDictionary(t => t.Name, StringComparer.Ordinal);

    /// <summary>Every fact that some type takes.</summary>
    public static readonly IReadOnlyList<string> AllFacts = All.SelectMany(t => t.Facts).Distinct().ToList();

    /// <summary>The type of this name, the default one without a name; null when there is none.</summary>
    public static SchemaValueType? Find(string? name) => name is null ? Default : ByName.TryGetValue(name, out var type) ? type : null;

    /// <summary>The type of this name; the default one also for an enumeration that was taken out of the schema.</summary>
    public static SchemaValueType Of(string? name) => Find(name) ?? Default;
}
