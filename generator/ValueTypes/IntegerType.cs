using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Libvirt.Gen.Language;
using Libvirt.Gen.Model;

namespace Libvirt.Gen.ValueTypes;

/// <summary>A number that is written in decimal.</summary>
internal sealed class IntegerType() : NumberType("integer")
{
    public override IReadOnlyList<string> Facts { get; } = ["min", "max", "anyBase", "noSpaceAfter"];

    public override ValueTypeModel Bind(SchemaNode node) =>
        base.Bind(node) with { IsAnyBase = node.IsAnyBase, IsSpaceAfterRefused = node.IsSpaceAfterRefused };

    public override string? Expected(SchemaNode node, string text) =>
        SchemaNumber.Parse(text) is { } number && number.ToString(CultureInfo.InvariantCulture) == text && IsInRange(node, number)
            ? null
            : $"a number from {MinOf(node)} to {MaxOf(node)}";

    public override string? Describe(ValueTypeModel type, Func<string, string> code) => $"A number from {type.Min} to {type.Max}.";

    public override string Read(ValueTypeModel type, int slot) =>
        $"reader.Read{MethodOf(type)}(this, {slot}, {type.Min}, {type.Max}{(type.IsAnyBase ? ", anyBase: true" : "")}{(type.IsSpaceAfterRefused ? ", noSpaceAfter: true" : "")})";

    public override string Writer(ValueTypeModel type) => type.CSharp is "int" or "long" ? "Signed" : "Number";
}
