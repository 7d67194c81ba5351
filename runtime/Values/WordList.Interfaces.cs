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
[JsonConverter(typeof(TextJsonConverter<WordList>))]
#endif
public readonly partial struct WordList
#if NET8_0_OR_GREATER
    : ISpanParsable<WordList>, ISpanFormattable, IUtf8SpanParsable<WordList>, IUtf8SpanFormattable
#endif
{
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

#if NET8_0_OR_GREATER
    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TryFormat(destination, out charsWritten);

    bool IUtf8SpanFormattable.TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        Encoding.UTF8.TryGetBytes(ToString(), utf8Destination, out bytesWritten);

    static WordList IParsable<WordList>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<WordList>.TryParse(string? s, IFormatProvider? provider, out WordList result) => TryParse(s, out result);

    static WordList ISpanParsable<WordList>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<WordList>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out WordList result) => TryParse(s, out result);

    static WordList IUtf8SpanParsable<WordList>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => Parse(Encoding.UTF8.GetString(utf8Text));

    static bool IUtf8SpanParsable<WordList>.TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out WordList result) =>
        TryParse(Encoding.UTF8.GetString(utf8Text), out result);
#endif

    private sealed class Converter : TextTypeConverter<WordList>
    {
        protected override WordList Parse(string text) => WordList.Parse(text);
    }
}
