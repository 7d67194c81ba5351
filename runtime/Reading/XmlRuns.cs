using System;
#if NET8_0_OR_GREATER
using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
#endif

namespace Libvirt.Xml.Serialization;

/// <summary>
/// Finds the ends of runs of usual characters: names, values, white space. These are short and of all lengths, so that a loop over
/// characters ends with a wrongly predicted branch each time. Instead, a stretch of the text is looked through in advance and a bit noted
/// for each character that ends a run; from there on, the end of a run is a load, a shift and a count.
/// .NET Standard has no vectors for looking; there it goes from character to character, and so do a thread's first texts elsewhere.
/// </summary>
internal struct XmlRuns
{
    /// <summary>Where the end of a run is further than the map reaches.</summary>
    public const int Unknown = -1;

#if NET8_0_OR_GREATER
    // So far a map is used; from each place in it, 64 bits can be loaded.
    private const int Reach = 2048;
    private const int BitsAtOnce = 64;
    private const int KindLength = (Reach + 2 * BitsAtOnce) / 8;

    private const int NameEnds = 0;
    private const int ValueEnds = KindLength;
    private const int SpaceEnds = 2 * KindLength;

    private readonly byte[]? _map;
    private int _start;
    private int _length;

    /// <summary>The runs of a text, with room for the bits of a stretch, or without a map.</summary>
    public XmlRuns(byte[]? map) => _map = map;

    /// <summary>Room for the bits of one stretch.</summary>
    public static byte[] NewMap() => new byte[3 * KindLength];

    /// <summary>The position after the ASCII characters that a name may have, or <see cref="Unknown"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly int FindNameEnd(ReadOnlySpan<char> text, int position) => Find(NameEnds, position);

    /// <summary>The position after the ASCII characters that stand for themselves in an attribute value, or <see cref="Unknown"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly int FindPlainEnd(ReadOnlySpan<char> text, int position) => Find(ValueEnds, position);

    /// <summary>The position after the ASCII characters that a name may have.</summary>
    public int SkipName(ReadOnlySpan<char> text, int position) => Skip(NameEnds, text, position);

    /// <summary>The position after the ASCII characters that stand for themselves in an attribute value.</summary>
    public int SkipPlain(ReadOnlySpan<char> text, int position) => Skip(ValueEnds, text, position);

    /// <summary>The position after spaces and line feeds.</summary>
    public int SkipSpace(ReadOnlySpan<char> text, int position) => Skip(SpaceEnds, text, position);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly int Find(int kind, int position)
    {
        var place = position - _start;
        if ((uint)place >= (uint)_length)
        {
            return Unknown;
        }

        var ends = EndsFrom(kind, place);
        return ends != 0 ? position + BitOperations.TrailingZeroCount(ends) : Unknown;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Skip(int kind, ReadOnlySpan<char> text, int position)
    {
        var end = Find(kind, position);
        return end != Unknown ? end : SkipFar(kind, text, position);
    }

    private int SkipFar(int kind, ReadOnlySpan<char> text, int position)
    {
        if (_map is null)
        {
            return SkipEach(kind, text, position);
        }

        while (true)
        {
            if ((uint)(position - _start) >= (uint)_length)
            {
                Look(text, position);
            }

            var place = position - _start;
            var ends = EndsFrom(kind, place);
            if (ends != 0)
            {
                return position + BitOperations.TrailingZeroCount(ends);
            }

            position += BitsAtOnce - (place & 7);
        }
    }

    private static int SkipEach(int kind, ReadOnlySpan<char> text, int position) => kind switch
    {
        NameEnds => CharacterRuns.SkipName(text, position),
        ValueEnds => CharacterRuns.SkipPlain(text, position),
        _ => CharacterRuns.SkipSpace(text, position),
    };

    // Without a check, which has been made: a place is always less than the length, and behind that the map goes on for 64 bits.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly ulong EndsFrom(int kind, int place)
    {
        ref var first = ref MemoryMarshal.GetArrayDataReference(_map!);
        var ends = Unsafe.ReadUnaligned<ulong>(ref Unsafe.AddByteOffset(ref first, (nuint)(uint)(kind + (place >>> 3))));
        return (BitConverter.IsLittleEndian ? ends : BinaryPrimitives.ReverseEndianness(ends)) >> (place & 7);
    }

    private void Look(ReadOnlySpan<char> text, int position)
    {
        var ahead = text.Slice(position);
        var isLast = ahead.Length < Reach + BitsAtOnce;
        if (!isLast)
        {
            ahead = ahead.Slice(0, Reach + BitsAtOnce);
        }

        _start = position;
        _length = isLast ? ahead.Length + 1 : Reach;

        var i = 0;
        for (; i + XmlRunEnds.Count <= ahead.Length; i += XmlRunEnds.Count)
        {
            Note(ahead.Slice(i, XmlRunEnds.Count), i / 8);
        }

        if (isLast)
        {
            NoteRest(ahead.Slice(i), i / 8);
        }
    }

    // What is not there any more ends every run: NUL, and a bit for each character that could be loaded with it. Apart, because the runtime
    // compiles a method with a loop and memory of its own at once as for good, vectors and all, which a first document would wait for.
    private readonly void NoteRest(ReadOnlySpan<char> text, int offset)
    {
        Span<char> rest = stackalloc char[XmlRunEnds.Count];
        text.CopyTo(rest);
        Note(rest, offset);
        var behind = _map.AsSpan(offset + XmlRunEnds.Count / 8);
        BinaryPrimitives.WriteUInt64LittleEndian(behind.Slice(NameEnds), ulong.MaxValue);
        BinaryPrimitives.WriteUInt64LittleEndian(behind.Slice(ValueEnds), ulong.MaxValue);
        BinaryPrimitives.WriteUInt64LittleEndian(behind.Slice(SpaceEnds), ulong.MaxValue);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly void Note(ReadOnlySpan<char> text, int offset)
    {
        XmlRunEnds.Of(text, out var names, out var values, out var spaces);
        var map = _map.AsSpan(offset, 2 * KindLength + sizeof(uint));
        BinaryPrimitives.WriteUInt32LittleEndian(map.Slice(NameEnds), names);
        BinaryPrimitives.WriteUInt32LittleEndian(map.Slice(ValueEnds), values);
        BinaryPrimitives.WriteUInt32LittleEndian(map.Slice(SpaceEnds), spaces);
    }
#else
#pragma warning disable CA1822 // They could be static, but are called as those above.
    public XmlRuns(byte[]? map) => _ = map;

    public static byte[] NewMap() => [];

    public readonly int FindNameEnd(ReadOnlySpan<char> text, int position) => CharacterRuns.SkipName(text, position);

    public readonly int FindPlainEnd(ReadOnlySpan<char> text, int position) => CharacterRuns.SkipPlain(text, position);

    public readonly int SkipName(ReadOnlySpan<char> text, int position) => CharacterRuns.SkipName(text, position);

    public readonly int SkipPlain(ReadOnlySpan<char> text, int position) => CharacterRuns.SkipPlain(text, position);

    public readonly int SkipSpace(ReadOnlySpan<char> text, int position) => CharacterRuns.SkipSpace(text, position);
#pragma warning restore CA1822
#endif
}
