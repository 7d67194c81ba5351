using System;
using Libvirt.Gen.Language;
using Libvirt.Gen.Model;

namespace Libvirt.Gen.ValueTypes;

/// <summary>The words <c>true</c> and <c>false</c>.</summary>
internal sealed class TrueFalseType() : FormattedType("trueFalse", "bool", Plumbing + "TrueFalseText")
{
    public override string? Expected(SchemaNode node, string text) => text is "true" or "false" ? null : "true or false";

    public override string? Describe(ValueTypeModel type, Func<string, string> code) => $"{code("true")} or {code("false")}.";
}
