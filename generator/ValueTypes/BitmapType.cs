using System;
using Libvirt.Gen.Model;

namespace Libvirt.Gen.ValueTypes;

/// <summary>A set of numbers, of processors for instance.</summary>
internal sealed class BitmapType() : FormattedType("bitmap", Runtime + "CpuSet", Runtime + "CpuSet")
{
    public override string? Describe(ValueTypeModel type, Func<string, string> code) => $"A set of numbers such as {code("0-3,8")}.";
}
