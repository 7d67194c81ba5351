using System;
using System.Collections.Generic;
using System.Linq;
using Libvirt.Xml.Serialization;
using Xunit;

namespace Libvirt.Xml.Tests.Conditions;

/// <summary>The language of conditions: what is one, and what holds where.</summary>
public sealed class ConditionTests
{
    [Theory]
    [InlineData("a@b=c", "a@b IsOneOf c")]
    [InlineData("a@b!=c|d", "a@b IsNoneOf c,d")]
    [InlineData("a/b#text=c d", "a/b#text IsOneOf c d")]
    [InlineData("a/b#text=order andor c=d", "a/b#text IsOneOf order andor c=d")]
    [InlineData("a@b=x@y", "a@b IsOneOf x@y")]
    [InlineData("a/b", "a/b IsPresent ")]
    [InlineData("no a/b@c", "a/b@c IsAbsent ")]
    [InlineData("a@b=c and no a/d or a#text", "a@b IsOneOf c; a/d IsAbsent ; a#text IsPresent ")]
    public void Terms_are_read(string text, string expected) => Assert.Equal(
        expected,
        string.Join("; ", ConditionParser.Parse(text).Terms.Select(term => $"{term.Path} {term.Test} {string.Join(",", term.Values)}")));

    [Theory]
    [InlineData("", "")]
    [InlineData("a@b=", "a@b=")]
    [InlineData("=c", "=c")]
    [InlineData("!=c", "!=c")]
    [InlineData("a@b=c|", "a@b=c|")]
    [InlineData("a@=c", "a@=c")]
    [InlineData("a//b@c=d", "a//b@c=d")]
    [InlineData("a@b/c=d", "a@b/c=d")]
    [InlineData("a#tekst=d", "a#tekst=d")]
    [InlineData("no", null)]
    [InlineData("no a@b=c", "no a@b=c")]
    [InlineData("a@b=c and ", "")]
    [InlineData("a@b=c or d e", "d e")]
    [InlineData("a@b=c and nonsense here and a@d=e", "nonsense here")]
    [InlineData("a@b==c", "a@b==c")]
    [InlineData("a@b!==c", "a@b!==c")]
    [InlineData("a@b!=c!=d", "a@b!=c!=d")]
    [InlineData("a@b=c or", "a@b=c or")]
    [InlineData("a@b=c and", "a@b=c and")]
    [InlineData("a@b=c OR a@b=d", "a@b=c OR a@b=d")]
    [InlineData("a@b=c|d And no a/e", "a@b=c|d And no a/e")]
    [InlineData("a@b=c, a@d=e", "a@b=c, a@d=e")]
    public void What_is_no_term_is_named(string text, string? offender)
    {
        Condition? condition = ConditionParser.TryParse(text, out string found);
        Assert.Equal(offender is null, condition is not null);
        Assert.Equal(offender ?? "", found);
    }

    [Theory]
    [InlineData("t and t", "True")]
    [InlineData("t and f", "False")]
    [InlineData("u and f", "False")]
    [InlineData("u and t", "Unknown")]
    [InlineData("u or t", "True")]
    [InlineData("u or f", "Unknown")]
    [InlineData("f or f", "False")]
    [InlineData("t or f and f", "True")]
    [InlineData("f and f or t", "True")]
    [InlineData("f or t and u", "Unknown")]
    public void And_goes_before_or_and_what_is_unknown_decides_nothing(string text, string expected)
    {
        var place = new Stated();
        Assert.Equal(expected, ConditionEvaluator.Evaluate(ConditionParser.Parse(text), ref place).ToString());
    }

    [Theory]
    [InlineData("a@b=x|y", "False", "Unknown", "True", "False")]
    [InlineData("a@b!=x|y", "True", "Unknown", "False", "True")]
    [InlineData("a@b", "False", "True", "True", "True")]
    [InlineData("no a@b", "True", "False", "False", "False")]
    public void A_term_judges_what_is_absent_unknown_listed_and_other(string text, string absent, string present, string listed, string other)
    {
        var term = (ConditionTerm)ConditionParser.Parse(text);
        Assert.Equal(
            [absent, present, listed, other],
            new[] { term.OfAbsent(), term.OfPresent(), term.OfValue("y".AsSpan()), term.OfValue("z".AsSpan()) }.Select(truth => truth.ToString()));
    }

    [Theory]
    [InlineData("a/b@c=x", "True")]
    [InlineData("a/b@c!=x", "True")]
    [InlineData("no a/b@c", "False")]
    public void Of_several_items_one_is_enough_but_absent_are_all_or_none(string text, string expected)
    {
        var term = (ConditionTerm)ConditionParser.Parse(text);
        Assert.Equal(expected, term.OfBoth(term.OfValue("x".AsSpan()), term.OfAbsent()).ToString());
        Assert.Equal(expected, term.OfBoth(term.OfAbsent(), term.OfValue("x".AsSpan())).ToString());
    }

    private sealed class Stated : IConditionPlace
    {
        private static readonly Dictionary<string, Truth> Truths = new() { ["t"] = Truth.True, ["f"] = Truth.False, ["u"] = Truth.Unknown };

        public Truth Answer(ConditionTerm term) => Truths[term.Path];
    }
}
