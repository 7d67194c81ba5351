namespace Libvirt.Gen.Grammar.Drafting;

/// <summary>Why a part of a grammar is not in its draft.</summary>
internal enum CutReason
{
    /// <summary>The name is of a name space, which the schema language does not have.</summary>
    Namespace,

    /// <summary>The grammar allows any name.</summary>
    AnyName,

    /// <summary>The element stands in itself, which the schema language does not have.</summary>
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
