using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Libvirt.Gen.Checking;
using Libvirt.Gen.Language;
using Libvirt.Gen.Reading;

namespace Libvirt.Gen;

/// <summary>Reads, merges and checks schema files: what the generator and the schema analyzer have in common.</summary>
internal static class SchemaLoader
{
    /// <summary>The sound part of the schema, and everything that is wrong with the rest.</summary>
    public static (SchemaNode Schema, IReadOnlyList<SchemaIssue> Issues) Load(IEnumerable<SchemaText> texts, CancellationToken cancellation)
    {
        var issues = new List<SchemaIssue>();

        // The compiler promises no order of additional files; the output must not depend on it.
        var files = texts.OrderBy(t => t.IsShipped ? 0 : 1).ThenBy(t => t.Path, StringComparer.Ordinal).ToList();
        var prefixes = new SchemaPrefixes();
        var schema = SchemaMerger.Merge(files.Select(text => SchemaReader.Read(text, prefixes, issues, cancellation)));
        var isChecked = !ShippedSchema.Is(files);
        if (isChecked)
        {
            SchemaCheck.PruneDescriptions(schema, issues);
        }

        SchemaLinks.Tie(schema, issues);
        if (isChecked)
        {
            SchemaCheck.Prune(schema, issues, cancellation);
        }

        return (schema, Told(issues));
    }

    /// <summary>Of each file as many mistakes as anybody reads.</summary>
    private static List<SchemaIssue> Told(List<SchemaIssue> issues)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        return issues.FindAll(issue =>
        {
            counts.TryGetValue(issue.Position.Path, out var count);
            counts[issue.Position.Path] = count + 1;
            return count < SchemaLimits.Issues;
        });
    }
}
