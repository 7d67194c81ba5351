#if NET8_0_OR_GREATER
using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Libvirt.Xml.Serialization;

/// <summary>
/// Tells of 32 characters at a time which of them end a run. Where the processor has no vectors so long, .NET does it by halves.
/// </summary>
internal static class XmlRunEnds
{
    /// <summary>How many characters are looked at.</summary>
    public const int Count = 32;

    /// <summary>A bit for each character, the first one lowest.</summary>
    /// <param name="text">As many characters.</param>
    /// <param name="names">Those that are none of the ASCII characters that a name may have after its beginning.</param>
    /// <param name="values">Those that are none of the ASCII characters that stand for themselves in an attribute value.</param>
    /// <param name="spaces">Those that are neither spaces nor line feeds.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Of(ReadOnlySpan<char> text, out uint names, out uint values, out uint spaces)
    {
        // Bytes are enough, twice as many at once: all beyond ASCII become negative numbers, which are in none of the ranges.
        var units = MemoryMarshal.Cast<char, ushort>(text);
        var most = Vector256.Create((ushort)0xFF);
        var c = Vector256.Narrow(
            Vector256.Min(Vector256.Create(units), most),
            Vector256.Min(Vector256.Create(units.Slice(Count / 2)), most)).AsSByte();

        var noLetter = Outside(c | Vector256.Create((sbyte)0x20), 'a', 'z');
        var noDigit = Outside(c, '-', '9'); // with the full stop and the slash between
        var noName = Vector256.AndNot(noLetter & noDigit, Equal(c, '_')) | Equal(c, '/');
        var noValue = Vector256.LessThan(c, Vector256.Create((sbyte)' ')) | Equal(c, '"') | Equal(c, '<')
            | Equal(c & Vector256.Create((sbyte)-2), '&'); // with the apostrophe after it
        var space = Equal(c, ' ') | Equal(c, '\n');

        names = noName.ExtractMostSignificantBits();
        values = noValue.ExtractMostSignificantBits();
        spaces = ~space.ExtractMostSignificantBits();
    }

    private static Vector256<sbyte> Equal(Vector256<sbyte> c, char to) => Vector256.Equals(c, Vector256.Create((sbyte)to));

    // By one comparison: the range is moved to the lowest numbers there are.
    private static Vector256<sbyte> Outside(Vector256<sbyte> c, char first, char last) =>
        Vector256.GreaterThan(c - Vector256.Create((sbyte)(first - sbyte.MinValue)), Vector256.Create((sbyte)(last - first + sbyte.MinValue)));
}
#endif
