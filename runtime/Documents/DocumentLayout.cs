using System;
using System.Collections.Generic;
using System.ComponentModel;

namespace Libvirt.Xml.Serialization;

/// <summary>Where in a kind of document the typed elements stand, as the schema says.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class DocumentLayout
{
    private readonly List<DocumentContainer> _containers = [];
    private readonly List<DocumentItem> _items = [];

    internal IReadOnlyList<DocumentContainer> Containers => _containers;

    internal IReadOnlyList<DocumentItem> Items => _items;

    /// <summary>Adds a path from the root to elements that hold the typed ones; where one is made, it goes before those named.</summary>
    public DocumentLayout WithContainer(string path, string before = "")
    {
        ArgumentNullException.ThrowIfNull(path);
        _containers.Add(new DocumentContainer(path.Split('/'), new NameSet(before)));
        return this;
    }

    /// <summary>Adds a typed element; the first one in a container goes after those named.</summary>
    public DocumentLayout WithItem(string name, ElementReader read, string after = "")
    {
        _items.Add(new DocumentItem(name, read, new NameSet(after)));
        return this;
    }
}
