#if NET8_0_OR_GREATER
using System;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Libvirt.Xml.Serialization;

/// <summary>
/// Refuses what has no form of its own in JSON. A document that is declared as one of its base classes has one: JSON finds this converter for
/// it, which stands on the base class.
/// </summary>
internal sealed class PartJsonConverter : JsonConverter<object>
{
    public override bool CanConvert(Type typeToConvert) => !typeToConvert.IsValueType;

    public override object Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw PartMessage.Refusal(typeToConvert);

    public override void Write(Utf8JsonWriter writer, object value, JsonSerializerOptions options)
    {
        var converter = DocumentConverter.Of(value.GetType()) ?? throw PartMessage.Refusal(value.GetType());
        writer.WriteStringValue(converter.ToXml(value));
    }
}
#endif
