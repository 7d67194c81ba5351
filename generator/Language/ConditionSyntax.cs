using System;
using System.Collections.Generic;
using System.Linq;

namespace Libvirt.Gen.Language;

/// <summary>A condition of a since row, <c>interface@type=direct and interface/source@mode=passthrough</c>, taken apart.</summary>
internal sealed class ConditionSyntax
{
    private ConditionSyntax(string anchor, List<Term> terms)
    {
        Anchor = anchor;
        Terms = terms;
    }

    /// <summary>The element that all its paths start from.</summary>
    public string Anchor { get; }

    public IReadOnlyList<Term> Terms { get; }

    public static ConditionSyntax? Parse(string text)
    {
        var terms = new List<Term>();
        foreach (var part in text.Split([" and "], StringSplitOptions.None))
        {
            if (Term.Parse(part.Trim()) is not { } term)
            {
                return null;
            }

            terms.Add(term);
        }

        return terms.Select(t => t.Elements[0]).Distinct().Count() == 1 ? new ConditionSyntax(terms[0].Elements[0], terms) : null;
    }

    /// <summary>
    /// One conjunct: an attribute (or the text, when <see cref="Attribute"/> is null) and the values that fulfil it; when negated,
    /// those that do not, so that it holds where there is no such attribute, too.
    /// </summary>
    internal sealed record Term(IReadOnlyList<string> Elements, string? Attribute, IReadOnlyList<string> Values, bool IsNegated)
    {
        /// <summary>The item that the term is about, as attributes name it.</summary>
        public string Item { get; } = string.Join("/", Elements) + (Attribute is null ? "#text" : "@" + Attribute);

        public static Term? Parse(string text)
        {
            var equals = text.IndexOf('=');
            if (equals <= 0 || equals == text.Length - 1)
            {
                return null;
            }

            var isNegated = text[equals - 1] == '!';
            var path = text.Substring(0, isNegated ? equals - 1 : equals);
            var values = text.Substring(equals + 1).Split('|');
            var isText = path.EndsWith("#text", StringComparison.Ordinal);
            var at = isText ? path.Length - "#text".Length : path.IndexOf('@');
            if (at <= 0)
            {
                return null;
            }

            var elements = path.Substring(0, at).Split('/');
            var attribute = isText ? null : path.Substring(at + 1);
            var isWhole = elements.All(e => e.Length > 0) && values.All(v => v.Length > 0) && attribute != "";
            return isWhole ? new Term(elements, attribute, values, isNegated) : null;
        }
    }
}
