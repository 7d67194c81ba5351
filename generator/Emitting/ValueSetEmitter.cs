using System.Linq;
using Libvirt.Gen.Language;
using Libvirt.Gen.Model;

namespace Libvirt.Gen.Emitting;

/// <summary>Emits enums, lists of known values, and the internal class that converts them.</summary>
internal static class ValueSetEmitter
{
    private const string Reader = "ref " + SourceFile.Plumbing + ".LibvirtXmlReader reader";

    public static GeneratedFile Emit(ValueSetModel set, CheckCode check, EmitOptions options) =>
        SourceFile.Write(set.Name, options, code =>
        {
            XmlDoc.Element(code, "summary", SummaryOf(set));
            if (set.IsOpen)
            {
                WriteConstants(code, set, options);
            }
            else
            {
                WriteEnum(code, set, options);
            }

            code.Line();
            using (code.Block($"internal static class {EmittedNames.ConverterOf(set.Name)}"))
            {
                if (!set.IsOpen && !set.IsSelector)
                {
                    WriteRead(code, set);
                    code.Line();
                }

                if (!set.IsOpen)
                {
                    WriteToText(code, set);
                    code.Line();
                }

                WriteCheck(code, set, check);
            }
        });

    private static string SummaryOf(ValueSetModel set)
    {
        var paths = string.Join(", ", set.Values.SelectMany(v => v.Gate.Paths.Select(p => p.Substring(0, p.IndexOf('=')))).Distinct());
        var what = set.Summary.Length > 0 ? set.Summary : $"The values of {paths}.";
        return set.IsOpen ? what + " Other texts are possible, too." : what;
    }

    private static void WriteEnum(CodeWriter code, ValueSetModel set, EmitOptions options)
    {
        using (code.Block($"{options.Visibility} enum {set.Name}"))
        {
            WriteValues(code, set, value => value.Member + ",");
        }
    }

    private static void WriteConstants(CodeWriter code, ValueSetModel set, EmitOptions options)
    {
        using (code.Block($"{options.Visibility} static class {set.Name}"))
        {
            WriteValues(code, set, value => $"public const string {value.Member} = {CSharpText.Literal(value.Text)};");
        }
    }

    private static void WriteValues(CodeWriter code, ValueSetModel set, System.Func<ValueModel, string> declaration)
    {
        var isFirst = true;
        foreach (var value in set.Values)
        {
            if (!isFirst)
            {
                code.Line();
            }

            isFirst = false;
            XmlDoc.Write(code, value.Doc with { Summary = value.Doc.Summary ?? $"'{value.Text}'." }, value.Gate);
            GateAttributes.Write(code, value.Gate);
            code.Line(declaration(value));
        }
    }

    private static void WriteRead(CodeWriter code, ValueSetModel set)
    {
        using (code.Block($"internal static {set.Name}? Read({Reader}, {SourceFile.Runtime}.LibvirtElement owner, int slot)"))
        {
            foreach (var value in set.Values)
            {
                code.Line($"if (reader.ValueIs({CSharpText.Literal(value.Text)})) return {set.Name}.{value.Member};");
            }

            code.Line("reader.Misfit(owner, slot);");
            code.Line("return null;");
        }
    }

    private static void WriteToText(CodeWriter code, ValueSetModel set)
    {
        using (code.Block($"internal static string? ToText({set.Name}? value)"))
        {
            using (code.Block("switch (value)"))
            {
                code.Line("case null: return null;");
                foreach (var value in set.Values)
                {
                    code.Line($"case {set.Name}.{value.Member}: return {CSharpText.Literal(value.Text)};");
                }

                code.Line($"default: return {SourceFile.Plumbing}.XmlValue.Nameless;");
            }
        }
    }

    private static void WriteCheck(CodeWriter code, ValueSetModel set, CheckCode check)
    {
        var type = set.IsOpen ? "string" : set.Name;
        using (code.Block($"internal static void Check(ref {SourceFile.Plumbing}.CompatibilityCheck check, int item, {type} value, {SourceFile.Plumbing}.Requirement inherited)"))
        {
            if (set.Values.Count == 0)
            {
                return;
            }

            using (code.Block("switch (value)"))
            {
                for (var i = 0; i < set.Values.Count; i++)
                {
                    var value = set.Values[i];
                    var label = set.IsOpen ? CSharpText.Literal(value.Text) : $"{set.Name}.{value.Member}";
                    code.Line($"case {label}: {check.Item(i == 0 ? "item" : "item + " + i, value.Own)}; break;");
                }
            }
        }
    }
}
