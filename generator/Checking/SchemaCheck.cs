using System.Collections.Generic;
using System.Threading;
using Libvirt.Gen.Language;

namespace Libvirt.Gen.Checking;

/// <summary>
/// Cross-checks a merged schema. Every check reports what is wrong and takes it out of the tree, so that whatever is left is
/// sound and can be emitted: one slip must not become fifty compiler errors.
/// </summary>
internal static class SchemaCheck
{
    /// <summary>What has to hold before elements are tied to what defines them.</summary>
    public static void PruneDescriptions(SchemaNode schema, List<SchemaIssue> issues)
    {
        new OverlayCheck(issues).Prune(schema);
        new DescriptionCheck(issues).Prune(schema);
    }

    /// <summary>All else, in a schema whose elements are tied.</summary>
    public static void Prune(SchemaNode schema, List<SchemaIssue> issues, CancellationToken cancellation)
    {
        // Each check may rely on those before it: names are only compared once every reference leads somewhere.
        new FactCheck(issues).Prune(schema);
        cancellation.ThrowIfCancellationRequested();
        new RootCheck(schema, issues).Prune();
        new ReferenceCheck(schema, issues).Prune(schema);
        new ShapeCheck(issues).Prune(schema);
        new RecursionCheck(schema, issues).Prune();
        new ContentCheck(schema, issues).Prune();
        new UnitCheck(issues).Prune(schema);
        new NamespaceCheck(schema, issues).Prune();
        new AdditionCheck(schema, issues).Prune();
        new SizeCheck(schema, issues).Prune();
        cancellation.ThrowIfCancellationRequested();
        new LifetimeCheck(issues).Prune(schema);
        cancellation.ThrowIfCancellationRequested();
        new NameCheck(schema, issues).Prune();
        SchemaLinks.PruneLoose(schema);
        cancellation.ThrowIfCancellationRequested();
        new DefaultCheck(schema, issues).Prune();
        new ConditionCheck(schema, issues).Prune();
    }
}
