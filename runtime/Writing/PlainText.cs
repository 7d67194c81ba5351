using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
#if NET8_0_OR_GREATER
using System.Runtime.Intrinsics;
#endif

namespace Libvirt.Xml.Serialization;

/// <summary>
/// Copies of names and values to where the caller has reserved room for them. They are short: what fits into two pieces is copied in
/// two that overlap, without a loop or a call; a tenth of the time to write an interface. .NET Standard has no vectors for it, and copies
/// one character after the other.
/// </summary>
internal static class PlainText
{
    /// <summary>How much <see cref="CopyLineStart"/> writes.</summary>
    public const int LineStartLength = 8;

#if NET8_0_OR_GREATER
    /// <summary>Copies a text.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Copy(string text, ref char target)
    {
        ref var source = ref MemoryMarshal.GetReference(text.AsSpan());
        nint length = text.Length;
        if (length >= 8)
        {
            for (nint i = 0; i < length - 8; i += 8)
            {
                Store(Eight(ref source, i), ref target, i);
            }

            Store(Eight(ref source, length - 8), ref target, length - 8);
        }
        else if (length >= 4)
        {
            (var first, var last) = (Four(ref source, 0), Four(ref source, length - 4));
            Store(first, ref target, 0);
            Store(last, ref target, length - 4);
        }
        else if (length > 0)
        {
            target = source;
            Unsafe.Add(ref target, length >> 1) = Unsafe.Add(ref source, length >> 1);
            Unsafe.Add(ref target, length - 1) = Unsafe.Add(ref source, length - 1);
        }
    }

    /// <summary>Copies a text if each of its characters can be written as it is; else there is anything at the target.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryCopyPlain(string text, ref char target)
    {
        ref var source = ref MemoryMarshal.GetReference(text.AsSpan());
        nint length = text.Length;
        if (length >= 8)
        {
            Vector128<ushort> unusual = default;
            for (nint i = 0; i < length - 8; i += 8)
            {
                var block = Eight(ref source, i);
                unusual |= Unusual(block);
                Store(block, ref target, i);
            }

            var end = Eight(ref source, length - 8);
            Store(end, ref target, length - 8);
            return (unusual | Unusual(end)) == default;
        }

        if (length >= 4)
        {
            (var first, var last) = (Four(ref source, 0), Four(ref source, length - 4));
            Store(first, ref target, 0);
            Store(last, ref target, length - 4);
            return Unusual(Vector128.Create(first, last).AsUInt16()) == default;
        }

        for (nint i = 0; i < length; i++)
        {
            var c = Unsafe.Add(ref source, i);
            if (!XmlCharacters.IsPlainInOutput(c))
            {
                return false;
            }

            Unsafe.Add(ref target, i) = c;
        }

        return true;
    }

    /// <summary>Writes a line feed and spaces, more than most lines need: that takes one instruction.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void CopyLineStart(ref char target) => Store(Vector128.Create('\n', ' ', ' ', ' ', ' ', ' ', ' ', ' '), ref target, 0);

    // Control characters, quotes and markup; besides all beyond U+7FFF, which the caller looks at one by one. The apostrophe differs from
    // '&' in the lowest bit, '>' from '<' in the one above.
    private static Vector128<ushort> Unusual(Vector128<ushort> block) =>
        Vector128.LessThan(block.AsInt16(), Vector128.Create((short)' ')).AsUInt16()
        | Vector128.Equals(block, Vector128.Create((ushort)'"'))
        | Vector128.Equals(block | Vector128.Create((ushort)1), Vector128.Create((ushort)'\''))
        | Vector128.Equals(block | Vector128.Create((ushort)2), Vector128.Create((ushort)'>'));

    private static ulong Four(ref char text, nint position) => Unsafe.ReadUnaligned<ulong>(ref At(ref text, position));

    // With the vectors' own methods: what is generic over a vector cannot be precompiled (PublishReadyToRun).
    private static Vector128<ushort> Eight(ref char text, nint position) =>
        Vector128.LoadUnsafe(ref Unsafe.As<char, ushort>(ref text), (nuint)position);

    private static void Store(Vector128<ushort> characters, ref char target, nint position) =>
        characters.StoreUnsafe(ref Unsafe.As<char, ushort>(ref target), (nuint)position);

    private static void Store(ulong characters, ref char target, nint position) => Unsafe.WriteUnaligned(ref At(ref target, position), characters);

    private static ref byte At(ref char text, nint position) => ref Unsafe.As<char, byte>(ref Unsafe.Add(ref text, position));
#else
    public static void Copy(string text, ref char target)
    {
        for (var i = 0; i < text.Length; i++)
        {
            Unsafe.Add(ref target, i) = text[i];
        }
    }

    public static bool TryCopyPlain(string text, ref char target)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!XmlCharacters.IsPlainInOutput(text[i]))
            {
                return false;
            }

            Unsafe.Add(ref target, i) = text[i];
        }

        return true;
    }

    public static void CopyLineStart(ref char target) => Copy("\n       ", ref target);
#endif
}
