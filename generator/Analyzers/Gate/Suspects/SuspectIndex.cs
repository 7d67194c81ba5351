using System.Collections.Generic;
using System.Linq;
using Libvirt.Gen.Analyzers.Gate.Requirements;
using Libvirt.Gen.Analyzers.Gate.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Libvirt.Gen.Analyzers.Gate.Suspects;

/// <summary>
/// The suspects of one member, and the syntax at which a flow graph meets them. Flow graphs are made of fresh operations, but each
/// still knows the syntax it came from, and of those with the same syntax the first one on a path is the one that knows least.
/// </summary>
internal sealed class SuspectIndex
{
    private readonly List<Suspect> _suspects = [];
    private readonly Dictionary<SyntaxNode, List<Suspect>> _bySyntax = [];

    public int Count => _suspects.Count;

    public void Add(Suspect suspect, IEnumerable<SyntaxNode> anchors)
    {
        var found = false;
        foreach (var anchor in anchors)
        {
            found = true;
            if (!_bySyntax.TryGetValue(anchor, out var there))
            {
                _bySyntax.Add(anchor, there = []);
            }

            there.Add(suspect);
        }

        // Without a value nothing is written: assigning null is no use at all.
        if (found)
        {
            _suspects.Add(suspect);
        }
    }

    /// <summary>Adds a suspect that no flow graph shows, as an attribute's argument.</summary>
    public void AddReached(Suspect suspect, PossibleHosts known)
    {
        suspect.Reach(known, null);
        _suspects.Add(suspect);
    }

    /// <summary>The suspects that happen where the syntax is evaluated; null for nearly all syntax.</summary>
    public IReadOnlyList<Suspect>? At(SyntaxNode syntax) => _bySyntax.TryGetValue(syntax, out var suspects) ? suspects : null;

    /// <summary>What to report: outer uses first, and nothing inside one that was reported unless it needs more.</summary>
    public IEnumerable<Suspect> Reportable()
    {
        var reported = new Dictionary<IOperation, List<Suspect>>();
        var constructed = new Dictionary<ISymbol, Requirement>(SymbolEqualityComparer.Default);
        foreach (var suspect in _suspects.OrderBy(s => s.Scope.Syntax.SpanStart).ThenByDescending(s => s.Scope.Syntax.Span.Length))
        {
            if (!suspect.IsWrong || IsSaid(suspect, reported))
            {
                continue;
            }

            if (!reported.TryGetValue(suspect.Scope, out var atScope))
            {
                reported.Add(suspect.Scope, atScope = []);
            }

            atScope.Add(suspect);
            if (IsOfConstructed(suspect, constructed))
            {
                continue;
            }

            if (suspect is { Local: { } local, Scope: IObjectCreationOperation })
            {
                constructed[local] = suspect.Requirement;
            }

            yield return suspect;
        }
    }

    private static bool IsSaid(Suspect suspect, Dictionary<IOperation, List<Suspect>> reported)
    {
        if (reported.TryGetValue(suspect.Scope, out var same) && same.Exists(s => s.ShownAt == suspect.ShownAt))
        {
            return true;
        }

        for (var operation = suspect.Scope.Parent; operation is not null; operation = operation.Parent)
        {
            if (reported.TryGetValue(operation, out var outer) && outer.Exists(o => suspect.Requirement.IsWithin(o.Requirement)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Constructing a newer type reports once, and not again for each member set on the object.</summary>
    private static bool IsOfConstructed(Suspect suspect, Dictionary<ISymbol, Requirement> constructed) =>
        suspect.Local is { } local && constructed.TryGetValue(local, out var requirement) && suspect.Requirement.IsWithin(requirement);
}
