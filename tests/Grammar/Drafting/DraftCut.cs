namespace Libvirt.Gen.Grammar.Drafting;

/// <summary>Why a part of a grammar is not in its draft.</summary>
internal enum CutReason
{
    /// <summary>The namespace is one that its place cannot have: attributes have none, and in an element of a namespace all have that one.</summary>
    Namespace,

    /// <summary>The grammar allows any name beside names that it knows, or for attributes.</summary>
    AnyName,

    /// <summary>The element stands in itself, and another one of its name does so as well.</summary>
    Recursion,
}

/// <summary>A part of a grammar that is not in its draft, because the schema language cannot say it.</summary>
/// <param name="Owner">The name of the element that it stands in.</param>
/// <param name="Name">Its own name: <c>backingStore</c>, <c>@*</c>, <c>{urn:x}commandline</c>.</param>
/// <param name="Reason">Why it is left out.</param>
internal sealed record DraftCut(string Owner, string Name, CutReason Reason)
{
    /// <summary>As reports name it.</summary>
    public override string ToString() => $"{Owner}{(Name[0] == '@' ? "" : "/")}{Name}";
}
