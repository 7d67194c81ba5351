using System;
using System.Collections.Generic;
using Libvirt.Gen.Language;
using Libvirt.Gen.Model;

namespace Libvirt.Gen.ValueTypes;

/// <summary>Any text.</summary>
internal sealed class TextType(string name) : SchemaValueType(name, "string")
{
    public override IReadOnlyList<string> Facts { get; } = ["pattern"];

    public override ValueTypeModel Bind(SchemaNode node) => base.Bind(node) with { Pattern = node.Pattern };

    public override string? Describe(ValueTypeModel type, Func<string, string> code) =>
        type.Pattern is null ? null : $"Expected to match {code(type.Pattern)}.";

    public override string Read(ValueTypeModel type, int slot) => $"reader.ReadString(this, {slot})";

    public override string Writer(ValueTypeModel type) => "Text";
}
