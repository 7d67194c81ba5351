using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace Libvirt.Gen.Grammar.Patterns;

/// <summary>The names that an element or an attribute may have.</summary>
internal abstract class NameClass
{
    /// <summary>The names, where they can be counted; those that cannot are written <c>*</c>.</summary>
    public abstract IEnumerable<string> Names { get; }

    public abstract bool Contains(string namespaceName, string localName);
}

/// <summary>One name.</summary>
internal sealed class SingleName(string namespaceName, string localName) : NameClass
{
    public string Namespace { get; } = namespaceName;

    public string LocalName { get; } = localName;

    public override IEnumerable<string> Names => [Namespace.Length == 0 ? LocalName : $"{{{Namespace}}}{LocalName}"];

    public override bool Contains(string namespaceName, string localName) => namespaceName == Namespace && localName == LocalName;
}

/// <summary>Any name, of one name space or (<c>anyName</c>) of all, but for exceptions.</summary>
internal sealed class WildName(string? namespaceName, NameClass? except) : NameClass
{
    /// <summary>Null for any name space.</summary>
    public string? Namespace { get; } = namespaceName;

    public NameClass? Except { get; } = except;

    public override IEnumerable<string> Names => [string.IsNullOrEmpty(Namespace) ? "*" : $"{{{Namespace}}}*"];

    public override bool Contains(string namespaceName, string localName) =>
        (Namespace is null || Namespace == namespaceName) && Except?.Contains(namespaceName, localName) != true;
}

/// <summary>One of several name classes.</summary>
internal sealed class NameChoice(ImmutableArray<NameClass> items) : NameClass
{
    public ImmutableArray<NameClass> Items { get; } = items;

    public override IEnumerable<string> Names => Items.SelectMany(item => item.Names);

    public override bool Contains(string namespaceName, string localName) => Items.Any(item => item.Contains(namespaceName, localName));
}
