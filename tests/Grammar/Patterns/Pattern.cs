using System.Collections.Immutable;

namespace Libvirt.Gen.Grammar.Patterns;

/// <summary>
/// A pattern of RELAX NG, in the few kinds that all others come down to: <c>optional</c> is a choice with nothing, <c>zeroOrMore</c> an
/// optional <c>oneOrMore</c>, <c>mixed</c> an interleave with text.
/// </summary>
/// <remarks>Patterns are immutable, and compared by reference: a definition used in two places is the same pattern in both.</remarks>
internal abstract class Pattern(SourcePlace place)
{
    public SourcePlace Place { get; } = place;
}

/// <summary>Nothing, and that is allowed.</summary>
internal sealed class EmptyPattern(SourcePlace place) : Pattern(place);

/// <summary>What nothing can match.</summary>
internal sealed class NotAllowedPattern(SourcePlace place) : Pattern(place);

/// <summary>Any text.</summary>
internal sealed class TextPattern(SourcePlace place) : Pattern(place);

/// <summary>One of the items.</summary>
internal sealed class ChoicePattern(SourcePlace place, ImmutableArray<Pattern> items) : Pattern(place)
{
    public ImmutableArray<Pattern> Items { get; } = items;
}

/// <summary>All items, in this order; attributes have none.</summary>
internal sealed class GroupPattern(SourcePlace place, ImmutableArray<Pattern> items) : Pattern(place)
{
    public ImmutableArray<Pattern> Items { get; } = items;
}

/// <summary>All items, in any order.</summary>
internal sealed class InterleavePattern(SourcePlace place, ImmutableArray<Pattern> items) : Pattern(place)
{
    public ImmutableArray<Pattern> Items { get; } = items;
}

internal sealed class OneOrMorePattern(SourcePlace place, Pattern item) : Pattern(place)
{
    public Pattern Item { get; } = item;
}

internal sealed class ElementPattern(SourcePlace place, NameClass name, Pattern content) : Pattern(place)
{
    public NameClass Name { get; } = name;

    public Pattern Content { get; } = content;
}

internal sealed class AttributePattern(SourcePlace place, NameClass name, Pattern content) : Pattern(place)
{
    public NameClass Name { get; } = name;

    public Pattern Content { get; } = content;
}

/// <summary>A text of a data type.</summary>
internal sealed class DataPattern(
    SourcePlace place, string library, string type, ImmutableArray<DataParameter> parameters, Pattern? except) : Pattern(place)
{
    /// <summary>The address of the library; empty for RELAX NG's own.</summary>
    public string Library { get; } = library;

    public string Type { get; } = type;

    public ImmutableArray<DataParameter> Parameters { get; } = parameters;

    /// <summary>What of the type is not allowed.</summary>
    public Pattern? Except { get; } = except;
}

/// <summary>A facet of a data type, such as <c>minInclusive</c>.</summary>
internal readonly record struct DataParameter(string Name, string Value);

/// <summary>One certain text.</summary>
internal sealed class ValuePattern(SourcePlace place, string library, string type, string text) : Pattern(place)
{
    public string Library { get; } = library;

    public string Type { get; } = type;

    public string Text { get; } = text;
}

/// <summary>Texts with white space between them.</summary>
internal sealed class ListPattern(SourcePlace place, Pattern item) : Pattern(place)
{
    public Pattern Item { get; } = item;
}

/// <summary>What a definition says.</summary>
internal sealed class RefPattern(SourcePlace place, DefinitionKey target) : Pattern(place)
{
    public DefinitionKey Target { get; } = target;
}

/// <summary>The name of a definition in one of the nested grammars, which are numbered; 0 is the outermost.</summary>
internal readonly record struct DefinitionKey(int Scope, string Name)
{
    /// <summary>Stands for a grammar's <c>start</c>; no definition can have this name.</summary>
    public const string Start = "#start";
}
