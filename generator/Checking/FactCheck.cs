using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using Libvirt.Gen.Language;
using Libvirt.Gen.Rules;
using Libvirt.Xml.Serialization;

namespace Libvirt.Gen.Checking;

/// <summary>Checks each fact by itself: releases, flags, occurrences, numbers, patterns, hypervisors.</summary>
internal sealed class FactCheck(List<SchemaIssue> issues)
{
    public static readonly string[] Occurrences = ["0..1", "1", "0..n", "1..n"];

    private const string ThreeNumbers = "three numbers such as 6.1.0";

    private static readonly string[] Flags = ["outputOnly", "runningOnly", "required", "root", "open", "bareHex", "anyBase", "noSpaceAfter"];

    private SchemaNode? _schema;

    /// <summary>Checks a whole schema.</summary>
    public void Prune(SchemaNode schema)
    {
        _schema = schema;
        IsSound(schema);
    }

    /// <summary>Drops bad facts of the children and, where one is essential, the child itself.</summary>
    private void Visit(SchemaNode parent) => parent.Children.RemoveAll(child => !IsSound(child));

    private bool IsSound(SchemaNode node)
    {
        foreach (var name in new List<string>(node.Facts.Keys))
        {
            while (node.Facts.TryGetValue(name, out var fact) && (Problem(node, name, fact.Text) ?? UnknownRelease(node, name, fact)) is { } problem)
            {
                issues.Add(new SchemaIssue(problem.RuleId, fact.Position, fact.Text, name, problem.Expected));
                node.Children.RemoveAll(row => row.Facts.TryGetValue("release", out var release) && ReferenceEquals(release, fact));
                if (!node.Retract(name) && IsEssential(node, name))
                {
                    return false;
                }
            }
        }

        Visit(node);
        return true;
    }

    /// <summary>Without a readable release a since row says nothing, without a name an item is none.</summary>
    private static bool IsEssential(SchemaNode node, string fact) =>
        SchemaGrammar.RequiredFacts(node.Construct).Contains(fact) || (node.Construct == "element" && fact == "name") || (fact is "min" or "max" or "digits") || fact == "when";

    private static (string RuleId, string Expected)? Problem(SchemaNode node, string fact, string text) => (node.Construct, fact) switch
    {
        ("schema" or "since" or "until" or "optional" or "claim", "release") when !Release.TryParse(text, out _) => (RuleIds.BadRelease, ThreeNumbers),
        (_, "since") when !Release.TryParse(text, out _) => (RuleIds.BadRelease, ThreeNumbers),
        (_, "qemu") when !IsToolVersion(text) => (RuleIds.BadValue, "a version such as 4.2.0"),
        (_, "hostKernel" or "guestKernel") when !IsToolVersion(text) => (RuleIds.BadValue, "a version such as 4.18"),
        ("hypervisor", "name") when !HypervisorNames.Knows(text) =>
            (RuleIds.BadValue, "one that the package knows, for a project cannot add any: " + string.Join(", ", HypervisorNames.All)),
        (_, "coveredBy") when !HypervisorNames.Knows(text) => (RuleIds.BadValue, "one of " + string.Join(", ", HypervisorNames.All)),
        (_, "hypervisors") when UnknownHypervisor(text) is not null =>
            (RuleIds.BadValue, "names among " + string.Join(", ", HypervisorNames.All)),
        (_, "when") when ConditionProblem(text) is { } problem => (RuleIds.BadCondition, problem),
        ("element", "type") when text != "presence" =>
            (RuleIds.BadValue, "presence, for an element that says all by being there; the type of what it holds is said of its <text>"),
        (_, "content") when text != "xml" => (RuleIds.BadValue, "xml"),
        (_, "occurs") when !Occurrences.Contains(text) => (RuleIds.BadValue, "one of " + string.Join(", ", Occurrences)),
        (_, "min" or "max") when SchemaNumber.Parse(text) is null => (RuleIds.BadValue, "a number of at most 64 bits"),
        (_, "digits") when SchemaNumber.Parse(text) is not { } digits || digits < 1 || digits > 16 =>
            (RuleIds.BadValue, "a number from 1 to 16"),
        (_, "pattern") when !IsPattern(text) => (RuleIds.BadValue, "a regular expression"),
        (_, _) when Flags.Contains(fact) && text is not ("true" or "false") => (RuleIds.BadValue, "true or false"),
        (_, "path") when !text.Split('/').All(IsXmlName) => (RuleIds.BadValue, "names with '/' between them, from the document's root"),
        (_, "before" or "after") when !text.Split(' ').All(IsXmlName) => (RuleIds.BadValue, "names with spaces between them"),
        (_, "name" or "value" or "xml" or "element" or "id") when !IsXmlText(node, fact, text) =>
            (RuleIds.BadValue, node.Construct is "value" or "variant" ? "a value" : "a name"),
        _ => null,
    };

    /// <summary>What a project dates later than all that the schema knows is either a slip or worth a <c>release</c> on <c>schema</c>.</summary>
    private (string RuleId, string Expected)? UnknownRelease(SchemaNode node, string name, SchemaFact fact) =>
        !fact.IsShipped && (name == "since" || (name == "release" && SchemaGrammar.IsRow(node)))
        && Release.TryParse(fact.Text, out var release) && Release.TryParse(_schema?.Release, out var newest) && release > newest
            ? (RuleIds.BadRelease, $"none later than {Release.ToText(newest)}, the newest that the schema knows; state 'release' on <schema> if it is meant")
            : null;

    private static bool IsToolVersion(string text) =>
        text.Split('.').All(part => part.Length is > 0 and < 10 && part.All(c => c is >= '0' and <= '9'));

    private static string? UnknownHypervisor(string text)
    {
        var names = HypervisorNames.Split(text);
        return names.Length == 0 ? text : names.FirstOrDefault(n => !HypervisorNames.Knows(n));
    }

    private static string? ConditionProblem(string text)
    {
        const string Terms = "'path@attribute=value', 'path@attribute!=value', 'path' or 'no path', joined by ' and ' and ' or '";
        if (!IsLine(text))
        {
            return "expected is a text of one line";
        }

        return ConditionParser.TryParse(text, out var offender) is not null ? null
            : offender == text ? "expected are terms such as " + Terms
            : $"'{offender}' is none of the terms " + Terms;
    }

    private static bool IsPattern(string text)
    {
        try
        {
            _ = new Regex(text, RegexOptions.CultureInvariant);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    /// <summary>
    /// Names of elements and attributes end up in literals of the emitted code and in XML, so they must be what XML takes as a
    /// name, of elements also with a prefix; values may be any text of one line.
    /// </summary>
    private static bool IsXmlText(SchemaNode node, string fact, string text)
    {
        if ((node.Construct == "element" || fact == "element") && text.IndexOf(':') is var colon and > 0)
        {
            return text.Length <= SchemaLimits.NameLength && IsXmlName(text.Substring(0, colon)) && IsXmlName(text.Substring(colon + 1));
        }

        if (node.Construct is "element" or "attribute" || fact == "element")
        {
            return IsXmlName(text);
        }

        return text.Length is > 0 and <= SchemaLimits.NameLength && IsLine(text);
    }

    /// <summary>Whether it can be seen on one line, as XML and as C# see lines.</summary>
    private static bool IsLine(string text) => !text.Any(c => char.IsControl(c)
        || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Format);

    private static bool IsXmlName(string text)
    {
        try
        {
            return text.Length <= SchemaLimits.NameLength && text != "xmlns" && System.Xml.XmlConvert.VerifyNCName(text) == text;
        }
        catch (Exception e) when (e is System.Xml.XmlException or ArgumentException)
        {
            return false;
        }
    }
}
