using System;
using System.Buffers;
using System.IO;
using System.Text;

namespace Libvirt.Xml.Serialization;

/// <summary>Writes characters to a stream as UTF-8.</summary>
internal static class Utf8Output
{
    private const int ChunkLength = 8 * 1024;

    /// <summary>Writes the characters in chunks; the text is known to have whole surrogate pairs only.</summary>
    public static void Write(ArraySegment<char> text, Stream stream)
    {
        Encoder encoder = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetEncoder();
        byte[] bytes = ArrayPool<byte>.Shared.Rent(3 * ChunkLength + 4);
        int position = 0;
        while (position < text.Count)
        {
            int count = Math.Min(ChunkLength, text.Count - position);
            bool isLast = position + count == text.Count;
            int length = encoder.GetBytes(text.Array!, text.Offset + position, count, bytes, 0, isLast);
            stream.Write(bytes, 0, length);
            position += count;
        }

        ArrayPool<byte>.Shared.Return(bytes);
    }
}
