using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Libvirt.Gen.Grammar.Loading;
using Libvirt.Gen.Grammar.Walking;
using Libvirt.Gen.Language;

namespace Libvirt.Gen.Grammar.Comparing;

/// <summary>The result of a comparison, in words.</summary>
internal static class GateReport
{
    private static readonly (DifferenceKind Kind, string Title)[] Titles =
    [
        (DifferenceKind.NotInSchema, "In the grammar, not in the schema"),
        (DifferenceKind.NotInGrammar, "In the schema, not in the grammar"),
        (DifferenceKind.Occurrence, "Occurrence differs"),
        (DifferenceKind.Type, "Value type differs"),
        (DifferenceKind.Date, "In the grammar, though the schema dates it later"),
    ];

    /// <summary>The whole report.</summary>
    public static string Of(GateResult result, GrammarFiles files)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"Grammar of libvirt {Release.ToText(result.Release)}: ");
        text.Append(CultureInfo.InvariantCulture, $"{string.Join(", ", result.Grammar.Files.Select(file => files.IsSupplemented(file) ? file + " (supplemented)" : file))}\n");
        if (!result.Grammar.MissingFiles.IsEmpty)
        {
            text.Append(CultureInfo.InvariantCulture, $"Not there, and not needed: {string.Join(", ", result.Grammar.MissingFiles)}\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"The grammar has {Counts(result.GrammarItems)}.\n");
        text.Append(CultureInfo.InvariantCulture, $"The schema has {Counts(result.SchemaItems)}.\n");
        foreach (var (kind, title) in Titles)
        {
            Section(text, title, result.Unexplained.Where(d => d.Kind == kind).Select(d => d.ToString()));
        }

        Section(text, "Known differences that are none", result.Stale.Select(s => $"{s.Known.Place}: {s.Known.NameOf(s.Shape)}"));
        Section(text, "Known differences", result.Known.Select(Describe));
        Section(text, "Newer than the grammar", result.Comparison.Newer);
        Section(text, "Gone by the grammar's release", result.Comparison.Ended);
        Section(text, "Gone by the grammar's release, and still in it", result.Comparison.Lingering);
        text.Append(CultureInfo.InvariantCulture, $"\n{Summary(result)}\n");
        return text.ToString();
    }

    /// <summary>The result in one line.</summary>
    public static string Summary(GateResult result) =>
        $"{result.Unexplained.Count} differences without a reason, {result.Known.Count} known ones, {result.Stale.Count} of which are none; "
        + $"{result.Comparison.Newer.Count} items are newer, {result.Comparison.Ended.Count} were gone.";

    private static string Counts(IReadOnlyList<Item> items)
    {
        var paths = items.Select(i => i.Path).Distinct().Count();
        var elements = items.Count(i => i.Kind == ItemKind.Element);
        var attributes = items.Count(i => i.Kind == ItemKind.Attribute);
        var texts = items.Count(i => i.Kind == ItemKind.Text);
        var values = items.Sum(i => i.Type?.Values.Length ?? 0);
        return $"{paths} paths; each shape counted, {elements} elements, {attributes} attributes, {texts} texts and {values} values";
    }

    private static string Describe(KnownDifference known)
    {
        var name = known.Shapes is [var single] ? known.NameOf(single) : $"{known.Path} (in {known.Shapes.Length} shapes)";
        var what = known.Kind switch
        {
            DifferenceKind.NotInSchema => "in the grammar only",
            DifferenceKind.NotInGrammar => "in the schema only",
            _ => $"grammar {known.Grammar}, schema {known.Schema}",
        };
        return $"{name}: {what}. {known.Reason}";
    }

    private static void Section(StringBuilder text, string title, IEnumerable<string> lines)
    {
        var all = lines.Order(StringComparer.Ordinal).ToList();
        if (all.Count > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n{title} ({all.Count}):\n");
            all.ForEach(line => text.Append(CultureInfo.InvariantCulture, $"  {line}\n"));
        }
    }
}
