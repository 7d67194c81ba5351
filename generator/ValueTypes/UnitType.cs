using System.Collections.Generic;
using System.Linq;
using Libvirt.Gen.Language;
using Libvirt.Gen.Model;

namespace Libvirt.Gen.ValueTypes;

/// <summary>The unit of a size, in an attribute beside its number. It has no member of its own: the size has it.</summary>
internal sealed class UnitType() : SchemaValueType("unit", Runtime + "ByteUnit")
{
    /// <summary>The units as libvirt writes them; the members of the runtime's <c>ByteUnit</c> are called so, but for the capital letter.</summary>
    public static readonly IReadOnlyList<string> Names = ["bytes", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB", "KB", "MB", "GB", "TB", "PB", "EB"];

    /// <summary>The constant of the runtime that stands for a unit.</summary>
    public static string ConstantOf(string name) => $"{Runtime}ByteUnit.{char.ToUpperInvariant(name[0])}{name.Substring(1)}";

    public override string? Expected(SchemaNode node, string text) => Names.Contains(text) ? null : "one of " + string.Join(", ", Names);

    public override string Read(ValueTypeModel type, int slot) => $"reader.ReadUnit(this, {slot})";

    public override string Writer(ValueTypeModel type) => $"Value<{CSharp}, {Plumbing}ByteUnitText>";
}
