using System;
using System.ComponentModel;
using System.Globalization;

namespace Libvirt.Xml.Serialization;

/// <summary>
/// Makes a value of its text and the other way round, for what asks a type for such a converter: configuration binding, Newtonsoft.Json,
/// designers.
/// </summary>
internal abstract class TextTypeConverter<T> : TypeConverter
    where T : struct
{
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
        sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is string text ? Parse(text) : base.ConvertFrom(context, culture, value);

    protected abstract T Parse(string text);
}
