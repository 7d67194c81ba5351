using System;
using System.ComponentModel;

namespace Libvirt.Xml.Serialization;

/// <summary><c>true</c> or <c>false</c>, which have no other form.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct TrueFalseText : IXmlValueFormat<bool>
{
    private const string True = "true";
    private const string False = "false";

    /// <inheritdoc/>
    public bool TryRead(ReadOnlySpan<char> text, out bool value)
    {
        value = text.SequenceEqual(True.AsSpan());
        return value || text.SequenceEqual(False.AsSpan());
    }

    /// <inheritdoc/>
    public bool TryWrite(bool value, Span<char> destination, out int charsWritten)
    {
        var word = value ? True : False;
        var fits = word.AsSpan().TryCopyTo(destination);
        charsWritten = fits ? word.Length : 0;
        return fits;
    }
}
