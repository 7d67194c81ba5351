using System;
using System.Collections.Generic;
using System.Linq;

namespace Libvirt.Gen.Language;

/// <summary>
/// The schema language itself: which constructs there are, which facts (XML attributes) each takes and what may stand in it.
/// <c>schema/schema.xsd</c> says the same to editors; a test keeps the two equal.
/// </summary>
internal static class SchemaGrammar
{
    public const string Namespace = "urn:libvirt-gen:schema";

    /// <summary>What may be said of any item that the schema dates.</summary>
    private static readonly string[] ItemFacts =
        ["summary", "since", "source", "anchor", "outputOnly", "runningOnly", "discouraged"];

    private static readonly string[] ValueTypeFacts = ["type", "min", "max", "digits", "bareHex", "anyBase", "pattern", "csType"];

    private static readonly string[] MemberConstructs = ["attribute", "text", "element", "use"];

    /// <summary>The rows that say between which releases an item can be used.</summary>
    private static readonly string[] Lifetime = ["since", "until"];

    /// <summary>All constructs that tie an item to a release.</summary>
    public static readonly string[] Rows = [.. Lifetime, "optional"];

    private static readonly Dictionary<string, Rule> Rules = new(StringComparer.Ordinal)
    {
        ["schema"] = new(null, [], ["docs", "release"], ["source", "hypervisor", "word", "enumeration", "shapes", "group", "element", "document"]),
        ["source"] = new("id", ["id", "title"], [], []),
        ["hypervisor"] = new("name", ["name", "title", "summary"], ["cs", "coveredBy"], []),
        ["word"] = new("xml", ["xml", "words"], [], []),
        ["enumeration"] = new("name", ["name"], ["open", "summary"], ["value"]),
        ["shapes"] = new("name", ["name"], ["csType", "summary"], ["variant"]),
        ["group"] = new("name", ["name"], [], MemberConstructs),
        ["element"] = new("name", [], ["name", "ref", .. ItemFacts, "occurs", "type", "content", "cs", "csType", "root", "shapes"], [.. MemberConstructs, "place", "variant", .. Lifetime, "optional"]),
        ["attribute"] = new("name", ["name"], [.. ItemFacts, .. ValueTypeFacts, "cs", "required", "default", "selects"], ["value", .. Lifetime, "optional"]),
        ["text"] = new("", [], [.. ItemFacts, .. ValueTypeFacts, "noSpaceAfter", "unit", "cs"], ["value", .. Lifetime]),
        ["value"] = new("name", ["name"], [.. ItemFacts, "cs"], Lifetime),
        ["variant"] = new("value", ["value"], [.. ItemFacts, "cs", "csType"], [.. MemberConstructs, .. Lifetime]),
        ["use"] = new("group", ["group"], ["since", "source"], Lifetime),
        ["place"] = new(null, ["element", "when"], [], []),
        ["since"] = new(null, ["release"], ["hypervisors", "qemu", "hostKernel", "guestKernel", "when", "source"], ["claim"]),
        ["until"] = new(null, ["release"], ["hypervisors", "when", "source", "summary"], ["claim"]),
        ["optional"] = new(null, ["release"], ["hypervisors", "when", "source"], ["claim"]),
        ["document"] = new("csType", ["csType"], ["summary"], ["list", "container"]),
        ["list"] = new("element", ["element"], ["cs", "after", "summary"], []),
        ["container"] = new("path", ["path"], ["before"], []),
        ["claim"] = new(null, ["release"], ["source", "reason"], []),
    };

    public static IEnumerable<string> Constructs => Rules.Keys;

    public static bool Knows(string construct) => Rules.ContainsKey(construct);

    public static IReadOnlyList<string> RequiredFacts(string construct) => Rules[construct].Required;

    public static IReadOnlyList<string> AllFacts(string construct) => Rules[construct].All;

    /// <summary>Whether it is a row, which ties what it stands in to a release.</summary>
    public static bool IsRow(SchemaNode node) => Array.IndexOf(Rows, node.Construct) >= 0;

    public static IReadOnlyList<string> AllowedChildren(string construct) => Rules[construct].Children;

    /// <summary>The fact that tells siblings apart; empty when there may be only one; null when siblings may be alike.</summary>
    public static string? KeyOf(string construct) => Rules[construct].Key;

    private sealed record Rule(string? Key, string[] Required, string[] Optional, string[] Children)
    {
        public string[] All { get; } = [.. Required, .. Optional];
    }
}
