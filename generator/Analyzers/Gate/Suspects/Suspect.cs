using System;
using Libvirt.Gen.Analyzers.Gate.Metadata;
using Libvirt.Gen.Analyzers.Gate.Requirements;
using Libvirt.Gen.Analyzers.Gate.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Libvirt.Gen.Analyzers.Gate.Suspects;

/// <summary>A use of something the target may lack, or no longer take; what is known about the version where it happens decides.</summary>
internal sealed class Suspect(GatedSymbol symbol, Requirement requirement, IOperation scope, SyntaxNode shownAt, ISymbol? local = null)
{
    public GatedSymbol Symbol { get; } = symbol;

    public Requirement Requirement => RequirementWithout is { } without && IsReached ? without(Known.RuledOut) : requirement;

    /// <summary>What the use needs where hypervisors of the target are ruled out; null when the target names none.</summary>
    public Func<int, Requirement>? RequirementWithout { get; init; }

    /// <summary>The operation inside which whatever needs no more than this goes without saying.</summary>
    public IOperation Scope { get; } = scope;

    /// <summary>What to underline.</summary>
    public SyntaxNode ShownAt { get; } = shownAt;

    /// <summary>The local that holds the object constructed, or written to; null when no local does.</summary>
    public ISymbol? Local { get; } = local;

    /// <summary>The variable through which a constant is used, and the constant; null when it is used where it stands.</summary>
    public (ISymbol Holder, object Constant)? Case { get; private set; }

    /// <summary>
    /// The hosts that are possible where the use happens; none while no path has led there, as to unreachable code or the inside
    /// of <c>nameof</c>.
    /// </summary>
    public PossibleHosts Known { get; private set; } = PossibleHosts.None;

    public bool IsTooNew => IsReached && Requirement.Release > Known.Oldest;

    public bool IsMissing => IsReached && Requirement.Missing.Count > 0;

    /// <summary>
    /// Whether even the oldest possible release is one that no longer takes it. Where the code has ruled out such releases, it may
    /// well do what only older ones understand.
    /// </summary>
    public bool IsGone => IsReached && Requirement.Removal is { Release: var removed } && removed <= Known.Oldest && removed <= Known.Newest;

    public bool IsWrong => IsTooNew || IsMissing || IsGone;

    private bool IsReached => Known != PossibleHosts.None;

    /// <summary>Lets the use count only while a variable holds a constant.</summary>
    public Suspect Through(ISymbol holder, object constant)
    {
        Case = (holder, constant);
        return this;
    }

    /// <summary>Takes in that the use happens where these hosts are possible.</summary>
    /// <param name="known">The hosts.</param>
    /// <param name="holder">What is known there of the variable of <see cref="Case"/>.</param>
    public void Reach(PossibleHosts known, GuardValue? holder)
    {
        var hosts = Case is { } choice && holder is ChoiceValue held ? known.And(held[choice.Constant]) : known;
        Known = Known.Or(hosts);
    }

    /// <summary>The name alone, so that a chain over many lines is underlined where it matters.</summary>
    public static SyntaxNode NameOf(SyntaxNode syntax) => syntax switch
    {
        MemberAccessExpressionSyntax access => access.Name,
        MemberBindingExpressionSyntax binding => binding.Name,
        ObjectCreationExpressionSyntax creation => creation.Type,
        ConstructorDeclarationSyntax constructor => constructor.ParameterList,
        InvocationExpressionSyntax call => NameOf(call.Expression),
        _ => syntax,
    };
}
