using System;
using System.Collections.Generic;
using System.Globalization;

namespace Libvirt.Xml.Serialization;

/// <content>
/// Namespaces: prefixes must be declared, the reserved ones are left alone, and no attribute stands twice through two prefixes.
/// </content>
internal ref partial struct XmlTokenizer
{
    private readonly void CheckNamespaces()
    {
        var scopes = _buffers.UseNamespaces();
        for (var i = 0; i < _attributeCount; i++)
        {
            Declare(scopes, ref Attribute(i));
        }

        (var prefix, _) = SplitName(_nameStart, _nameLength);
        if (prefix.Length > 0)
        {
            Resolve(scopes, prefix, _nameStart);
        }

        SortedSet<string>? names = null;
        for (var i = 0; i < _attributeCount; i++)
        {
            ref var attribute = ref Attribute(i);
            (prefix, var name) = SplitName(attribute.NameStart, attribute.NameLength);
            if (prefix.Length == 0)
            {
                continue;
            }

            if (prefix == "xml" && name == "space")
            {
                CheckSpaceValue(ref attribute);
            }

            names ??= new SortedSet<string>(StringComparer.Ordinal);
            var number = Resolve(scopes, prefix, attribute.NameStart);
            if (!names.Add(number.ToString(CultureInfo.InvariantCulture) + ":" + name))
            {
                FailDuplicate(attribute.NameStart, attribute.NameLength);
            }
        }
    }

    private readonly void Declare(NamespaceScopes scopes, ref XmlAttributeRange attribute)
    {
        (var prefix, var name) = SplitName(attribute.NameStart, attribute.NameLength);
        var isDefault = prefix.Length == 0 && name == "xmlns";
        if (!isDefault && prefix != "xmlns")
        {
            return;
        }

        var declared = isDefault ? "" : name;
        var uri = XmlDecoder.AttributeValue(_text.Slice(attribute.ValueStart, attribute.ValueLength));
        if (uri.Length == 0 && !isDefault)
        {
            Fail(attribute.NameStart, $"The prefix '{Shorten(declared.AsSpan())}' cannot be declared without a namespace.");
        }

        if (declared == "xmlns" || uri == NamespaceScopes.XmlnsNamespace || (declared == "xml") != (uri == NamespaceScopes.XmlNamespace))
        {
            Fail(attribute.NameStart, "The prefixes 'xml' and 'xmlns' and their namespaces are reserved.");
        }

        scopes.Declare(_depth + 1, declared, uri);
    }

    private readonly int Resolve(NamespaceScopes scopes, string prefix, int position)
    {
        var number = scopes.Find(prefix);
        if (number == NamespaceScopes.Undeclared)
        {
            Fail(position, $"The prefix '{Shorten(prefix.AsSpan())}' is not declared.");
        }

        return number;
    }

    private readonly void CheckSpaceValue(ref XmlAttributeRange attribute)
    {
        var value = XmlDecoder.AttributeValue(_text.Slice(attribute.ValueStart, attribute.ValueLength));
        if (value.Trim(' ', '\t', '\r', '\n') is not ("default" or "preserve"))
        {
            Fail(attribute.ValueStart, "The value of xml:space is either 'default' or 'preserve'.");
        }
    }

    private readonly (string Prefix, string Name) SplitName(int start, int length)
    {
        var name = _text.Slice(start, length);
        var colon = name.IndexOf(':');
        return colon < 0 ? ("", name.ToString()) : (name.Slice(0, colon).ToString(), name.Slice(colon + 1).ToString());
    }
}
