using System.Collections.Immutable;
using System.Linq;
using Libvirt.Gen.Grammar.Patterns;

namespace Libvirt.Gen.Grammar.Tests.Support;

/// <summary>Patterns in a short notation, akin to RELAX NG's compact one; references are followed.</summary>
internal static class PatternText
{
    public static string Of(GrammarModel grammar) => Of(grammar, grammar.Start);

    private static string Of(GrammarModel grammar, Pattern pattern) => pattern switch
    {
        EmptyPattern => "empty",
        NotAllowedPattern => "notAllowed",
        TextPattern => "text",
        RefPattern reference => Of(grammar, grammar.Resolve(reference)),
        ChoicePattern { Items: [var item, EmptyPattern] } => Of(grammar, item) + "?",
        ChoicePattern choice => Join(grammar, choice.Items, " | "),
        GroupPattern group => Join(grammar, group.Items, ", "),
        InterleavePattern interleave => Join(grammar, interleave.Items, " & "),
        OneOrMorePattern many => Of(grammar, many.Item) + "+",
        ListPattern list => $"list {{{Of(grammar, list.Item)}}}",
        ElementPattern element => $"{Of(element.Name)} {{{Of(grammar, element.Content)}}}",
        AttributePattern attribute => $"@{Of(attribute.Name)} {{{Of(grammar, attribute.Content)}}}",
        ValuePattern value => $"'{value.Text}'",
        DataPattern data => Of(grammar, data),
        _ => pattern.ToString()!,
    };

    private static string Of(GrammarModel grammar, DataPattern data)
    {
        var library = data.Library.Length == 0 ? "" : data.Library.Split('/')[^1] + ":";
        var parameters = string.Concat(data.Parameters.Select(p => $" {p.Name}={p.Value}"));
        var except = data.Except is null ? "" : $" - {Of(grammar, data.Except)}";
        return library + data.Type + parameters + except;
    }

    private static string Join(GrammarModel grammar, ImmutableArray<Pattern> items, string separator) =>
        $"({string.Join(separator, items.Select(item => Of(grammar, item)))})";

    private static string Of(NameClass name) => name switch
    {
        WildName wild => string.Concat(wild.Names) + (wild.Except is null ? "" : $" - {Of(wild.Except)}"),
        NameChoice choice => $"({string.Join(" | ", choice.Items.Select(Of))})",
        _ => name.Names.Single(),
    };
}
