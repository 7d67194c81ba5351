using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;

namespace Libvirt.Gen.Grammar.Drafting;

/// <summary>
/// What a grammar does not say of how libvirt writes, learned from documents: in which order the attributes and the children of an element
/// stand, and to how many digits a hexadecimal number is padded. Most documents decide.
/// </summary>
internal sealed class DocumentStyle
{
    /// <summary>How often the first of two names comes before the second, by the path or the name of the element around them.</summary>
    private readonly Dictionary<(string Around, string First, string Second), int> _counts = [];

    /// <summary>How often a hexadecimal number has how many digits, by the path or the name of its element and its own name.</summary>
    private readonly Dictionary<(string Around, string Name), List<int>> _digits = [];

    /// <param name="documents">The roots of the documents.</param>
    public DocumentStyle(IEnumerable<XElement> documents)
    {
        foreach (var root in documents)
        {
            Count(root, root.Name.LocalName);
        }
    }

    /// <summary>Brings siblings into the documents' order. What no document shows stays as it is.</summary>
    /// <param name="path">The path of the element around them.</param>
    /// <param name="items">The siblings.</param>
    /// <param name="nameOf">Their names, with <c>@</c> before those of attributes.</param>
    public IReadOnlyList<T> Sort<T>(string path, IEnumerable<T> items, Func<T, string> nameOf)
    {
        var rest = items.ToList();
        var sorted = new List<T>(rest.Count);
        while (rest.Count > 0)
        {
            // Votes can go in a circle; then the first one is as good as any.
            var next = rest.FirstOrDefault(item => !rest.Exists(other => Precedes(path, nameOf(other), nameOf(item))), rest[0]);
            sorted.Add(next);
            rest.Remove(next);
        }

        return sorted;
    }

    /// <summary>To how many digits libvirt pads a hexadecimal number; null where no document shows one.</summary>
    /// <param name="path">The path of the element around it.</param>
    /// <param name="name">The attribute's name, with <c>@</c> before it.</param>
    public int? DigitsOf(string path, string name)
    {
        var seen = _digits.GetValueOrDefault((path, name)) ?? _digits.GetValueOrDefault(("/" + NameOf(path), name));
        return seen?.GroupBy(count => count).OrderByDescending(same => same.Count()).ThenBy(same => same.Key).First().Key;
    }

    /// <summary>Documents that show the very element decide, and else those that show one of its name.</summary>
    private bool Precedes(string path, string first, string second)
    {
        var votes = Votes(path, first, second);
        return votes > 0 || (votes == 0 && Votes("/" + NameOf(path), first, second) > 0);
    }

    private int Votes(string around, string first, string second) =>
        _counts.GetValueOrDefault((around, first, second)) - _counts.GetValueOrDefault((around, second, first));

    private void Count(XElement element, string path)
    {
        Count(path, element.Attributes().Where(a => !a.IsNamespaceDeclaration).Select(a => "@" + a.Name.LocalName).ToList());
        Count(path, element.Elements().Select(e => e.Name.LocalName).Distinct().ToList());
        foreach (var attribute in element.Attributes().Where(a => a.Value.StartsWith("0x", StringComparison.Ordinal) && a.Value.Length is > 2 and <= 18))
        {
            CountDigits(path, "@" + attribute.Name.LocalName, attribute.Value.Length - 2);
            CountDigits("/" + NameOf(path), "@" + attribute.Name.LocalName, attribute.Value.Length - 2);
        }

        foreach (var child in element.Elements())
        {
            Count(child, $"{path}/{child.Name.LocalName}");
        }
    }

    private void Count(string path, List<string> names)
    {
        var name = "/" + NameOf(path);
        for (var i = 0; i < names.Count; i++)
        {
            foreach (var second in names.Skip(i + 1))
            {
                _counts[(path, names[i], second)] = _counts.GetValueOrDefault((path, names[i], second)) + 1;
                _counts[(name, names[i], second)] = _counts.GetValueOrDefault((name, names[i], second)) + 1;
            }
        }
    }

    private void CountDigits(string around, string name, int digits)
    {
        if (!_digits.TryGetValue((around, name), out var seen))
        {
            _digits.Add((around, name), seen = []);
        }

        seen.Add(digits);
    }

    private static string NameOf(string path) => path[(path.LastIndexOf('/') + 1)..];
}
