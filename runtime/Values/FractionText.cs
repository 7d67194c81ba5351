using System;
using System.ComponentModel;
using System.Globalization;

namespace Libvirt.Xml.Serialization;

/// <summary>
/// A decimal fraction such as <c>0.25</c>, as C reads one: a sign, digits with or without a point, an exponent. Digits beyond those of a
/// decimal are rounded. Infinity, NaN and hexadecimal digits, which C reads as well, have no place in libvirt's XML.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct FractionText : IXmlValueFormat<decimal>
{
    // The most that decimal.TryParse is given: a longer text is no number that anybody means.
    private const int MaxLength = 128;

    private const NumberStyles Styles =
        NumberStyles.AllowLeadingWhite | NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    /// <inheritdoc/>
    public bool TryRead(ReadOnlySpan<char> text, out decimal value)
    {
        value = 0;
#if NET8_0_OR_GREATER
        return text.Length <= MaxLength && text.IndexOf('\0') < 0 && decimal.TryParse(text, Styles, CultureInfo.InvariantCulture, out value);
#else
        return text.Length <= MaxLength && text.IndexOf('\0') < 0 && decimal.TryParse(text.ToString(), Styles, CultureInfo.InvariantCulture, out value);
#endif
    }

    /// <inheritdoc/>
    public bool TryWrite(decimal value, Span<char> destination, out int charsWritten)
    {
#if NET8_0_OR_GREATER
        return value.TryFormat(destination, out charsWritten, default, CultureInfo.InvariantCulture);
#else
        var text = value.ToString(CultureInfo.InvariantCulture);
        var fits = text.AsSpan().TryCopyTo(destination);
        charsWritten = fits ? text.Length : 0;
        return fits;
#endif
    }
}
