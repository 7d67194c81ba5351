using System;
using System.Collections.Generic;

namespace Libvirt.Xml.Serialization;

/// <summary>One question of a condition: an item, by its path, and what is asked of it.</summary>
internal sealed class ConditionTerm : Condition
{
    private readonly string[] _values;

    public ConditionTerm(string text, string path, string[] steps, TermTest test, string[] values)
    {
        Text = text;
        Path = path;
        Steps = steps;
        Test = test;
        _values = values;
    }

    /// <summary>The term as it was written.</summary>
    public string Text { get; }

    /// <summary>The item: <c>interface/source@mode</c>.</summary>
    public string Path { get; }

    /// <summary>
    /// The names on the way to the item: elements from the one that the path begins at, then <c>@</c> and the name of an attribute, or
    /// <c>#text</c>, unless an element itself is the item.
    /// </summary>
    public IReadOnlyList<string> Steps { get; }

    public TermTest Test { get; }

    /// <summary>The values that are asked about; none where presence is.</summary>
    public IReadOnlyList<string> Values => _values;

    public override IEnumerable<ConditionTerm> Terms => [this];

    /// <summary>What holds where there is no such item.</summary>
    public Truth OfAbsent() => Test is TermTest.IsNoneOf or TermTest.IsAbsent ? Truth.True : Truth.False;

    /// <summary>What holds where the item is there and nobody knows its value.</summary>
    public Truth OfPresent() => Test switch
    {
        TermTest.IsPresent => Truth.True,
        TermTest.IsAbsent => Truth.False,
        _ => Truth.Unknown,
    };

    /// <summary>What holds where the item has this value, as it stands in the XML.</summary>
    public Truth OfValue(ReadOnlySpan<char> value)
    {
        if (Test is TermTest.IsPresent or TermTest.IsAbsent)
        {
            return OfPresent();
        }

        var isListed = false;
        foreach (var listed in _values)
        {
            isListed |= value.SequenceEqual(listed.AsSpan());
        }

        return isListed == (Test == TermTest.IsOneOf) ? Truth.True : Truth.False;
    }

    /// <summary>
    /// What holds where there are several such items, of two of them: that one of them has the value, or that one has another, is enough;
    /// absent are only all of them.
    /// </summary>
    public Truth OfBoth(Truth first, Truth second) => (first < second) == (Test == TermTest.IsAbsent) ? first : second;
}
