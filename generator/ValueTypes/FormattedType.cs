using Libvirt.Gen.Model;

namespace Libvirt.Gen.ValueTypes;

/// <summary>A type that the runtime has a format for (<c>IXmlValueFormat</c>): reader and writer need no method of its own.</summary>
/// <param name="name">How the schema calls it.</param>
/// <param name="csharp">The C# type.</param>
/// <param name="format">The type of the format.</param>
internal abstract class FormattedType(string name, string csharp, string format) : SchemaValueType(name, csharp)
{
    public override string Read(ValueTypeModel type, int slot) => $"reader.ReadValue<{CSharp}, {format}>(this, {slot})";

    public override string Writer(ValueTypeModel type) => $"Value<{CSharp}, {format}>";
}
