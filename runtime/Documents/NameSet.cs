using System;

namespace Libvirt.Xml.Serialization;

/// <summary>A few names, written with spaces between them.</summary>
internal sealed class NameSet(string names)
{
    private readonly string[] _names = names.Split([' '], StringSplitOptions.RemoveEmptyEntries);

    public bool Contains(string name) => Array.IndexOf(_names, name) >= 0;
}
