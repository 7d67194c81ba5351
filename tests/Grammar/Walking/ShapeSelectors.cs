using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace Libvirt.Gen.Grammar.Walking;

/// <summary>An attribute whose value decides what an element holds.</summary>
/// <param name="Attribute">The attribute's name.</param>
/// <param name="Child">The child element whose shape it selects; null when it selects that of its own element.</param>
/// <param name="Values">The values that are known.</param>
internal sealed record ShapeSelector(string Attribute, string? Child, ImmutableArray<string> Values);

/// <summary>Names of shapes: conditions in the language that the schema's rows use.</summary>
internal static class Shapes
{
    /// <summary>Stands for a document without the selecting attribute.</summary>
    public const string None = "(none)";

    public static string Join(string outer, string path, string attribute, string value)
    {
        var term = $"{path}@{attribute}={value}";
        return outer.Length == 0 ? term : $"{outer} and {term}";
    }

    /// <summary>
    /// The shapes that a condition names: <c>a@b=c|d and a/e@f=g</c> names two.
    /// </summary>
    public static IEnumerable<string> Expand(string? condition)
    {
        IEnumerable<string> shapes = [""];
        foreach (var term in condition?.Split(" and ") ?? [])
        {
            var equals = term.IndexOf('=', System.StringComparison.Ordinal);
            var alternatives = term[(equals + 1)..].Split('|').Select(value => term[..(equals + 1)] + value).ToList();
            shapes = shapes.SelectMany(shape => alternatives.Select(term => shape.Length == 0 ? term : $"{shape} and {term}"));
        }

        return shapes;
    }
}
