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
[JsonConverter(typeof(TextJsonConverter<ByteSize>))]
#endif
public readonly partial struct ByteSize
#if NET8_0_OR_GREATER
    : ISpanParsable<ByteSize>, ISpanFormattable, IUtf8SpanParsable<ByteSize>, IUtf8SpanFormattable
#endif
{
    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        ByteSize other => CompareTo(other),
        _ => throw new ArgumentException("Only another ByteSize can be compared.", nameof(obj)),
    };

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

#if NET8_0_OR_GREATER
    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TryFormat(destination, out charsWritten);

    bool IUtf8SpanFormattable.TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        Encoding.UTF8.TryGetBytes(ToString(), utf8Destination, out bytesWritten);

    static ByteSize IParsable<ByteSize>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<ByteSize>.TryParse(string? s, IFormatProvider? provider, out ByteSize result) => TryParse(s, out result);

    static ByteSize ISpanParsable<ByteSize>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<ByteSize>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out ByteSize result) => TryParse(s, out result);

    static ByteSize IUtf8SpanParsable<ByteSize>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => Parse(Encoding.UTF8.GetString(utf8Text));

    static bool IUtf8SpanParsable<ByteSize>.TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out ByteSize result) =>
        TryParse(Encoding.UTF8.GetString(utf8Text), out result);
#endif

    private sealed class Converter : TextTypeConverter<ByteSize>
    {
        protected override ByteSize Parse(string text) => ByteSize.Parse(text);
    }
}
