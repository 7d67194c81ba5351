using System;
using Libvirt.Gen.Language;
using Libvirt.Gen.Model;

namespace Libvirt.Gen.ValueTypes;

/// <summary>A UUID.</summary>
internal sealed class UuidType() : SchemaValueType("uuid", "global::System.Guid")
{
    public override string? Expected(SchemaNode node, string text) =>
        Guid.TryParseExact(text, "D", out var uuid) && uuid.ToString() == text ? null : "a UUID in lower case, with hyphens";

    public override string Read(ValueTypeModel type, int slot) => $"reader.ReadUuid(this, {slot})";

    public override string Writer(ValueTypeModel type) => "Uuid";
}
