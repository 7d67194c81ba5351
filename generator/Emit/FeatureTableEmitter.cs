using System.Collections.Generic;
using System.Linq;
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

    private static IEnumerable<string> Arguments(SinceModel row)
    {
        yield return row.Release.ToString(System.Globalization.CultureInfo.InvariantCulture);
        if (row.Hypervisors.Count > 0)
        {
            yield return "hypervisors: " + SinceText.Hypervisors(row.Hypervisors);
        }

        var named = new[]
        {
            ("minimumQemu", row.Qemu), ("minimumHostKernel", row.HostKernel), ("minimumGuestKernel", row.GuestKernel), ("when", row.When),
        };
        foreach (var (name, value) in named.Where(n => n.Item2 is not null))
        {
            yield return $"{name}: {CSharpText.Literal(value!)}";
        }
    }
}
