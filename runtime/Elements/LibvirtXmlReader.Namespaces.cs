using System;

namespace Libvirt.Xml.Serialization;

/// <content>Children in a namespace, which is told by its address, whatever the prefix.</content>
public ref partial struct LibvirtXmlReader
{
    /// <summary>
    /// As <see cref="NextChild"/>, for elements whose type has children in a namespace: comes to elements of other namespaces, too. These
    /// have an empty name for <see cref="NameIs(string)"/>, so that they are not taken for one without a namespace.
    /// </summary>
    public bool NextChildOfAnyNamespace(LibvirtElement owner)
    {
        while (true)
        {
            switch (_tokenizer.Read(skipBlank: true))
            {
                case XmlToken.StartTag:
                    ComeToStartTag();
                    FindNamespace();
                    return true;
                case XmlToken.EndTag:
                    return false;
                case XmlToken.Text:
                    KeepText(owner);
                    break;
                default:
                    KeepAside(owner);
                    break;
            }
        }
    }

    /// <summary>Whether the child that <see cref="NextChildOfAnyNamespace"/> came to has this name in this namespace.</summary>
    public bool NameIs(string namespaceUri, string localName)
    {
        if (_namespace is null || _namespace != namespaceUri)
        {
            return false;
        }

        var name = _tokenizer.Name;
        if (!name.Slice(name.IndexOf(':') + 1).SequenceEqual(localName.AsSpan()))
        {
            return false;
        }

        _name = name;
        return true;
    }

    private void FindNamespace()
    {
        _namespace = null;
        if (_tokenizer.Buffers.Namespaces is not { } scopes)
        {
            return;
        }

        var prefix = _name.Slice(0, Math.Max(_name.IndexOf(':'), 0)).ToString();
        _namespace = scopes.UriOf(prefix);
        if (_namespace is not null)
        {
            _name = default;
        }
    }
}
