using Libvirt.Gen.Model;

namespace Libvirt.Gen.Reading;

/// <summary>Something wrong with the schema: which rule it breaks, where, and what fills the rule's message.</summary>
internal sealed record SchemaIssue(string RuleId, SchemaPosition Position, EquatableArray<string> Arguments)
{
    public SchemaIssue(string ruleId, SchemaPosition position, params string[] arguments)
        : this(ruleId, position, arguments.ToEquatableArray())
    {
    }
}
