using System;
using System.Buffers;
using System.Collections.Generic;
using System.ComponentModel;
using System.IO;

namespace Libvirt.Xml.Serialization;

/// <summary>What the emitted classes of roots do with texts that are such an element alone.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class LibvirtRoot
{
    /// <summary>The XML of an element and all it holds, in libvirt's format.</summary>
    /// <exception cref="LibvirtXmlException">A value has a character that XML cannot carry, or elements are nested too deeply.</exception>
    public static string ToXml(LibvirtElement root, string name)
    {
        ArgumentNullException.ThrowIfNull(root);
        var buffers = WriterBuffers.Rent();
        var text = Write(root, name, buffers).Written.AsSpan().ToString();
        WriterBuffers.Return(buffers);
        return text;
    }

    /// <summary>Writes the XML as UTF-8, without a byte order mark.</summary>
    /// <exception cref="LibvirtXmlException">A value has a character that XML cannot carry, or elements are nested too deeply; nothing was written then.</exception>
    public static void Save(LibvirtElement root, string name, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(root);
        ArgumentNullException.ThrowIfNull(stream);
        var buffers = WriterBuffers.Rent();
        var text = Write(root, name, buffers).Written;
        Utf8Output.Write(text, stream);
        WriterBuffers.Return(buffers);
    }

    /// <summary>Writes the XML.</summary>
    /// <exception cref="LibvirtXmlException">A value has a character that XML cannot carry, or elements are nested too deeply; nothing was written then.</exception>
    public static void Save(LibvirtElement root, string name, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(root);
        ArgumentNullException.ThrowIfNull(writer);
        var buffers = WriterBuffers.Rent();
        var text = Write(root, name, buffers).Written;
        writer.Write(text.Array!, text.Offset, text.Count);
        WriterBuffers.Return(buffers);
    }

    /// <summary>Writes the XML as UTF-8, without a byte order mark, into the caller's buffer. Nothing is allocated for it.</summary>
    /// <exception cref="LibvirtXmlException">A value has a character that XML cannot carry, or elements are nested too deeply; nothing was written then.</exception>
    public static void Save(LibvirtElement root, string name, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(root);
        ArgumentNullException.ThrowIfNull(output);
        var buffers = WriterBuffers.Rent();
        var text = Write(root, name, buffers).Written;
        Utf8Output.Write(text, output);
        WriterBuffers.Return(buffers);
    }

    /// <summary>Writes the XML into the caller's characters, if there are enough of them. Nothing is allocated for it.</summary>
    /// <exception cref="LibvirtXmlException">A value has a character that XML cannot carry, or elements are nested too deeply.</exception>
    public static bool TryWrite(LibvirtElement root, string name, Span<char> destination, out int charsWritten)
    {
        ArgumentNullException.ThrowIfNull(root);
        var buffers = WriterBuffers.Rent();
        ReadOnlySpan<char> text = Write(root, name, buffers).Written;
        var fits = text.TryCopyTo(destination);
        charsWritten = fits ? text.Length : 0;
        WriterBuffers.Return(buffers);
        return fits;
    }

    /// <summary>The text in a stream: UTF-8 or UTF-16, as a byte order mark or the XML declaration says.</summary>
    /// <exception cref="LibvirtXmlException">The encoding is another one, or the bytes are none of it.</exception>
    public static string ReadText(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return TextSource.Read(stream);
    }

    /// <summary>The text that a reader gives.</summary>
    public static string ReadText(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return reader.ReadToEnd();
    }

    /// <summary>What the element and all in it keep that no member holds, in the order of the text.</summary>
    /// <exception cref="LibvirtXmlException">Elements are nested too deeply, as when one contains itself.</exception>
    public static IReadOnlyList<UnrecognizedItem> GetUnrecognized(LibvirtElement root, string name)
    {
        ArgumentNullException.ThrowIfNull(root);
        var walk = new UnrecognizedWalk(name);
        walk.VisitElement(root);
        return walk.ToItems();
    }

    private static LibvirtXmlWriter Write(LibvirtElement root, string name, WriterBuffers buffers)
    {
        var writer = new LibvirtXmlWriter(buffers, root.Indent);
        writer.AroundRoot(root, KeptKind.BeforeRoot);
        root.WriteXml(ref writer, name);
        writer.AroundRoot(root, KeptKind.AfterRoot);
        return writer;
    }
}
