using System;
using System.ComponentModel;
using System.Globalization;

namespace Libvirt.Xml.Serialization;

/// <summary>
/// Makes a document of its XML and the other way round, for what asks a type for such a converter, such as Newtonsoft.Json and configuration
/// binding; refuses the parts of a document. Inherited by all emitted classes.
/// </summary>
internal sealed class XmlTypeConverter(Type type) : TypeConverter
{
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
        sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is string xml ? Converter().Parse(xml) : base.ConvertFrom(context, culture, value);

    public override object? ConvertTo(ITypeDescriptorContext? context, CultureInfo? culture, object? value, Type destinationType) =>
        value is not null && destinationType == typeof(string) ? Converter().ToXml(value) : base.ConvertTo(context, culture, value, destinationType);

    private IXmlTextConverter Converter() => DocumentConverter.Of(type) ?? throw PartMessage.Refusal(type);
}
