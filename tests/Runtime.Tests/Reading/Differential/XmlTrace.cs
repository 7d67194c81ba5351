using System;
using System.IO;
using System.Text;
using System.Xml;
using Libvirt.Xml.Serialization;

namespace Libvirt.Xml.Tests.Reading.Differential;

/// <summary>What a reader sees of a text, in a form that can be compared: elements, attributes and text; null when it refuses.</summary>
internal static class XmlTrace
{
    // A whole document, its characters checked: what the reader does by itself, said for clarity.
    public static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        ConformanceLevel = ConformanceLevel.Document,
        CheckCharacters = true,
    };

    public static string? OfTokenizer(string text, out string? error)
    {
        var trace = new StringBuilder();
        try
        {
            var tokenizer = new XmlTokenizer(text.AsSpan(), LibvirtXmlOptions.DefaultMaxDepth);
            tokenizer.Start();
            for (XmlToken token = tokenizer.Read(skipBlank: false); token != XmlToken.EndOfDocument; token = tokenizer.Read(skipBlank: false))
            {
                switch (token)
                {
                    case XmlToken.StartTag:
                        AppendStartTag(trace, ref tokenizer);
                        tokenizer.Enter();
                        break;
                    case XmlToken.EndTag:
                        trace.Append("[end]");
                        break;
                    case XmlToken.Comment:
                        trace.Append("[comment]");
                        break;
                    case XmlToken.ProcessingInstruction:
                        trace.Append("[instruction]");
                        break;
                    case XmlToken.Text:
                        AppendText(trace, tokenizer.Raw, tokenizer.IsPlainText);
                        break;
                }
            }

            tokenizer.Release();
        }
        catch (LibvirtXmlException refusal)
        {
            error = refusal.Message;
            return null;
        }

        error = null;
        return trace.ToString();
    }

    public static string? OfXmlReader(string text, out string? error) =>
        OfXmlReader(() => XmlReader.Create(new StringReader(text), Settings), out error);

    public static string? OfXmlReader(Func<XmlReader> open, out string? error)
    {
        var trace = new StringBuilder();
        try
        {
            using XmlReader reader = open();
            while (reader.Read())
            {
                switch (reader.NodeType)
                {
                    case XmlNodeType.Element:
                        bool isEmpty = reader.IsEmptyElement;
                        trace.Append("[start ").Append(reader.Name);
                        while (reader.MoveToNextAttribute())
                            trace.Append(' ').Append(reader.Name).Append('=').Append(reader.Value);
                        trace.Append(isEmpty ? "][end]" : "]");
                        break;
                    case XmlNodeType.EndElement:
                        trace.Append("[end]");
                        break;
                    case XmlNodeType.Comment:
                        trace.Append("[comment]");
                        break;
                    case XmlNodeType.ProcessingInstruction:
                        trace.Append("[instruction]");
                        break;
                    case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace
                        when reader.Depth > 0:
                        trace.Append(reader.Value);
                        break;
                }
            }
        }
        catch (XmlException refusal)
        {
            error = refusal.Message;
            return null;
        }

        error = null;
        return trace.ToString();
    }

    private static void AppendStartTag(StringBuilder trace, ref XmlTokenizer tokenizer)
    {
        trace.Append("[start ").Append(tokenizer.Name);
        for (int i = 0; i < tokenizer.AttributeCount; i++)
        {
            ref XmlAttributeRange attribute = ref tokenizer.Attribute(i);
            ReadOnlySpan<char> raw = tokenizer.Text.Slice(attribute.ValueStart, attribute.ValueLength);
            string value = XmlDecoder.AttributeValue(raw);
            if (attribute.IsPlain && !raw.SequenceEqual(value.AsSpan()))
                throw new InvalidOperationException("A value was taken for plain that is not: " + raw.ToString());
            trace.Append(' ').Append(tokenizer.Text.Slice(attribute.NameStart, attribute.NameLength)).Append('=').Append(value);
        }

        trace.Append(']');
    }

    private static void AppendText(StringBuilder trace, ReadOnlySpan<char> raw, bool isPlain)
    {
        string text = XmlDecoder.Text(raw);
        if (isPlain && !raw.SequenceEqual(text.AsSpan()))
            throw new InvalidOperationException("A text was taken for plain that is not: " + raw.ToString());
        trace.Append(text);
    }
}
