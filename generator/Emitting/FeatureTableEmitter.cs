using Libvirt.Gen.Language;
using Libvirt.Gen.Model;

namespace Libvirt.Gen.Emitting;

/// <summary>Emits the schema as a table for run time: one text, which the runtime reads when the table is first asked for.</summary>
internal static class FeatureTableEmitter
{
    /// <summary>The name of the constant that holds the newest release that the schema knows, for analyzers and for programs.</summary>
    public const string NewestRelease = "NewestRelease";

    private const string Feature = SourceFile.Runtime + ".LibvirtFeature";
    private const string ReadOnlyList = "global::System.Collections.Generic.IReadOnlyList";

    public static GeneratedFile Emit(SchemaModel model, EmitOptions options) => SourceFile.Write(EmittedNames.FeatureTable, options, code =>
    {
        XmlDoc.Element(code, "summary", "Every element, attribute, text and value of the schema, with the release that introduced it.");
        using (code.Block($"{options.Visibility} static class {EmittedNames.FeatureTable}"))
        {
            code.Line($"private static {ReadOnlyList}<{Feature}>? _all;");
            code.Line();
            if (model.NewestRelease != 0)
            {
                XmlDoc.Element(code, "summary", "The newest libvirt release that the schema knows.");
                code.Line($"public const string {NewestRelease} = \"{Release.ToText(model.NewestRelease)}\";");
                code.Line();
            }

            XmlDoc.Element(code, "summary", "All of them, parents before what they hold.");
            code.Line($"public static {ReadOnlyList}<{Feature}> All => _all ??= {SourceFile.Plumbing}.FeatureTable.Read(Rows());");
            code.Line();
            code.Line("// In a method: a constant would be in the metadata as well.");
            code.Line("private static string Rows() => @\"");
            foreach (var feature in model.Features)
            {
                WriteRows(code, feature);
            }

            code.Verbatim("\";");
        }
    });

    private static void WriteRows(CodeWriter code, FeatureModel feature)
    {
        var output = feature.IsOutputOnly ? "output" : "";
        RowText.Line(
            code, feature.Kind.ToLowerInvariant(), feature.Path, feature.TypeName, feature.MemberName, RowText.ReleaseOf(feature.Since), output, feature.Default,
            feature.Summary);
        RowText.Write(code, new RowsModel(feature.Conditions, feature.Removals, feature.OptionalSince));
    }
}
