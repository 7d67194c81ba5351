using System;
using System.Runtime.InteropServices;
using System.Text;

namespace Libvirt.Gen.Fuzz.Inputs;

/// <summary>What is fed to the target: text, or bytes that are to be decoded.</summary>
internal sealed class FuzzInput
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private FuzzInput(string? text, byte[]? bytes)
    {
        Text = text;
        Bytes = bytes;
    }

    /// <summary>The text; null when the input is bytes.</summary>
    public string? Text { get; }

    /// <summary>The bytes; null when the input is text.</summary>
    public byte[]? Bytes { get; }

    /// <summary>How many characters or bytes there are.</summary>
    public int Length => Text?.Length ?? Bytes!.Length;

    public static FuzzInput Of(string text) => new(text, null);

    public static FuzzInput Of(byte[] bytes) => new(null, bytes);

    /// <summary>The input without a part of it.</summary>
    public FuzzInput Without(int start, int length) => Text is not null
        ? Of(Text.Remove(start, length))
        : Of([.. Bytes!.AsSpan(0, start), .. Bytes.AsSpan(start + length)]);

    /// <summary>The content of a file that keeps the input, and the ending of its name.</summary>
    public (byte[] Content, string Extension) ToFile()
    {
        if (Text is null)
            return (Bytes!, ".bin");
        try
        {
            return (Strict.GetBytes(Text), ".xml");
        }
        catch (EncoderFallbackException)
        {
            return (MemoryMarshal.AsBytes(Text.AsSpan()).ToArray(), ".utf16");
        }
    }

    /// <summary>The input that a file keeps.</summary>
    public static FuzzInput FromFile(byte[] content, string extension) => extension switch
    {
        ".xml" => Of(Strict.GetString(content)),
        ".utf16" => Of(MemoryMarshal.Cast<byte, char>(content).ToString()),
        ".bin" => Of(content),
        _ => throw new ArgumentException($"'{extension}' is no ending of a case.", nameof(extension)),
    };
}
