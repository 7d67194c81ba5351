using System;
using System.Collections.Generic;
using System.Text;

namespace Libvirt.Xml.Serialization;

/// <summary>Looks into raw text that was kept. It was checked when it was read, and is looked into only when someone asks.</summary>
internal static class KeptText
{
    /// <summary>The value in <c>name='raw'</c>.</summary>
    public static string ValueOfAttribute(string raw)
    {
        var quote = raw.IndexOfAny(['\'', '"']);
        return XmlDecoder.AttributeValue(raw.AsSpan(quote + 1, raw.Length - quote - 2));
    }

    /// <summary>The attributes of the element.</summary>
    public static List<(string Name, string Value)> AttributesOf(string raw)
    {
        var attributes = new List<(string, string)>();
        var i = EndOfName(raw, 1);
        while (true)
        {
            while (XmlCharacters.IsSpace(raw[i]))
            {
                i++;
            }

            if (raw[i] is '>' or '/')
            {
                return attributes;
            }

            var attribute = AttributeAt(raw, i);
            var value = XmlDecoder.AttributeValue(raw.AsSpan(attribute.ValueStart, attribute.ValueLength));
            attributes.Add((raw.Substring(i, attribute.NameLength), value));
            i = attribute.End;
        }
    }

    /// <summary>What stands between the tags of the element: its meaning if it is text only, its XML otherwise.</summary>
    public static string ContentOf(string raw)
    {
        var start = EndOfStartTag(raw);
        var end = raw.LastIndexOf("</", StringComparison.Ordinal);
        if (end < start)
        {
            return "";
        }

        return MeaningOf(raw.AsSpan(start, end - start));
    }

    /// <summary>Where the XML between the tags of the element begins and ends; nowhere when it has a single tag.</summary>
    public static (int Start, int End) RangeOfContent(string raw)
    {
        var start = EndOfStartTag(raw);
        return (start, Math.Max(start, raw.LastIndexOf("</", StringComparison.Ordinal)));
    }

    /// <summary>Where the name in the start tag of an element ends.</summary>
    public static int EndOfTagName(string raw, int start) => EndOfName(raw, start + 1);

    /// <summary>Whether the element has more to it than text and elements.</summary>
    public static bool HasAround(KeptItem element) => TagOf(element).Length > 0 || AsidesOf(element.Raw).Length > 0;

    /// <summary>What stands in the element's start tag behind its name, without the unit of a size.</summary>
    public static string TagOf(KeptItem element)
    {
        var raw = element.Raw;
        var start = EndOfName(raw, 1);
        var end = EndOfStartTag(raw) - 1;
        if (raw[end - 1] == '/')
        {
            end--;
        }

        var tag = raw.Substring(start, end - start).TrimEnd(' ', '\t', '\r', '\n');
        return element.UnitName is null ? tag : WithoutAttribute(tag, element.UnitName);
    }

    /// <summary>The comments and processing instructions that stand in the element itself, one after the other.</summary>
    public static string AsidesOf(string raw)
    {
        var asides = new StringBuilder();
        var tokenizer = new XmlTokenizer(raw.AsSpan(), int.MaxValue, checksPrefixes: false);
        tokenizer.Read(skipBlank: true);
        tokenizer.Enter();
        for (var token = tokenizer.Read(skipBlank: true); token != XmlToken.EndTag; token = tokenizer.Read(skipBlank: true))
        {
            if (token == XmlToken.StartTag)
            {
                tokenizer.Skip();
            }
            else if (token != XmlToken.Text)
            {
                asides.Append(raw, tokenizer.TokenStart, tokenizer.Position - tokenizer.TokenStart);
            }
        }

        tokenizer.Release();
        return asides.ToString();
    }

    /// <summary>What a content says: its text if it is text only, its XML otherwise.</summary>
    public static string MeaningOf(ReadOnlySpan<char> content) => HasMarkup(content) ? content.ToString() : XmlDecoder.Text(content);

    private static string WithoutAttribute(string tag, string name)
    {
        var spaceStart = 0;
        while (spaceStart < tag.Length)
        {
            var start = spaceStart;
            while (XmlCharacters.IsSpace(tag[start]))
            {
                start++;
            }

            var attribute = AttributeAt(tag, start);
            if (tag.AsSpan(start, attribute.NameLength).SequenceEqual(name.AsSpan()))
            {
                return tag.Remove(spaceStart, attribute.End - spaceStart);
            }

            spaceStart = attribute.End;
        }

        return tag;
    }

    private static XmlAttributeRange AttributeAt(string raw, int start)
    {
        var nameEnd = EndOfName(raw, start);
        var valueStart = raw.IndexOfAny(['\'', '"'], nameEnd) + 1;
        var valueEnd = raw.IndexOf(raw[valueStart - 1], valueStart);
        return new XmlAttributeRange { NameStart = start, NameLength = nameEnd - start, ValueStart = valueStart, ValueLength = valueEnd - valueStart };
    }

    private static bool HasMarkup(ReadOnlySpan<char> content)
    {
        const string CDataStart = "<![CDATA[";
        for (var i = content.IndexOf('<'); i >= 0;)
        {
            var rest = content.Slice(i);
            if (!rest.StartsWith(CDataStart.AsSpan()))
            {
                return true;
            }

            content = rest.Slice(rest.IndexOf("]]>".AsSpan()));
            i = content.IndexOf('<');
        }

        return false;
    }

    private static int EndOfName(string raw, int start)
    {
        var i = start;
        while (!XmlCharacters.IsSpace(raw[i]) && raw[i] is not ('=' or '>' or '/'))
        {
            i++;
        }

        return i;
    }

    private static int EndOfStartTag(string raw)
    {
        var quote = '\0';
        var i = 0;
        while (quote != '\0' || raw[i] != '>')
        {
            var c = raw[i++];
            if (quote == '\0' && c is ('\'' or '"'))
            {
                quote = c;
            }
            else if (c == quote)
            {
                quote = '\0';
            }
        }

        return i + 1;
    }
}
