using System.Collections.Generic;
using System.Threading;
using Libvirt.Gen.Reading;

namespace Libvirt.Gen.Validation;

/// <summary>
/// Cross-checks a merged schema. Every check reports what is wrong and takes it out of the tree, so that whatever is left is
/// sound and can be emitted: one slip must not become fifty compiler errors.
/// </summary>
internal static class SchemaValidator
{
    public static void Validate(SchemaNode schema, List<SchemaIssue> issues, CancellationToken cancellation)
    {
        // Each check may rely on those before it: names are only compared once every reference leads somewhere.
        new FactValidator(issues).Validate(schema);
        cancellation.ThrowIfCancellationRequested();
        new ReferenceValidator(schema, issues).Visit(schema);
        new RecursionValidator(schema, issues).Validate();
        new AdditionValidator(schema, issues).Validate();
        new SizeValidator(schema, issues).Validate();
        cancellation.ThrowIfCancellationRequested();
        new LifetimeValidator(issues).Validate(schema);
        cancellation.ThrowIfCancellationRequested();
        new NameValidator(schema, issues).Validate();
        cancellation.ThrowIfCancellationRequested();
        new ConditionValidator(schema, issues).Validate();
    }
}
