using System;
using System.ComponentModel;
#if NET8_0_OR_GREATER
using System.Text;
using System.Text.Json.Serialization;
#endif
using Libvirt.Xml.Serialization;

namespace Libvirt.Xml;

/// <content>What .NET expects of a value that is a text elsewhere: in JSON, in configuration, in generic code. There is one form of it.</content>
[TypeConverter(typeof(Converter))]
#if NET8_0_OR_GREATER
[JsonConverter(typeof(TextJsonConverter<MacAddress>))]
#endif
public readonly partial struct MacAddress
#if NET8_0_OR_GREATER
    : ISpanParsable<MacAddress>, ISpanFormattable, IUtf8SpanParsable<MacAddress>, IUtf8SpanFormattable
#endif
{
    /// <summary>Writes the text of <see cref="ToString"/> into the characters; false when they are too few.</summary>
    public bool TryFormat(Span<char> destination, out int charsWritten)
    {
        var fits = destination.Length >= TextLength;
        if (fits)
        {
            Format(destination);
        }

        charsWritten = fits ? TextLength : 0;
        return fits;
    }

    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        MacAddress other => CompareTo(other),
        _ => throw new ArgumentException("Only another MacAddress can be compared.", nameof(obj)),
    };

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

#if NET8_0_OR_GREATER
    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TryFormat(destination, out charsWritten);

    bool IUtf8SpanFormattable.TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        Encoding.UTF8.TryGetBytes(ToString(), utf8Destination, out bytesWritten);

    static MacAddress IParsable<MacAddress>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<MacAddress>.TryParse(string? s, IFormatProvider? provider, out MacAddress result) => TryParse(s, out result);

    static MacAddress ISpanParsable<MacAddress>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<MacAddress>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out MacAddress result) => TryParse(s, out result);

    static MacAddress IUtf8SpanParsable<MacAddress>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => Parse(Encoding.UTF8.GetString(utf8Text));

    static bool IUtf8SpanParsable<MacAddress>.TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out MacAddress result) =>
        TryParse(Encoding.UTF8.GetString(utf8Text), out result);
#endif

    private sealed class Converter : TextTypeConverter<MacAddress>
    {
        protected override MacAddress Parse(string text) => MacAddress.Parse(text);
    }
}
