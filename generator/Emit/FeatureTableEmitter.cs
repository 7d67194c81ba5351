using System.Collections.Generic;
using Libvirt.Gen.Model;

namespace Libvirt.Gen.Emit;

/// <summary>Emits the schema as a table for run time, built when it is first asked for.</summary>
internal static class FeatureTableEmitter
{
    private const string Feature = SourceFile.Runtime + ".LibvirtFeature";
    private const string ReadOnlyList = "global::System.Collections.Generic.IReadOnlyList";

    public static GeneratedFile Emit(SchemaModel model, EmitOptions options) => SourceFile.Write("LibvirtFeatures", options, code =>
    {
        XmlDoc.Element(code, "summary", "Every element, attribute, text and value of the schema, with the release that introduced it.");
        using (code.Block($"{options.Visibility} static class LibvirtFeatures"))
        {
            code.Line($"private static {ReadOnlyList}<{Feature}>? _all;");
            code.Line();
            XmlDoc.Element(code, "summary", "All of them, parents before what they hold.");
            code.Line($"public static {ReadOnlyList}<{Feature}> All => _all ??= Build();");
            code.Line();
            WriteBuild(code, model);
        }
    });

    private static void WriteBuild(CodeWriter code, SchemaModel model)
    {
        using (code.Block($"private static {ReadOnlyList}<{Feature}> Build()"))
        {
            code.Line($"var table = new {SourceFile.Plumbing}.FeatureTable({model.Features.Count});");
            foreach (var feature in model.Features)
            {
                code.Line($"table.Add({string.Join(", ", Arguments(feature))});");
                foreach (var condition in feature.Conditions)
                {
                    code.Line($"table.AddCondition({string.Join(", ", Arguments(condition))});");
                }

                foreach (var row in feature.Removals)
                {
                    code.Line($"table.AddRemoval({string.Join(", ", Arguments(row.Release, row.Hypervisors, Named("when", row.When), Named("summary", row.Summary)))});");
                }

                foreach (var row in feature.OptionalSince)
                {
                    code.Line($"table.AddOptional({string.Join(", ", Arguments(row.Release, row.Hypervisors, Named("when", row.When)))});");
                }
            }

            code.Line("return table.ToList();");
        }
    }

    private static IEnumerable<string> Arguments(FeatureModel feature)
    {
        yield return CSharpText.Literal(feature.Path);
        yield return $"{SourceFile.Runtime}.LibvirtFeatureKind.{feature.Kind}";
        yield return CSharpText.Literal(feature.TypeName);
        yield return CSharpText.LiteralOrNull(feature.MemberName);
        yield return feature.Since.ToString(System.Globalization.CultureInfo.InvariantCulture);
        yield return CSharpText.Literal(feature.Summary);
        if (feature.IsOutputOnly)
        {
            yield return "isOutputOnly: true";
        }
    }

    private static IEnumerable<string> Arguments(SinceModel row) => Arguments(
        row.Release,
        row.Hypervisors,
        Named("minimumQemu", row.Qemu),
        Named("minimumHostKernel", row.HostKernel),
        Named("minimumGuestKernel", row.GuestKernel),
        Named("when", row.When));

    private static IEnumerable<string> Arguments(
        int release, EquatableArray<string> hypervisors, params string?[] texts)
    {
        yield return release.ToString(System.Globalization.CultureInfo.InvariantCulture);
        if (hypervisors.Count > 0)
        {
            yield return "hypervisors: " + SinceText.Hypervisors(hypervisors);
        }

        foreach (var text in texts)
        {
            if (text is not null)
            {
                yield return text;
            }
        }
    }

    private static string? Named(string name, string? value) => value is null ? null : $"{name}: {CSharpText.Literal(value)}";
}
