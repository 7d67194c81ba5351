using System.Collections.Generic;

namespace Libvirt.Xml.Serialization;

/// <summary>
/// The elements around what is judged, as far as a condition begins at one of their names: the nearest of each. Three names, in practice
/// all, take no memory of their own.
/// </summary>
internal struct ElementsAround : IConditionPlace
{
    private Entry _first;
    private Entry _second;
    private Entry _third;
    private List<Entry>? _further;

    /// <summary>Puts an element into the place of the one of its name, which is given back.</summary>
    public LibvirtElement? Exchange(string name, LibvirtElement? element)
    {
        if (_first.Serves(name))
        {
            return _first.Exchange(name, element);
        }

        if (_second.Serves(name))
        {
            return _second.Exchange(name, element);
        }

        return _third.Serves(name) ? _third.Exchange(name, element) : ExchangeFurther(name, element);
    }

    public readonly Truth Answer(ConditionTerm term) =>
        Find(term.Steps[0]) is { } element ? ConditionQuery.Ask(term, element) : Truth.Unknown;

    private readonly LibvirtElement? Find(string name)
    {
        if (_first.Name == name)
        {
            return _first.Element;
        }

        if (_second.Name == name)
        {
            return _second.Element;
        }

        if (_third.Name == name)
        {
            return _third.Element;
        }

        return _further is null ? null : FindFurther(_further, name);
    }

    // A method of its own: what it captures would be allocated for every name that is looked up.
    private static LibvirtElement? FindFurther(List<Entry> further, string name) => further.Find(entry => entry.Name == name).Element;

    private LibvirtElement? ExchangeFurther(string name, LibvirtElement? element)
    {
        _further ??= [];
        var i = _further.FindIndex(entry => entry.Name == name);
        var outer = i < 0 ? null : _further[i].Element;
        Entry entry = default;
        entry.Exchange(name, element);
        if (i < 0)
        {
            _further.Add(entry);
        }
        else
        {
            _further[i] = entry;
        }

        return outer;
    }

    private struct Entry
    {
        public string? Name;
        public LibvirtElement? Element;

        public readonly bool Serves(string name) => Name is null || Name == name;

        public LibvirtElement? Exchange(string name, LibvirtElement? element)
        {
            var outer = Element;
            Name = name;
            Element = element;
            return outer;
        }
    }
}
