namespace Libvirt.Gen.Language;

/// <summary>Names of emitted types that no schema item names.</summary>
internal static class EmittedNames
{
    /// <summary>The class of the table of features, by which the types of an assembly are found.</summary>
    public const string FeatureTable = "LibvirtFeatures";

    /// <summary>The class of the rows and conditions that emitted code refers to.</summary>
    public const string RowTable = "LibvirtRows";

    /// <summary>The class that converts the values of a set.</summary>
    public static string ConverterOf(string setName) => setName + "Xml";
}
