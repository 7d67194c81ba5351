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
[JsonConverter(typeof(TextJsonConverter<LibvirtVersion>))]
#endif
public readonly partial struct LibvirtVersion
#if NET8_0_OR_GREATER
    : ISpanParsable<LibvirtVersion>, ISpanFormattable, IUtf8SpanParsable<LibvirtVersion>, IUtf8SpanFormattable
#endif
{
    /// <summary>Writes the text of <see cref="ToString"/> into the characters; false when they are too few.</summary>
    public bool TryFormat(Span<char> destination, out int charsWritten)
    {
        var text = ToString();
        var fits = text.AsSpan().TryCopyTo(destination);
        charsWritten = fits ? text.Length : 0;
        return fits;
    }

    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        LibvirtVersion other => CompareTo(other),
        _ => throw new ArgumentException("Only another LibvirtVersion can be compared.", nameof(obj)),
    };

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

#if NET8_0_OR_GREATER
    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TryFormat(destination, out charsWritten);

    bool IUtf8SpanFormattable.TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        Encoding.UTF8.TryGetBytes(ToString(), utf8Destination, out bytesWritten);

    static LibvirtVersion IParsable<LibvirtVersion>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<LibvirtVersion>.TryParse(string? s, IFormatProvider? provider, out LibvirtVersion result) => TryParse(s, out result);

    static LibvirtVersion ISpanParsable<LibvirtVersion>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<LibvirtVersion>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out LibvirtVersion result) => TryParse(s, out result);

    static LibvirtVersion IUtf8SpanParsable<LibvirtVersion>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => Parse(Encoding.UTF8.GetString(utf8Text));

    static bool IUtf8SpanParsable<LibvirtVersion>.TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out LibvirtVersion result) =>
        TryParse(Encoding.UTF8.GetString(utf8Text), out result);
#endif

    private sealed class Converter : TextTypeConverter<LibvirtVersion>
    {
        protected override LibvirtVersion Parse(string text) => LibvirtVersion.Parse(text);
    }
}
