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
[JsonConverter(typeof(TextJsonConverter<CpuSet>))]
#endif
public readonly partial struct CpuSet
#if NET8_0_OR_GREATER
    : ISpanParsable<CpuSet>, ISpanFormattable, IUtf8SpanParsable<CpuSet>, IUtf8SpanFormattable
#endif
{
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

#if NET8_0_OR_GREATER
    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TryFormat(destination, out charsWritten);

    bool IUtf8SpanFormattable.TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        Encoding.UTF8.TryGetBytes(ToString(), utf8Destination, out bytesWritten);

    static CpuSet IParsable<CpuSet>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<CpuSet>.TryParse(string? s, IFormatProvider? provider, out CpuSet result) => TryParse(s, out result);

    static CpuSet ISpanParsable<CpuSet>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<CpuSet>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out CpuSet result) => TryParse(s, out result);

    static CpuSet IUtf8SpanParsable<CpuSet>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => Parse(Encoding.UTF8.GetString(utf8Text));

    static bool IUtf8SpanParsable<CpuSet>.TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out CpuSet result) =>
        TryParse(Encoding.UTF8.GetString(utf8Text), out result);
#endif

    private sealed class Converter : TextTypeConverter<CpuSet>
    {
        protected override CpuSet Parse(string text) => CpuSet.Parse(text);
    }
}
