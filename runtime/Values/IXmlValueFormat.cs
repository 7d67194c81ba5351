using System;
using System.ComponentModel;

namespace Libvirt.Xml.Serialization;

/// <summary>
/// How a type of values stands in XML. One that implements it needs no method of its own in reader and writer. Always a struct without
/// fields that matter, of which readers and writers use the default: so calls are direct, and there is nothing to make or to keep.
/// </summary>
/// <typeparam name="T">The type of the values; it may be its own format.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IXmlValueFormat<T>
    where T : struct
{
    /// <summary>Reads whatever libvirt takes for such a value; false for any other text. Around a text content there is no white space any more.</summary>
    bool TryRead(ReadOnlySpan<char> text, out T value);

    /// <summary>
    /// Writes a value in its usual form, not escaped, and says how many characters that took; false when they are too few.
    /// </summary>
    bool TryWrite(T value, Span<char> destination, out int charsWritten);
}
