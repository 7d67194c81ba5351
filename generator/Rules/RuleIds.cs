namespace Libvirt.Gen.Rules;

/// <summary>The identifiers of all rules. Each has a page of the same name beside this file.</summary>
internal static class RuleIds
{
    public const string SchemaNotWellFormed = "LVG0001";
    public const string UnknownConstruct = "LVG0002";
    public const string MissingAttribute = "LVG0003";
    public const string BadValue = "LVG0004";
    public const string Duplicate = "LVG0005";
    public const string BadRelease = "LVG0006";
    public const string UnknownReference = "LVG0007";
    public const string BadName = "LVG0008";
    public const string NameCollision = "LVG0009";
    public const string BadCondition = "LVG0010";
    public const string Recursion = "LVG0011";
    public const string BadShape = "LVG0012";
    public const string TooLarge = "LVG0013";
    public const string NoEffect = "LVG0014";
    public const string NearlyKnown = "LVG0015";
    public const string NoSchemaFile = "LVG0016";
    public const string BadProperty = "LVG0020";
    public const string LanguageTooOld = "LVG0021";
    public const string NoSchema = "LVG0022";
    public const string GeneratorFailure = "LVG0023";
    public const string UnknownRelease = "LVG0024";
    public const string NoRuntime = "LVG0025";
    public const string EmittedTwice = "LVG0026";
    public const string AmbiguousTypes = "LVG0027";
    public const string OtherLanguage = "LVG0028";
    public const string HiddenNamespace = "LVG0029";
}
