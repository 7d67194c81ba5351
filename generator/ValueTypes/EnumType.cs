using System;
using System.Collections.Generic;
using System.Linq;
using Libvirt.Gen.Language;
using Libvirt.Gen.Model;

namespace Libvirt.Gen.ValueTypes;

/// <summary>One of the listed values: a C# enum.</summary>
internal sealed class EnumType() : SchemaValueType("enum", "")
{
    public override IReadOnlyList<string> Facts { get; } = ["csType"];

    public override bool HasListedValues => true;

    public override string? Describe(ValueTypeModel type, Func<string, string> code) =>
        $"One of {string.Join(", ", type.Set!.Values.Select(v => code(v.Text)))}.";

    public override string Read(ValueTypeModel type, int slot) => $"{EmittedNames.ConverterOf(type.Set!.Name)}.Read(ref reader, this, {slot})";

    public override string Writer(ValueTypeModel type) => "Text";

    public override string Argument(ValueTypeModel type, string field) => $"{EmittedNames.ConverterOf(type.Set!.Name)}.ToText({field})";
}
