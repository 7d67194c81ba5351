using System.Collections.Generic;
using System.Linq;
using Libvirt.Gen.Language;
using Libvirt.Gen.Model;

namespace Libvirt.Gen.Emitting;

/// <summary>Emits reading and writing of an element: straight-line code over the runtime's reader and writer.</summary>
internal static class SerializerEmitter
{
    private const string Reader = "ref " + SourceFile.Plumbing + ".LibvirtXmlReader reader";
    private const string Writer = "ref " + SourceFile.Plumbing + ".LibvirtXmlWriter writer";

    public static GeneratedFile Emit(ElementModel element, EmitOptions options) => SourceFile.Write(element.Name + ".Xml", options, code =>
    {
        using (code.Block($"partial class {element.Name}"))
        {
            if (element.Kind == ElementKind.Base)
            {
                WriteFactory(code, element.Selector!);
                code.Line();
                code.Line($"internal abstract void ReadXml({Reader});");
            }
            else
            {
                WriteRead(code, element);
                code.Line();
                WriteWrite(code, element);
                WriteVisit(code, element);
            }
        }

        if (element.Kind == ElementKind.Base)
        {
            code.Line();
            WriteUnrecognized(code, element.Selector!);
        }
    });

    /// <summary>
    /// Each class is made in a function of its own: the JIT loads every class that a method it compiles may make, and of these a document
    /// needs one.
    /// </summary>
    private static void WriteFactory(CodeWriter code, SelectorModel selector)
    {
        var parameters = selector.IsOnParent ? $"{Reader}, {SourceFile.Runtime}.LibvirtElement owner, int slot" : Reader;
        using (code.Block($"internal static {selector.BaseName} Create({parameters})"))
        {
            if (selector.IsOnParent)
            {
                WriteChoices(code, selector);
                code.Line("reader.Misfit(owner, slot);");
            }
            else
            {
                using (code.Block($"if (reader.PeekAttribute({CSharpText.Literal(selector.Attribute)}))"))
                {
                    WriteChoices(code, selector);
                    if (selector.DefaultClass is not null)
                    {
                        code.Line($"return New{selector.UnrecognizedName}();");
                    }
                }

                code.Line();
            }

            code.Line(selector is { IsOnParent: false, DefaultClass: { } implied }
                ? $"return reader.Imply(New{implied}());"
                : $"return New{selector.UnrecognizedName}();");
            code.Line();
            foreach (var name in selector.Variants.Select(v => v.ClassName).Append(selector.UnrecognizedName))
            {
                code.Line($"static {selector.BaseName} New{name}() => new {name}();");
            }
        }
    }

    private static void WriteChoices(CodeWriter code, SelectorModel selector)
    {
        foreach (var variant in selector.Variants)
        {
            code.Line($"if (reader.ValueIs({CSharpText.Literal(variant.Value)})) return New{variant.ClassName}();");
        }
    }

    private static void WriteRead(CodeWriter code, ElementModel element)
    {
        var modifier = element.Kind == ElementKind.Variant ? "internal override" : "internal";
        using (code.Block($"{modifier} void ReadXml({Reader})"))
        {
            code.Line("reader.StartElement(this);");
            WriteReadAttributes(code, element);
            code.Line();
            if (element.Text is { } text)
            {
                WriteReadText(code, text, element.Children.Count > 0);
            }

            if (element.Text is null || element.Children.Count > 0)
            {
                WriteReadChildren(code, element);
            }
        }
    }

    /// <summary>Where there can be elements as well, a document has those or a text.</summary>
    private static void WriteReadText(CodeWriter code, AttributeModel text, bool orElements)
    {
        var read = $"if (reader.ReadContent(this, {text.Slot})) {CSharpText.Field(text.Member)} = {SizeCode.ReadText(text)};";
        if (!orElements)
        {
            code.Line(read);
            return;
        }

        using (code.Block("if (!reader.HasElements())"))
        {
            code.Line(read);
            code.Line("return;");
        }

        code.Line();
    }

    private static void WriteReadAttributes(CodeWriter code, ElementModel element)
    {
        var cases = new List<Case>();
        if (element is { Kind: ElementKind.Variant, Selector: { IsOnParent: false } self })
        {
            cases.Add(new Case(self.Attribute, "break; // its value chose this class"));
        }

        foreach (var attribute in element.Attributes)
        {
            cases.Add(new Case(attribute.XmlName, attribute.Selector is { } selector
                ? ReadSelector(selector, attribute.Slot)
                : $"{CSharpText.Field(attribute.Member)} = {ValueCode.Read(attribute.Type!, attribute.Slot)}; break;"));
        }

        using (code.Block("while (reader.NextAttribute())"))
        {
            WriteSwitch(code, cases, "reader.KeepAttribute(this);");
        }
    }

    private static void WriteReadChildren(CodeWriter code, ElementModel element)
    {
        foreach (var child in element.Children.Where(c => c.Selector is { IsOnParent: true }))
        {
            code.Line($"var {ReadMark(child)} = false;");
        }

        // Where no child is in a namespace, the reader need not ask for any.
        var next = element.NamespaceUri is null && element.Children.All(c => c.NamespaceUri is null) ? "NextChild" : "NextChildOfAnyNamespace";
        using (code.Block($"while (reader.{next}(this))"))
        {
            WriteSwitch(code, element.Children.Select(c => new Case(c.XmlName, ReadChild(c)) { NamespaceUri = c.NamespaceUri }).ToList(), "reader.KeepElement(this);");
        }

        foreach (var child in element.Children.Where(c => c.HasClass))
        {
            code.Line();
            WriteReadElement(code, child);
        }
    }

    private static string ReadMark(ChildModel child) => CSharpText.Local(child.Member + "WasRead");

    private static string[] ReadChild(ChildModel child)
    {
        var field = CSharpText.Field(child.Member);
        if (child.IsPresence)
        {
            return [$"{field} = reader.ReadPresence(this, {child.Slot}, !{field}); break;"];
        }

        if (child.IsTextList)
        {
            return
            [
                $"reader.Many(this, {child.Slot}, {field}?.Count ?? 0);",
                $"({field} ??= new {SourceFile.Plumbing}.TextList(this)).Read(ref reader);",
                "break;",
            ];
        }

        if (child.IsXml)
        {
            return [$"if (reader.OnceXml(this, {child.Slot}, {field} is null)) {field} = reader.ReadXmlContent();", "break;"];
        }

        if (child.Scalar is { } scalar)
        {
            var once = scalar.Unit is { } unit
                ? $"OnceSize(this, {child.Slot}, {field} is null, {CSharpText.Literal(unit.XmlName)})"
                : $"OnceText(this, {child.Slot}, {field} is null)";
            return [$"if (reader.{once}) {field} = {ValueCode.Read(scalar, child.Slot)};", "break;"];
        }

        return child.Selector is { IsOnParent: true }
            ? [$"Read{child.Member}(ref reader, !{ReadMark(child)});", $"{ReadMark(child)} = true;", "break;"]
            : [$"Read{child.Member}(ref reader); break;"];
    }

    private static string ReadSelector(SelectorModel selector, int slot)
    {
        var field = CSharpText.Field(selector.ElementMember);
        var made = $"reader.Adopt({selector.BaseName}.Create(ref reader, this, {slot}))";
        return selector.Repeats ? $"AddRead(ref {field}, {made}); break;" : $"{field} = {made}; break;";
    }

    /// <summary>What an element is read into when no attribute told its shape.</summary>
    private static string WithoutSelector(SelectorModel selector) =>
        $"reader.Imply<{selector.BaseName}>(new {selector.DefaultClass ?? selector.UnrecognizedName}())";

    /// <summary>
    /// What reads a child stands in a function of its own, so that the JIT compiles it, and loads the child's class, when a document has
    /// the child: most have few of those there may be. It takes a tenth off the first parse in a process, and as much off any other, for
    /// the loop over the children stays small.
    /// </summary>
    private static void WriteReadElement(CodeWriter code, ChildModel child)
    {
        var field = CSharpText.Field(child.Member);
        var isOnParent = child.Selector is { IsOnParent: true };
        using (code.Block($"void Read{child.Member}({Reader}{(isOnParent ? ", bool first" : "")})"))
        {
            var made = child.Selector is null ? $"new {child.TypeName}()" : $"{child.TypeName}.Create(ref reader)";
            if (child is { Repeats: true, Selector: { IsOnParent: true } shapes })
            {
                // The attribute has made one already; all others are of its shape.
                code.Line($"reader.Many(this, {child.Slot}, first ? 0 : {field}!.Count);");
                code.Line($"if (!first || {field} is null) AddRead(ref {field}, {field} is null ? reader.Adopt({WithoutSelector(shapes)}) : reader.AdoptAlike({field}[0].NewShape(), {field}[0]));");
                code.Line($"{field}![{field}.Count - 1].ReadXml(ref reader);");
            }
            else if (child.Repeats)
            {
                code.Line($"reader.Many(this, {child.Slot}, {field}?.Count ?? 0);");
                code.Line($"var item = {made};");
                code.Line("item.ReadXml(ref reader);");
                code.Line($"AddRead(ref {field}, item);");
            }
            else
            {
                code.Line(isOnParent
                    ? $"if (reader.Once(this, {child.Slot}, first)) ({field} ??= {WithoutSelector(child.Selector!)}).ReadXml(ref reader);"
                    : $"if (reader.Once(this, {child.Slot}, {field} is null)) ({field} = {made}).ReadXml(ref reader);");
            }
        }
    }

    /// <summary>Tells names apart by length first: most differ in it, and a length costs nothing to compare.</summary>
    private static void WriteSwitch(CodeWriter code, List<Case> cases, string otherwise)
    {
        if (cases.Count == 0)
        {
            code.Line(otherwise);
            return;
        }

        using (code.Block("switch (reader.NameLength)"))
        {
            foreach (var each in cases)
            {
                var statements = each.Statements;
                var head = each.NamespaceUri is { } uri
                    ? NamespaceCode.Case(uri, each.XmlName)
                    : $"case {each.XmlName.Length} when reader.NameIs({CSharpText.Literal(each.XmlName)}):";
                if (statements.Length == 1)
                {
                    code.Line($"{head} {statements[0]}");
                    continue;
                }

                code.Line(head);
                using (code.Indented())
                {
                    foreach (var statement in statements)
                    {
                        code.Line(statement);
                    }
                }
            }

            code.Line($"default: {otherwise} break;");
        }
    }

    private static void WriteWrite(CodeWriter code, ElementModel element)
    {
        code.Line("/// <inheritdoc/>");
        code.Line(SourceFile.Hidden);
        using (code.Block($"protected override void WriteXml({Writer}, string name)"))
        {
            code.Line("writer.StartElement(this, name);");
            if (element is { Kind: ElementKind.Variant, Selector: { IsOnParent: false } self })
            {
                var value = CSharpText.Literal(element.VariantValue!);
                code.Line($"writer.TextAttribute(this, 0, {CSharpText.Literal(self.Attribute)}, {(TypeEmitter.IsImplied(element) ? $"IsShapeImplied ? null : {value}" : value)});");
            }

            foreach (var attribute in element.Attributes)
            {
                code.Line(attribute.Selector is { } selector
                    ? $"writer.ShapeAttribute(this, {attribute.Slot}, {CSharpText.Literal(attribute.XmlName)}, {EmittedNames.ConverterOf(selector.EnumName)}.ToText({attribute.Member}), {ShapeIn(selector)});"
                    : ValueCode.WriteAttribute(attribute.Type!, attribute.Slot, attribute.XmlName, CSharpText.Field(attribute.Member)));
            }

            foreach (var child in element.Children.Where(c => c.NamespaceUri is not null))
            {
                code.Line(NamespaceCode.Declare(child));
            }

            if (element.Text is { } text)
            {
                code.Line($"writer.Content(this, {text.Slot}, {ValueCode.Write(text.Type!, CSharpText.Field(text.Member))});");
            }

            if (element.Text is null || element.Children.Count > 0)
            {
                WriteWriteChildren(code, element);
            }

            if (element.Children.Any(c => c.NamespaceUri is not null))
            {
                code.Line("writer.EndNamespaces();");
            }

            code.Line("writer.EndElement(this, name);");
        }
    }

    /// <summary>The child whose shape an attribute tells; of several, the first.</summary>
    private static string ShapeIn(SelectorModel selector)
    {
        var field = CSharpText.Field(selector.ElementMember);
        return selector.Repeats ? $"FirstOf({field})" : field;
    }

    private static void WriteWriteChildren(CodeWriter code, ElementModel element)
    {
        code.Line("writer.StartContent(this);");
        foreach (var moved in element.Children)
        {
            for (var i = 0; i < moved.Places.Count; i++)
            {
                // Of several places the first one counts whose condition holds.
                var others = string.Concat(Enumerable.Range(0, i).Select(other => $"!{PlaceMark(moved, other)} && "));
                var holds = $"{EmittedNames.RowTable}.Table.Holds({moved.Places[i].Condition}, {CSharpText.Literal(element.XmlName)}, this)";
                code.Line($"var {PlaceMark(moved, i)} = {others}MayWrite({CSharpText.Field(moved.Member)}) && {holds};");
            }
        }

        foreach (var child in element.Children)
        {
            foreach (var moved in element.Children)
            {
                for (var i = 0; i < moved.Places.Count; i++)
                {
                    if (moved.Places[i].BeforeSlot == child.Slot)
                    {
                        code.Line($"if ({PlaceMark(moved, i)}) {WriteChild(moved)}");
                    }
                }
            }

            var elsewhere = string.Join(" || ", Enumerable.Range(0, child.Places.Count).Select(i => PlaceMark(child, i)));
            code.Line(elsewhere.Length == 0 ? WriteChild(child) : $"if (!({elsewhere})) {WriteChild(child)}");
        }
    }

    private static string PlaceMark(ChildModel child, int place) => CSharpText.Local(child.Member + "Place" + (place + 1));

    private static string WriteChild(ChildModel child)
    {
        var field = CSharpText.Field(child.Member);
        var method = child switch
        {
            { IsXml: true } => "XmlElement",
            { IsPresence: true } => "Presence",
            { Repeats: true, Selector.IsOnParent: true } => "OptionalElements",
            { Repeats: true } => "Elements",
            { Scalar.Unit: not null } => "SizeElement",
            { Scalar: not null } => "TextElement",
            { Selector.IsOnParent: true } => "OptionalElement",
            _ => "Element",
        };
        var value = child.Scalar?.Unit is { } unit ? $"{CSharpText.Literal(unit.XmlName)}, {field}"
            : child is { Repeats: false, Scalar: { } scalar } ? ValueCode.Write(scalar, field) : field;
        return $"writer.{method}(this, {child.Slot}, {(child.NamespaceUri is null ? CSharpText.Literal(child.XmlName) : NamespaceCode.Name(child))}, {value});";
    }

    private static void WriteVisit(CodeWriter code, ElementModel element)
    {
        var children = element.Children.Where(c => c.HasClass || c.IsTextList).ToList();
        if (children.Count == 0)
        {
            return;
        }

        code.Line();
        code.Line("/// <inheritdoc/>");
        code.Line(SourceFile.Hidden);
        using (code.Block($"protected override void VisitChildren(ref {SourceFile.Plumbing}.UnrecognizedWalk walk)"))
        {
            foreach (var child in children)
            {
                code.Line($"walk.Visit({CSharpText.Literal(child.XmlName)}, {CSharpText.Field(child.Member)});");
            }
        }
    }

    private static void WriteUnrecognized(CodeWriter code, SelectorModel selector)
    {
        using (code.Block($"partial class {selector.UnrecognizedName}"))
        {
            using (code.Block($"internal override void ReadXml({Reader})"))
            {
                code.Line("reader.StartElement(this);");
                code.Line("while (reader.NextAttribute()) reader.KeepAttribute(this);");
                code.Line("while (reader.NextChild(this)) reader.KeepElement(this);");
            }

            code.Line();
            code.Line("/// <inheritdoc/>");
            code.Line(SourceFile.Hidden);
            using (code.Block($"protected override void WriteXml({Writer}, string name)"))
            {
                code.Line("writer.StartElement(this, name);");
                code.Line("writer.StartContent(this);");
                code.Line("writer.EndElement(this, name);");
            }
        }
    }

    /// <summary>What is done for a name.</summary>
    private sealed record Case(string XmlName, params string[] Statements)
    {
        public string? NamespaceUri { get; init; }
    }
}
