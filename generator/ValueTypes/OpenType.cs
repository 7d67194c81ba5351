using System;
using System.Collections.Generic;
using System.Linq;
using Libvirt.Gen.Language;
using Libvirt.Gen.Model;

namespace Libvirt.Gen.ValueTypes;

/// <summary>Any text, of which some values are known: constants of a class.</summary>
internal sealed class OpenType() : SchemaValueType("open", "string")
{
    public override IReadOnlyList<string> Facts { get; } = ["csType", "pattern"];

    public override bool HasListedValues => true;

    public override bool HasKnownValues => true;

    public override string? Describe(ValueTypeModel type, Func<string, string> code) =>
        $"Any text; known are {string.Join(", ", type.Set!.Values.Select(v => code(v.Text)))}.";

    public override string Read(ValueTypeModel type, int slot) => $"reader.ReadString(this, {slot})";

    public override string Writer(ValueTypeModel type) => "Text";
}
