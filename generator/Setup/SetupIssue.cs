using Libvirt.Gen.Model;

namespace Libvirt.Gen.Setup;

/// <summary>What is wrong with the way in which a project is put together: which rule it breaks, and what fills the rule's message.</summary>
internal sealed record SetupIssue(string RuleId, EquatableArray<string> Arguments)
{
    public SetupIssue(string ruleId, params string[] arguments)
        : this(ruleId, arguments.ToEquatableArray())
    {
    }
}
