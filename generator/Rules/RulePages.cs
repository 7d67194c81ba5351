namespace Libvirt.Gen.Rules;

/// <summary>Where the pages of the rules are published, if they are: the build writes the other part of this class.</summary>
internal static partial class RulePages
{
    /// <summary>The address of a rule's page; null when nobody has said where the sources are published.</summary>
    public static string? LinkTo(string ruleId) => RepositoryFiles.Length == 0 ? null : $"{RepositoryFiles}generator/Rules/{ruleId}.md";
}
