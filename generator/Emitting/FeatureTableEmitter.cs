using System.Text;
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
        Row(code, feature.Kind.ToLowerInvariant(), feature.Path, feature.TypeName, feature.MemberName, ReleaseOf(feature.Since), output, feature.Summary);
        foreach (var row in feature.Conditions)
        {
            Row(code, "since", ReleaseOf(row.Release), Names(row.Hypervisors), row.Qemu, row.HostKernel, row.GuestKernel, row.When);
        }

        foreach (var row in feature.Removals)
        {
            Row(code, "until", ReleaseOf(row.Release), Names(row.Hypervisors), row.When, row.Summary);
        }

        foreach (var row in feature.OptionalSince)
        {
            Row(code, "optional", ReleaseOf(row.Release), Names(row.Hypervisors), row.When);
        }
    }

    private static string? ReleaseOf(int release) => release == 0 ? null : Release.ToText(release);

    private static string Names(EquatableArray<string> hypervisors) => string.Join(",", hypervisors);

    private static void Row(CodeWriter code, params string?[] fields)
    {
        var row = new StringBuilder();
        for (var i = 0; i < fields.Length; i++)
        {
            row.Append(i == 0 ? "" : "|");
            foreach (var c in fields[i] ?? "")
            {
                Append(row, c);
            }
        }

        code.Verbatim(row.ToString().TrimEnd('|'));
    }

    private static void Append(StringBuilder row, char c)
    {
        if (c is '|' or '\\' || char.IsControl(c) || CSharpText.IsUnseen(c))
        {
            row.Append("\\u").Append(CSharpText.Hex(c));
        }
        else if (c == '"')
        {
            row.Append("\"\"");
        }
        else
        {
            row.Append(c);
        }
    }
}
