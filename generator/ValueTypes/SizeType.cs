using System;
using System.Collections.Generic;
using Libvirt.Gen.Language;
using Libvirt.Gen.Model;

namespace Libvirt.Gen.ValueTypes;

/// <summary>
/// A number whose unit stands in an attribute beside it. Of an element that holds nothing else the two are one value; in a class number and unit
/// are fields, and a property makes a value of both.
/// </summary>
internal sealed class SizeType() : SchemaValueType("size", Runtime + "ByteSize")
{
    /// <summary>The C# type of the number alone.</summary>
    public const string Count = "ulong";

    public override IReadOnlyList<string> Facts { get; } = ["unit"];

    /// <summary>A condition can ask whether a size is there, and nothing else.</summary>
    public override string? Expected(SchemaNode node, string text) => "no value: a number says nothing without its unit";

    public override string? Describe(ValueTypeModel type, Func<string, string> code) =>
        $"A number with its unit; where no unit is written, it is {code(type.Unit!.Otherwise)}.";

    public override string Read(ValueTypeModel type, int slot) => $"reader.ReadSize(this, {slot}, {UnitType.ConstantOf(type.Unit!.Otherwise)})";

    public override string Writer(ValueTypeModel type) => "Number";

    public override string Argument(ValueTypeModel type, string field) => type.Unit!.Member is null ? field + "?.Value" : field;
}
