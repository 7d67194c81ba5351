using Libvirt.Gen.Model;
using Libvirt.Gen.ValueTypes;

namespace Libvirt.Gen.Emitting;

/// <summary>How values are declared, read and written, whatever their type.</summary>
internal static class ValueCode
{
    public static string PropertyType(ValueTypeModel type) => type.CSharp + "?";

    public static string Read(ValueTypeModel type, int slot) => TypeOf(type).Read(type, slot);

    /// <summary>The value of text, of an element's or of an element itself.</summary>
    public static string Write(ValueTypeModel type, string field) =>
        $"{SourceFile.Plumbing}.XmlValue.{TypeOf(type).Writer(type)}({TypeOf(type).Argument(type, field)})";

    /// <summary>The call that writes an attribute.</summary>
    public static string WriteAttribute(ValueTypeModel type, int slot, string xmlName, string field) =>
        $"writer.{AttributeMethod(TypeOf(type).Writer(type))}(this, {slot}, {CSharpText.Literal(xmlName)}, {TypeOf(type).Argument(type, field)});";

    public static SchemaValueType TypeOf(ValueTypeModel type) => SchemaValueTypes.Of(type.TypeName);

    /// <summary>Type arguments stand behind the whole name.</summary>
    private static string AttributeMethod(string method)
    {
        var end = method.IndexOf('<');
        return end < 0 ? method + "Attribute" : method.Insert(end, "Attribute");
    }
}
