using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Xml.Linq;
using Libvirt.Gen.Grammar.Loading;
using Libvirt.Gen.Grammar.Patterns;
using Libvirt.Gen.Grammar.Values;
using Libvirt.Gen.Grammar.Walking;
using Libvirt.Gen.Language;

namespace Libvirt.Gen.Grammar.Comparing;

/// <summary>What is known of libvirt's grammar: where to begin, which definitions are which types, and where the schema differs.</summary>
internal sealed class GrammarFacts
{
    private GrammarFacts(
        ImmutableArray<string> files,
        string definition,
        IReadOnlyDictionary<string, ValueSpaceKind> types,
        ImmutableArray<KnownDifference> differences)
    {
        Files = files;
        Definition = definition;
        Types = types;
        Differences = differences;
    }

    /// <summary>The files to begin with, of which the first that is there is taken.</summary>
    public ImmutableArray<string> Files { get; }

    /// <summary>The definition of the element that the schema describes.</summary>
    public string Definition { get; }

    /// <summary>Definitions that are a type of the schema language.</summary>
    public IReadOnlyDictionary<string, ValueSpaceKind> Types { get; }

    public ImmutableArray<KnownDifference> Differences { get; }

    /// <exception cref="GrammarException">The file is broken.</exception>
    public static GrammarFacts Load(string path) => Parse(Path.GetFileName(path), File.ReadAllText(path));

    /// <exception cref="GrammarException">The text is broken.</exception>
    public static GrammarFacts Parse(string file, string text)
    {
        var root = GrammarXml.Parse(file, text);
        var types = root.Elements("definition").ToDictionary(d => Required(file, d, "name"), d => TypeOf(file, d));
        var differences = root.Elements("difference").Select(d => DifferenceOf(file, d)).ToImmutableArray();
        if (root.Elements().FirstOrDefault(e => e.Name.LocalName is not ("definition" or "difference")) is { } unknown)
        {
            throw Error(file, unknown, $"<{unknown.Name.LocalName}> is not known here");
        }

        return new GrammarFacts([.. Required(file, root, "files").Split(' ')], Required(file, root, "definition"), types, differences);
    }

    private static KnownDifference DifferenceOf(string file, XElement entry)
    {
        var isOneSided = entry.Attribute("onlyIn") is not null;
        var kind = Required(file, entry, isOneSided ? "onlyIn" : "of") switch
        {
            "grammar" => DifferenceKind.NotInSchema,
            "schema" => DifferenceKind.NotInGrammar,
            "occurs" => DifferenceKind.Occurrence,
            "type" => DifferenceKind.Type,
            "date" => DifferenceKind.Date,
            var other => throw Error(file, entry, $"'{other}' is no kind of difference"),
        };
        var reason = Required(file, entry, "reason");
        return new KnownDifference(
            kind,
            Required(file, entry, "path"),
            [.. Shapes.Expand(entry.Attribute("when")?.Value)],
            isOneSided ? null : Required(file, entry, "grammar"),
            isOneSided ? null : Required(file, entry, "schema"),
            ReleaseOf(file, entry, "from"),
            ReleaseOf(file, entry, "to"),
            reason.Length > 0 ? reason : throw Error(file, entry, "the reason is empty"),
            GrammarXml.PlaceOf(file, entry));
    }

    private static ValueSpaceKind TypeOf(string file, XElement definition) => Required(file, definition, "type") switch
    {
        "uuid" => ValueSpaceKind.Uuid,
        "mac" => ValueSpaceKind.Mac,
        "ipv4" => ValueSpaceKind.IPv4,
        "ipv6" => ValueSpaceKind.IPv6,
        "unit" => ValueSpaceKind.Unit,
        "path" or "string" => ValueSpaceKind.Text,
        var other => throw Error(file, definition, $"no definition can be of the type '{other}'"),
    };

    private static int? ReleaseOf(string file, XElement entry, string attribute)
    {
        if (entry.Attribute(attribute)?.Value is not { } text)
        {
            return null;
        }

        return Release.TryParse(text, out var number) ? number : throw Error(file, entry, $"'{text}' is no release");
    }

    private static string Required(string file, XElement element, string attribute) =>
        element.Attribute(attribute)?.Value ?? throw Error(file, element, $"<{element.Name.LocalName}> lacks its '{attribute}'");

    private static GrammarException Error(string file, XElement element, string message) => new(GrammarXml.PlaceOf(file, element), message);
}
