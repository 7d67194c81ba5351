using System.Linq;
using Libvirt.Gen.Language;
using Libvirt.Gen.Model;

namespace Libvirt.Gen.Emitting;

/// <summary>
/// Emits the walk that tells the run-time check what a document uses. Rows are numbers relative to the element's own row in
/// the feature table, so that one class serves every place where its element may stand.
/// </summary>
internal static class CheckEmitter
{
    private const string Check = "ref " + SourceFile.Plumbing + ".CompatibilityCheck check";
    private const string Inherited = SourceFile.Plumbing + ".Requirement inherited";

    public static GeneratedFile Emit(ElementModel element, CheckCode check, EmitOptions options) =>
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
                    WriteCheck(code, element, check);
                    AnswerEmitter.Write(code, element);
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

    private static void WriteCheck(CodeWriter code, ElementModel element, CheckCode check)
    {
        var head = element.Kind == ElementKind.Variant
            ? $"internal override void Check({Check}, int item, int type, {Inherited})"
            : $"internal void Check({Check}, int item, {Inherited})";
        using (code.Block(head))
        {
            if (element.Ring is { } ring)
            {
                code.Line($"var isOutermost = check.EnterRing({ring}, ref item);");
                if (element.Selector is { IsOnParent: false } self)
                {
                    code.Line($"type = item + {self.AttributeOffset};");
                }
            }

            var name = CSharpText.Literal(element.XmlName);
            if (element.Begins)
            {
                code.Line($"var outer = check.Enter({name}, this);");
            }

            if (element.Kind == ElementKind.Variant)
            {
                WriteSelection(code, element, check);
            }

            foreach (var attribute in element.Attributes)
            {
                WriteValue(code, attribute, check);
            }

            if (element.Text is { } text)
            {
                WriteValue(code, text, check);
            }

            foreach (var child in element.Children)
            {
                WriteChild(code, child, check);
            }

            if (element.Begins)
            {
                code.Line($"check.Leave({name}, outer);");
            }

            if (element.Ring is not null)
            {
                code.Line($"check.LeaveRing({element.Ring}, isOutermost);");
            }
        }
    }

    /// <summary>The value that selects a shape dates everything in the shape.</summary>
    private static void WriteSelection(CodeWriter code, ElementModel element, CheckCode check)
    {
        var selector = element.Selector!;
        if (selector.DefaultClass is not null)
        {
            using (code.Block("if (!IsShapeImplied)"))
            {
                WriteStatedSelection(code, element, check, selector);
            }
        }
        else
        {
            WriteStatedSelection(code, element, check, selector);
        }
    }

    private static void WriteStatedSelection(CodeWriter code, ElementModel element, CheckCode check, SelectorModel selector)
    {
        if (!selector.IsOnParent)
        {
            code.Line($"inherited = {check.Item("type", selector.AttributeOwn)};");
        }

        var index = selector.Variants.Select(v => v.ClassName).ToList().IndexOf(element.Name);
        code.Line($"inherited = {check.Item($"type + {index + 1}", selector.Variants[index].Own)};");
    }

    private static void WriteValue(CodeWriter code, AttributeModel attribute, CheckCode check)
    {
        var item = check.Item($"item + {attribute.Offset}", attribute.Own);
        if (attribute.Selector is { } selector)
        {
            code.Line($"if ({attribute.Member} is not null) {item};");
            return;
        }

        var field = CSharpText.Field(attribute.Member);
        code.Line(Use(attribute.Type!, field, item, attribute.Offset + 1));
        if (check.Missing("MissingAttribute", attribute.Slot, $"item + {attribute.Offset}", attribute.Own) is { } missing)
        {
            code.Line($"if ({field} is null) {missing}");
        }
    }

    private static string Use(ValueTypeModel type, string field, string item, int valuesOffset)
    {
        if (type.Set is not { } set)
        {
            return $"if ({field} is not null) {item};";
        }

        var value = field.Substring(1) + "Value";
        return $"if ({field} is {{ }} {value}) {EmittedNames.ConverterOf(set.Name)}.Check(ref check, item + {valuesOffset}, {value}, {item});";
    }

    /// <summary>An element, its text and, where it is written, its unit.</summary>
    private static void WriteSize(CodeWriter code, ChildModel child, UnitModel unit, string item, CheckCode check)
    {
        var needed = CSharpText.Local(child.Member + "Needs");
        using (code.Block($"if ({CSharpText.Field(child.Member)} is not null)"))
        {
            code.Line($"var {needed} = {item};");
            code.Line($"{check.Item($"item + {child.Offset + 1}", child.TextOwn, inherited: needed)};");
            code.Line($"if (WritesUnit({child.Slot})) {check.Item($"item + {child.Offset + 2}", unit.Own, inherited: needed)};");
        }
    }

    private static string Absence(ChildModel child, string field) =>
        child.IsPresence ? "!" + field : child.Repeats ? $"{field} is not {{ Count: > 0 }}" : $"{field} is null";

    private static void WriteChild(CodeWriter code, ChildModel child, CheckCode check)
    {
        var field = CSharpText.Field(child.Member);
        var item = check.Item($"item + {child.Offset}", child.Own);
        if (check.Missing("MissingElement", child.Slot, $"item + {child.Offset}", child.Own) is { } missing)
        {
            code.Line($"if ({Absence(child, field)}) {missing}");
        }

        if (child.IsPresence)
        {
            code.Line($"if ({field}) {item};");
            return;
        }

        if (child.IsTextList)
        {
            code.Line($"if ({field} is {{ Count: > 0 }}) {check.Item($"item + {child.Offset + 1}", child.TextOwn, inherited: item)};");
            return;
        }

        if (child.IsXml)
        {
            code.Line($"if ({field} is not null) {item};");
            return;
        }

        if (child.Scalar is { Unit: { } unit })
        {
            WriteSize(code, child, unit, item, check);
            return;
        }

        if (child.Scalar is { } scalar)
        {
            code.Line(Use(scalar, field, check.Item($"item + {child.Offset + 1}", child.TextOwn, inherited: item), child.Offset + 2));
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
                // By index: the list's enumerator would be allocated.
                code.Line($"for (var i = 0; i < {field}.Count; i++) {field}[i]?.Check(ref check, item + {child.Offset}, {type}{item});");
            }
        }
        else
        {
            code.Line($"{field}?.Check(ref check, item + {child.Offset}, {type}{item});");
        }
    }
}
