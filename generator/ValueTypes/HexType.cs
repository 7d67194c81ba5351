using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Libvirt.Gen.Language;
using Libvirt.Gen.Model;

namespace Libvirt.Gen.ValueTypes;

/// <summary>A number that is written in hexadecimal.</summary>
internal sealed class HexType() : NumberType("hex")
{
    public override IReadOnlyList<string> Facts { get; } = ["min", "max", "digits", "bareHex"];

    public override (string Fact, string Expected)? Problem(SchemaNode node) =>
        node.Min is not null && MinOf(node) < 0 ? ("min", "0 or more, for a hexadecimal number has no sign") : base.Problem(node);

    public override ValueTypeModel Bind(SchemaNode node) => base.Bind(node) with
    {
        Digits = int.Parse(node.Digits ?? "1", NumberStyles.None, CultureInfo.InvariantCulture),
        IsBareHex = node.IsBareHex,
    };

    public override string? Expected(SchemaNode node, string text)
    {
        var digits = text.StartsWith("0x", StringComparison.Ordinal) ? text.Substring(2) : "";
        var isNumber = digits.Length is > 0 and <= 16 && digits.All(c => c is (>= '0' and <= '9') or (>= 'a' and <= 'f'));
        return isNumber && ulong.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var number)
            && number.ToString("x" + (node.Digits ?? "1"), CultureInfo.InvariantCulture) == digits && IsInRange(node, number)
            ? null
            : "a number as libvirt writes it, 0x and lower case";
    }

    public override string? Describe(ValueTypeModel type, Func<string, string> code) =>
        $"A number from {type.Min} to {type.Max}, written in hexadecimal.";

    public override string Read(ValueTypeModel type, int slot) =>
        $"reader.ReadHex{MethodOf(type)}(this, {slot}, {type.Min}, {type.Max}{(type.IsBareHex ? ", bareHex: true" : "")})";

    public override string Writer(ValueTypeModel type) => "Hex";

    public override string Argument(ValueTypeModel type, string field) => $"{field}, {type.Digits}";
}
