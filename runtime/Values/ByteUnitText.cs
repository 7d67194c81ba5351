using System;
using System.ComponentModel;

namespace Libvirt.Xml.Serialization;

/// <summary>The names of units, and how many bytes they stand for.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ByteUnitText : IXmlValueFormat<ByteUnit>
{
    private const string Prefixes = "kmgtpe";

    private static readonly string[] Names = ["bytes", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB", "KB", "MB", "GB", "TB", "PB", "EB"];

    /// <summary>Whether it is one of the enum's members.</summary>
    internal static bool IsKnown(ByteUnit unit) => (uint)unit < (uint)Names.Length;

    /// <summary>The name as libvirt writes it.</summary>
    internal static string NameOf(ByteUnit unit) => Names[(int)unit];

    /// <summary>How many bytes one of the unit has.</summary>
    internal static ulong BytesOf(ByteUnit unit)
    {
        ulong bytes = 1;
        var isDecimal = unit >= ByteUnit.KB;
        for (var power = isDecimal ? unit - ByteUnit.KB + 1 : (int)unit; power > 0; power--)
        {
            bytes *= isDecimal ? 1000UL : 1024UL;
        }

        return bytes;
    }

    /// <summary>
    /// Reads a unit in any case, as libvirt does: <c>b</c>, <c>byte</c>, <c>bytes</c>, a letter alone or before <c>iB</c> for powers of 1024,
    /// before <c>B</c> for powers of 1000.
    /// </summary>
    public bool TryRead(ReadOnlySpan<char> text, out ByteUnit value)
    {
        value = ByteUnit.Bytes;
        if (Is(text, "b") || Is(text, "byte") || Is(text, "bytes"))
        {
            return true;
        }

        var power = text.IsEmpty ? -1 : Prefixes.IndexOf(Lower(text[0]));
        if (power < 0)
        {
            return false;
        }

        var isDecimal = Is(text.Slice(1), "b");
        value = (isDecimal ? ByteUnit.KB : ByteUnit.KiB) + power;
        return isDecimal || text.Length == 1 || Is(text.Slice(1), "ib");
    }

    /// <inheritdoc/>
    public bool TryWrite(ByteUnit value, Span<char> destination, out int charsWritten)
    {
        var name = NameOf(value);
        var fits = name.AsSpan().TryCopyTo(destination);
        charsWritten = fits ? name.Length : 0;
        return fits;
    }

    // ASCII alone: by other rules a Turkish letter would be an i, and the Kelvin sign a k.
    private static bool Is(ReadOnlySpan<char> text, string lower)
    {
        if (text.Length != lower.Length)
        {
            return false;
        }

        for (var i = 0; i < lower.Length; i++)
        {
            if (Lower(text[i]) != lower[i])
            {
                return false;
            }
        }

        return true;
    }

    private static char Lower(char c) => c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c;
}
