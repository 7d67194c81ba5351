namespace Libvirt.Gen.Model;

/// <summary>
/// Everything the emitters need, and nothing else: no positions and no compiler types, so that equal schemas are equal models
/// and white space in a schema file changes no output.
/// </summary>
/// <param name="Elements">The classes.</param>
/// <param name="ValueSets">The enums and the lists of known values.</param>
/// <param name="Features">The rows of the feature table, in the order that the classes' offsets count in.</param>
/// <param name="Documents">The documents in which roots stand.</param>
/// <param name="Places">The conditions of places; emitted code knows each by its index.</param>
/// <param name="NewestRelease">The newest release that the schema knows; zero when it does not say.</param>
internal sealed record SchemaModel(
    EquatableArray<ElementModel> Elements,
    EquatableArray<ValueSetModel> ValueSets,
    EquatableArray<FeatureModel> Features,
    EquatableArray<DocumentModel> Documents,
    EquatableArray<string> Places,
    int NewestRelease);

/// <summary>What the XML documentation of an emitted type or member says.</summary>
internal sealed record DocModel(
    string? Summary,
    string? Link,
    bool IsOutputOnly,
    bool IsRunningOnly,
    string? Discouraged,
    string? Default);

/// <summary>What the version gate reads from an emitted symbol: its paths, and its rows with its ancestors' folded in.</summary>
internal sealed record GateModel(EquatableArray<string> Paths, RowsModel Rows);

/// <summary>One row of <c>LibvirtFeatures.All</c>.</summary>
internal sealed record FeatureModel(
    string Path,
    string Kind,
    string TypeName,
    string? MemberName,
    int Since,
    EquatableArray<SinceModel> Conditions,
    EquatableArray<UntilModel> Removals,
    EquatableArray<OptionalModel> OptionalSince,
    bool IsOutputOnly,
    string? Default,
    string Summary);

/// <summary>A class for whole documents.</summary>
internal sealed record DocumentModel(
    string Name,
    string Summary,
    EquatableArray<DocumentListModel> Lists,
    EquatableArray<DocumentContainerModel> Containers);

/// <summary>A list of roots in a document.</summary>
internal sealed record DocumentListModel(string XmlName, string TypeName, bool Varies, string Member, string After, string Summary);

/// <summary>A path to where roots stand in a document.</summary>
internal sealed record DocumentContainerModel(string Path, string Before);
