using System.ComponentModel;
#if NET8_0_OR_GREATER
using System;
using System.Text.Json;
using System.Text.Json.Serialization;
#endif

namespace Libvirt.Xml.Serialization;

/// <summary>Carries a document as its XML in one string. Those of the emitted classes derive from it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
#if NET8_0_OR_GREATER
public abstract class XmlTextConverter<T> : JsonConverter<T>, IXmlTextConverter
#else
public abstract class XmlTextConverter<T> : IXmlTextConverter
#endif
    where T : class
{
    /// <summary>Reads the XML.</summary>
    protected abstract T Parse(string xml);

    /// <summary>Writes the XML.</summary>
    protected abstract string ToXml(T document);

    object IXmlTextConverter.Parse(string xml) => Parse(xml);

    string IXmlTextConverter.ToXml(object document) => ToXml((T)document);

#if NET8_0_OR_GREATER
    /// <inheritdoc/>
    public sealed override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw new JsonException($"{typeof(T).Name} is its XML as a string in JSON; found {reader.TokenType}.");
        }

        try
        {
            return Parse(reader.GetString()!);
        }
        catch (LibvirtXmlException error)
        {
            throw new JsonException($"The string is not the XML of {typeof(T).Name}: {error.Message}", error);
        }
    }

    /// <inheritdoc/>
    public sealed override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(ToXml(value));
    }
#endif
}
