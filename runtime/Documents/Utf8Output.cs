using System;
using System.Buffers;
using System.IO;
using System.Text;

namespace Libvirt.Xml.Serialization;

/// <summary>Turns characters into UTF-8, in chunks; the text is known to have whole surrogate pairs only.</summary>
internal static class Utf8Output
{
    private const int ChunkLength = 8 * 1024;

    public static void Write(ArraySegment<char> text, Stream stream)
    {
        var bytes = RentChunk();
        for (var position = 0; position < text.Count;)
        {
            var length = Encode(text, ref position, bytes);
            stream.Write(bytes, 0, length);
        }

        ArrayPool<byte>.Shared.Return(bytes);
    }

    public static void Write(ArraySegment<char> text, IBufferWriter<byte> output)
    {
        var bytes = RentChunk();
        for (var position = 0; position < text.Count;)
        {
            var length = Encode(text, ref position, bytes);
            output.Write(bytes.AsSpan(0, length));
        }

        ArrayPool<byte>.Shared.Return(bytes);
    }

    private static byte[] RentChunk() => ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(ChunkLength));

    private static int Encode(ArraySegment<char> text, ref int position, byte[] bytes)
    {
        var count = Math.Min(ChunkLength, text.Count - position);
        var start = text.Offset + position;

        // A pair stays together, so that no encoder has to be made that remembers half of it.
        if (char.IsHighSurrogate(text.Array![start + count - 1]))
        {
            count--;
        }

        position += count;
        return Encoding.UTF8.GetBytes(text.Array, start, count, bytes, 0);
    }
}
