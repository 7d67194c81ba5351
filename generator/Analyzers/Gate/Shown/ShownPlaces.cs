using System;
using System.Collections.Generic;
using System.Linq;
using Libvirt.Xml.Serialization;

namespace Libvirt.Gen.Analyzers.Gate.Shown;

/// <summary>What the places around a use show of the document, the nearest first, as conditions ask for it.</summary>
internal sealed class ShownPlaces(IReadOnlyList<ShownValues> places) : IConditionPlace
{
    /// <summary>The nearest place that says something about the item counts; what none does is taken as absent.</summary>
    public Truth Answer(ConditionTerm term)
    {
        if (places.Select(p => p.Find(term.Path)).FirstOrDefault(s => s is not null) is not { } shown)
        {
            return term.OfAbsent();
        }

        return shown.Count == 0 ? Truth.Unknown : shown.Select(spellings => OfOne(term, spellings)).Aggregate(term.OfBoth);
    }

    /// <summary>One of the values that the item may have; libvirt writes it in one of these spellings, and nobody knows a value without any.</summary>
    private static Truth OfOne(ConditionTerm term, IReadOnlyList<string> spellings)
    {
        if (spellings.Count == 0)
        {
            return term.OfPresent();
        }

        var truths = spellings.Select(s => term.OfValue(s.AsSpan()));
        return term.Test == TermTest.IsNoneOf ? truths.Min() : truths.Max();
    }
}
