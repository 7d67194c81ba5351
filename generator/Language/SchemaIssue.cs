using System.Collections.Generic;

namespace Libvirt.Gen.Language;

/// <summary>Something wrong with the schema: which rule it breaks, where, and what fills the rule's message.</summary>
internal sealed class SchemaIssue(string ruleId, SchemaPosition position, params string[] arguments)
{
    public string RuleId { get; } = ruleId;

    public SchemaPosition Position { get; } = position;

    public IReadOnlyList<string> Arguments { get; } = arguments;
}
