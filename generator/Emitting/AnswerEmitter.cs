using System.Linq;
using Libvirt.Gen.Language;
using Libvirt.Gen.Model;

namespace Libvirt.Gen.Emitting;

/// <summary>Emits what a class shows to conditions: the members that one of them asks for, by their names in the XML.</summary>
internal static class AnswerEmitter
{
    public static void Write(CodeWriter code, ElementModel element)
    {
        if (element.Answers.Count == 0)
        {
            return;
        }

        code.Line();
        code.Line("/// <inheritdoc/>");
        code.Line(SourceFile.Hidden);
        using (code.Block($"protected override void Answer(ref {SourceFile.Plumbing}.ConditionQuery query)"))
        {
            using (code.Block("switch (query.Name)"))
            {
                foreach (var name in element.Answers)
                {
                    code.Line($"case {CSharpText.Literal(name)}: {Answer(element, name)} break;");
                }

                code.Line("default: base.Answer(ref query); break;");
            }
        }
    }

    private static string Answer(ElementModel element, string name)
    {
        if (name == "#text")
        {
            return Value(element.Text!.Slot, ValueCode.Write(element.Text.Type!, CSharpText.Field(element.Text.Member)), element.Text.Doc.Default);
        }

        if (name[0] != '@')
        {
            return Child(element.Children.First(c => c.XmlName == name));
        }

        var attributeName = name.Substring(1);
        if (element is { Kind: ElementKind.Variant, Selector: { IsOnParent: false } self } && self.Attribute == attributeName)
        {
            return Value(0, Text(CSharpText.Literal(element.VariantValue!)), null);
        }

        var attribute = element.Attributes.First(a => a.XmlName == attributeName);
        var value = attribute.Selector is { } selector
            ? Text($"{Language.EmittedNames.ConverterOf(selector.EnumName)}.ToText({attribute.Member})")
            : ValueCode.Write(attribute.Type!, CSharpText.Field(attribute.Member));
        return Value(attribute.Slot, value, attribute.Doc.Default);
    }

    private static string Child(ChildModel child)
    {
        var field = CSharpText.Field(child.Member);
        return child.IsPresence ? $"query.TextElement(this, {child.Slot}, {Text($"{field} ? \"\" : null")});"
            : child.IsXml ? $"query.TextElement(this, {child.Slot}, {Text($"{field} is null ? null : \"\"")});"
            : child.IsTextList ? $"query.Children({field});"
            : child.Scalar is { } scalar ? $"query.TextElement(this, {child.Slot}, {ValueCode.Write(scalar, field)});"
            : child.Repeats ? $"query.Children({field});"
            : $"query.Child({field});";
    }

    private static string Text(string text) => $"{SourceFile.Plumbing}.XmlValue.Text({text})";

    private static string Value(int slot, string value, string? absent) =>
        $"query.Value(this, {slot}, {value}{(absent is null ? "" : ", " + CSharpText.Literal(absent))});";
}
