using Microsoft.CodeAnalysis;

namespace Libvirt.Gen.Analyzers.Gate;

/// <summary>A use of something the target may lack; what is known about the version where it happens decides.</summary>
internal sealed class Suspect(GatedSymbol symbol, Requirement requirement, IOperation scope, SyntaxNode shownAt, ISymbol? local = null)
{
    /// <summary>The value of <see cref="Known"/> while no path has led to the use: unreachable code, the inside of <c>nameof</c>.</summary>
    public const int NotReached = int.MaxValue;

    public GatedSymbol Symbol { get; } = symbol;

    public Requirement Requirement { get; } = requirement;

    /// <summary>The operation inside which whatever needs no more than this goes without saying.</summary>
    public IOperation Scope { get; } = scope;

    /// <summary>What to underline.</summary>
    public SyntaxNode ShownAt { get; } = shownAt;

    /// <summary>The local that holds the object constructed, or written to; null when no local does.</summary>
    public ISymbol? Local { get; } = local;

    /// <summary>The release that is certain wherever the use happens.</summary>
    public int Known { get; private set; } = NotReached;

    public bool IsReached => Known != NotReached;

    public bool IsTooNew => IsReached && Requirement.Release > Known;

    public bool IsMissing => IsReached && Requirement.Missing.Count > 0;

    public void Reach(int known)
    {
        if (known < Known)
        {
            Known = known;
        }
    }
}
