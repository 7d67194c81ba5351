using System;
using Libvirt.Gen.Model;

namespace Libvirt.Gen.ValueTypes;

/// <summary>A decimal fraction.</summary>
internal sealed class FloatType() : FormattedType("float", "decimal", Plumbing + "FractionText")
{
    public override string? Describe(ValueTypeModel type, Func<string, string> code) => "A decimal fraction.";
}
