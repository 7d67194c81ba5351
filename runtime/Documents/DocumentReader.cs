using System;
using System.Collections.Generic;
using System.Globalization;

namespace Libvirt.Xml.Serialization;

/// <summary>
/// Goes through a document along the paths that the schema names, and reads the typed elements at their ends. Everything else is passed
/// over, whatever it is called.
/// </summary>
internal ref struct DocumentReader
{
    private readonly DocumentLayout _layout;
    private readonly List<DocumentSite> _sites = [];
    private readonly List<PathElement> _paths = [];
    private readonly ChangeMark _mark = new();
    private LibvirtXmlReader _reader;

    private DocumentReader(string text, DocumentLayout layout, LibvirtXmlOptions? options)
    {
        _layout = layout;
        _reader = new LibvirtXmlReader(text.AsSpan(), options);
    }

    /// <summary>Reads the document.</summary>
    /// <exception cref="LibvirtXmlException">It is not well-formed, or begins with an element that the schema does not name.</exception>
    public static DocumentContent Read(DocumentText text, DocumentLayout layout, LibvirtXmlOptions? options)
    {
        var reader = new DocumentReader(text.Text, layout, options);
        reader.ReadDocument();
        return new DocumentContent(text, layout, reader._sites, reader._paths, reader._mark);
    }

    private void ReadDocument()
    {
        _reader.PassDeclaration();
        var token = _reader.Next();
        while (token != XmlToken.StartTag)
        {
            token = _reader.Next();
        }

        var name = _reader.Name.ToString();
        _reader.RefuseNamespace();
        if (FindItem(name) is { } item)
        {
            ReadWholeDocument(item);
        }
        else if (HasPath([], name.AsSpan()))
        {
            ReadElement([name], name, PathElement.NoParent);
        }
        else
        {
            _reader.Fail($"The root element is <{Shorten(name)}>, but has to be one of {Roots()}.");
        }

        while (token != XmlToken.EndOfDocument)
        {
            token = _reader.Next();
        }

        _reader.Release();
    }

    private void ReadWholeDocument(DocumentItem item)
    {
        var site = DocumentSite.WholeDocument(item, _mark);
        _sites.Add(site);
        ReadItem(site.Lists[0]);
    }

    // The element whose start tag was come to lies on the way to a container, or is one. So the recursion is as deep as the paths are long.
    private void ReadElement(string[] names, string path, int parent)
    {
        var start = _reader.TokenStart;
        var tagEnd = _reader.Position;
        var number = _paths.Count;
        _paths.Add(default);
        var site = FindContainer(names) is { } layout ? DocumentSite.In(start, path, layout, _layout.Items, _mark) : null;
        if (site is not null)
        {
            _sites.Add(site);
        }

        _reader.Enter();
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        for (var token = _reader.Next(); token != XmlToken.EndTag; token = _reader.Next())
        {
            if (token == XmlToken.StartTag)
            {
                ReadChild(names, path, number, site, counts);
            }
        }

        var end = _reader.Position;
        _paths[number] = new PathElement(start, tagEnd, end == tagEnd ? end : _reader.TokenStart, end, parent);
        AddMissing(start, names, path, counts);
    }

    private void ReadChild(string[] names, string path, int number, DocumentSite? site, SortedDictionary<string, int> counts)
    {
        var isForeign = _reader.IsInNamespace();
        if (!isForeign && site is not null && FindList(site) is { } items)
        {
            ReadItem(items);
        }
        else if (isForeign || !HasPath(names, _reader.Name))
        {
            _reader.Skip();
        }
        else
        {
            var name = _reader.Name.ToString();
            counts[name] = counts.TryGetValue(name, out var count) ? ++count : count = 1;
            var step = count == 1 ? name : string.Format(CultureInfo.InvariantCulture, "{0}[{1}]", name, count);
            ReadElement([.. names, name], path + "/" + step, number);
        }
    }

    private void ReadItem(SiteItems items)
    {
        var start = _reader.TokenStart;
        _reader.Mark = new ChangeMark(_mark);
        var element = items.Item.Read(ref _reader);
        items.Read.Add((element, new TextRange(start, _reader.Position)));
    }

    // Containers that could stand in the element and do not.
    private readonly void AddMissing(int holderStart, string[] names, string path, SortedDictionary<string, int> counts)
    {
        foreach (var container in _layout.Containers)
        {
            if (container.Path.Length == names.Length + 1 && StartsWith(container.Path, names) && !counts.ContainsKey(container.Name))
            {
                _sites.Add(DocumentSite.Missing(holderStart, path + "/" + container.Name, container, _layout.Items, _mark));
            }
        }
    }

    private readonly DocumentItem? FindItem(string name)
    {
        foreach (var item in _layout.Items)
        {
            if (item.Name == name)
            {
                return item;
            }
        }

        return null;
    }

    // The list that the child whose start tag was come to belongs to. By index, as below: this runs for each child.
    private readonly SiteItems? FindList(DocumentSite site)
    {
        for (var i = 0; i < site.Lists.Count; i++)
        {
            if (_reader.NameIs(site.Lists[i].Item.Name))
            {
                return site.Lists[i];
            }
        }

        return null;
    }

    private readonly DocumentContainer? FindContainer(string[] names)
    {
        foreach (var container in _layout.Containers)
        {
            if (container.Path.Length == names.Length && StartsWith(container.Path, names))
            {
                return container;
            }
        }

        return null;
    }

    private readonly bool HasPath(string[] names, ReadOnlySpan<char> next)
    {
        for (var i = 0; i < _layout.Containers.Count; i++)
        {
            var path = _layout.Containers[i].Path;
            if (path.Length > names.Length && next.SequenceEqual(path[names.Length].AsSpan()) && StartsWith(path, names))
            {
                return true;
            }
        }

        return false;
    }

    private static bool StartsWith(string[] path, string[] names)
    {
        for (var i = 0; i < names.Length; i++)
        {
            if (path[i] != names[i])
            {
                return false;
            }
        }

        return true;
    }

    private readonly string Roots()
    {
        var roots = new List<string>();
        foreach (var container in _layout.Containers)
        {
            if (!roots.Contains($"<{container.Path[0]}>"))
            {
                roots.Add($"<{container.Path[0]}>");
            }
        }

        foreach (var item in _layout.Items)
        {
            roots.Add($"<{item.Name}>");
        }

        return string.Join(", ", roots);
    }

    private static string Shorten(string name) => XmlTokenizer.Shorten(name.AsSpan());
}
