using System.Linq;
using Libvirt.Gen.Model;

namespace Libvirt.Gen.Emit;

/// <summary>
/// Emits the walk that tells the run-time check what a document uses. Rows are numbers relative to the element's own row in
/// the feature table, so that one class serves every place where its element may stand.
/// </summary>
internal static class CheckEmitter
{
    private const string Check = "ref " + SourceFile.Plumbing + ".CompatibilityCheck check";
    private const string Inherited = SourceFile.Plumbing + ".Requirement inherited";

    public static GeneratedFile Emit(ElementModel element, EquatableArray<string> conditions, EmitOptions options) =>
        SourceFile.Write(element.Name + ".Versions", options, code =>
        {
            using (code.Block($"partial class {element.Name}"))
            {
                if (element.Kind == ElementKind.Base)
                {
                    code.Line($"internal abstract void Check({Check}, int item, int type, {Inherited});");
                }
                else
                {
                    WriteCheck(code, element, conditions);
                }
            }

            if (element.Kind == ElementKind.Base)
            {
                code.Line();
                using (code.Block($"partial class {element.Selector!.UnrecognizedName}"))
                {
                    using (code.Block($"internal override void Check({Check}, int item, int type, {Inherited})"))
                    {
                        code.Line("// Nothing in it is known, so nothing is dated.");
                    }
                }
            }
        });

    private static void WriteCheck(CodeWriter code, ElementModel element, EquatableArray<string> conditions)
    {
        var head = element.Kind == ElementKind.Variant
            ? $"internal override void Check({Check}, int item, int type, {Inherited})"
            : $"internal void Check({Check}, int item, {Inherited})";
        using (code.Block(head))
        {
            foreach (var fact in element.Facts)
            {
                code.Line($"check.Know({fact.Number}, {fact.Expression}); // {conditions[fact.Number]}");
            }

            if (element.Kind == ElementKind.Variant)
            {
                WriteSelection(code, element, conditions);
            }
            else if (element.IsRoot)
            {
                code.Line($"inherited = check.Item(item, {SinceText.Requirement(element.Gate.Since, conditions)});");
            }

            foreach (var attribute in element.Attributes)
            {
                WriteValue(code, attribute, conditions);
            }

            if (element.Text is { } text)
            {
                WriteValue(code, text, conditions);
            }

            foreach (var child in element.Children)
            {
                WriteChild(code, child, conditions);
            }
        }
    }

    /// <summary>The value that selects a shape dates everything in the shape.</summary>
    private static void WriteSelection(CodeWriter code, ElementModel element, EquatableArray<string> conditions)
    {
        var selector = element.Selector!;
        if (!selector.IsOnParent)
        {
            code.Line($"inherited = check.Item(type, {SinceText.Requirement(selector.AttributeOwn, conditions)});");
        }

        var index = selector.Variants.Select(v => v.ClassName).ToList().IndexOf(element.Name);
        var own = selector.Variants[index].Own;
        code.Line($"inherited = check.Item(type + {index + 1}, {SinceText.Requirement(own, conditions)});");
    }

    private static void WriteValue(CodeWriter code, AttributeModel attribute, EquatableArray<string> conditions)
    {
        var item = $"check.Item(item + {attribute.Offset}, {SinceText.Requirement(attribute.Own, conditions)})";
        if (attribute.Selector is { } selector)
        {
            code.Line($"if ({CSharpText.Field(selector.ElementMember)}?.{selector.ShapeMember} is not null) {item};");
        }
        else
        {
            code.Line(Use(attribute.Type!, CSharpText.Field(attribute.Member), item, attribute.Offset + 1));
        }
    }

    private static string Use(ValueTypeModel type, string field, string item, int valuesOffset)
    {
        if (type.Set is not { } set)
        {
            return $"if ({field} is not null) {item};";
        }

        var value = field.Substring(1) + "Value";
        return $"if ({field} is {{ }} {value}) {ValueCode.Converter(set.Name)}.Check(ref check, item + {valuesOffset}, {value}, {item});";
    }

    private static void WriteChild(CodeWriter code, ChildModel child, EquatableArray<string> conditions)
    {
        var field = CSharpText.Field(child.Member);
        var requirement = SinceText.Requirement(child.Own, conditions);
        var item = $"check.Item(item + {child.Offset}, {requirement})";
        if (child.Scalar is { } scalar)
        {
            var textRequirement = SinceText.Requirement(child.TextOwn, conditions).Replace("inherited", item);
            var text = $"check.Item(item + {child.Offset + 1}, {textRequirement})";
            code.Line(Use(scalar, field, text, child.Offset + 2));
            return;
        }

        var type = child.Selector switch
        {
            null => "",
            { IsOnParent: true } selector => $"item + {selector.AttributeOffset}, ",
            { } selector => $"item + {child.Offset + selector.AttributeOffset}, ",
        };
        if (child.Repeats)
        {
            using (code.Block($"if ({field} is not null)"))
            {
                code.Line($"foreach (var child in {field}) child?.Check(ref check, item + {child.Offset}, {type}{item});");
            }
        }
        else
        {
            code.Line($"{field}?.Check(ref check, item + {child.Offset}, {type}{item});");
        }
    }
}
