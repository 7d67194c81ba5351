using System;
using System.ComponentModel;
using System.Globalization;

namespace Libvirt.Xml.Serialization;

/// <summary>
/// A date and time such as <c>2027-01-31T18:30:00</c>, in Coordinated Universal Time. libvirt takes it without a zone and to the second alone,
/// so it is written like that, what is less than a second being left off; fields of one digit are read, too.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct DateTimeText : IXmlValueFormat<DateTimeOffset>
{
    private const string Written = "yyyy-MM-dd'T'HH:mm:ss";
    private const string Readable = "yyyy-M-d'T'H:m:s";

    /// <inheritdoc/>
    public bool TryRead(ReadOnlySpan<char> text, out DateTimeOffset value)
    {
        const DateTimeStyles Styles = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;
#if NET8_0_OR_GREATER
        return DateTimeOffset.TryParseExact(text, Readable, CultureInfo.InvariantCulture, Styles, out value);
#else
        return DateTimeOffset.TryParseExact(text.ToString(), Readable, CultureInfo.InvariantCulture, Styles, out value);
#endif
    }

    /// <inheritdoc/>
    public bool TryWrite(DateTimeOffset value, Span<char> destination, out int charsWritten)
    {
#if NET8_0_OR_GREATER
        return value.ToUniversalTime().TryFormat(destination, out charsWritten, Written, CultureInfo.InvariantCulture);
#else
        var text = value.ToUniversalTime().ToString(Written, CultureInfo.InvariantCulture);
        var fits = text.AsSpan().TryCopyTo(destination);
        charsWritten = fits ? text.Length : 0;
        return fits;
#endif
    }
}
