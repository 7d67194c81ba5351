namespace Libvirt.Gen.Rules;

/// <summary>Where the pages of the rules are published.</summary>
internal static class RulePages
{
    public static string LinkTo(string ruleId) => $"https://github.com/libvirt-gen/libvirt-gen/blob/main/generator/Rules/{ruleId}.md";
}
