using System.Linq;
using Libvirt.Gen.Model;

namespace Libvirt.Gen.Emitting;

/// <summary>Emits what users see of an element: the class, its documentation and its properties.</summary>
internal static class TypeEmitter
{
    private const string List = "global::System.Collections.Generic.IList";

    public static GeneratedFile Emit(ElementModel element, CheckCode check, EmitOptions options) => SourceFile.Write(element.Name, options, code =>
    {
        XmlDoc.Write(code, element.Doc, element.Gate);
        GateAttributes.Write(code, element.Gate);
        JsonEmitter.WriteAttribute(code, element.IsRoot);
        using (code.Block($"{options.Visibility} {Modifiers(element)}partial class {element.Name} : {BaseOf(element)}"))
        {
            WriteFields(code, element);
            WriteConstructor(code, element);
            WriteSelectedType(code, element);
            foreach (var attribute in element.Attributes.Where(a => a.Selector is null && !SizeCode.IsUnit(a)))
            {
                WriteAttribute(code, attribute);
            }

            if (element.Text is { } text)
            {
                WriteAttribute(code, text);
            }

            foreach (var child in element.Children)
            {
                WriteChild(code, element, child);
            }

            if (element.IsRoot)
            {
                RootEmitter.WriteMembers(code, element, check);
                JsonEmitter.WriteConverter(code, element.Name);
            }
        }

        if (element.Kind == ElementKind.Base)
        {
            code.Line();
            WriteUnrecognized(code, element, options);
        }
    });

    /// <summary>Roots are open to derivation, for users make them; what stands inside is made by the reader, which knows no others.</summary>
    private static string Modifiers(ElementModel element) => (element.Kind, element.IsRoot) switch
    {
        (ElementKind.Base, _) => "abstract ",
        (_, true) => "",
        _ => "sealed ",
    };

    private static string BaseOf(ElementModel element) => element.BaseName ?? SourceFile.Runtime + ".LibvirtElement";

    private static void WriteFields(CodeWriter code, ElementModel element)
    {
        foreach (var attribute in element.Attributes.Where(a => a.Type is not null))
        {
            code.Line($"private {ValueCode.PropertyType(attribute.Type!)} {CSharpText.Field(attribute.Member)};");
        }

        if (element.Text is { } text)
        {
            code.Line($"private {SizeCode.FieldType(text)} {CSharpText.Field(text.Member)};");
        }

        foreach (var child in element.Children)
        {
            code.Line($"private {FieldType(child)} {CSharpText.Field(child.Member)};");
        }

        if (element.Attributes.Any(a => a.Type is not null) || element.Children.Count > 0 || element.Text is not null)
        {
            code.Line();
        }
    }

    private static string FieldType(ChildModel child) => child switch
    {
        { IsXml: true } => SourceFile.Runtime + ".XmlContent?",
        { IsPresence: true } => "bool",
        { IsTextList: true } => SourceFile.Plumbing + ".TextList?",
        { Scalar: { } scalar } => ValueCode.PropertyType(scalar),
        { Repeats: true } => $"{List}<{child.TypeName}>?",
        _ => child.TypeName + "?",
    };

    private static void WriteConstructor(CodeWriter code, ElementModel element)
    {
        if (element.Kind == ElementKind.Base)
        {
            // Only the shapes of the schema exist: a shape from elsewhere could neither be read nor written.
            using (code.Block($"private protected {element.Name}()"))
            {
            }

            code.Line();
        }
    }

    /// <summary>The value that selects the shape is not set but chosen by the shape's class, so the two cannot contradict.</summary>
    private static void WriteSelectedType(CodeWriter code, ElementModel element)
    {
        switch (element.Kind)
        {
            case ElementKind.Base:
                WriteShapeDoc(code, element);
                code.Line($"public abstract {element.Selector!.EnumName}? {element.Selector.ShapeMember} {{ get; }}");
                if (element.Selector.Repeats && element.Selector.IsOnParent)
                {
                    code.Line();
                    code.Line($"internal abstract {element.Name} NewShape();");
                }

                break;
            case ElementKind.Variant:
                var variant = element.Selector!.Variants.First(v => v.ClassName == element.Name);
                code.Line("/// <inheritdoc/>");
                code.Line($"public override {element.Selector.EnumName}? {element.Selector.ShapeMember} => {(IsImplied(element) ? "IsShapeImplied ? null : " : "")}{element.Selector.EnumName}.{variant.EnumMember};");
                code.Line();
                if (element.Selector.Repeats && element.Selector.IsOnParent)
                {
                    code.Line($"internal override {element.BaseName} NewShape() => new {element.Name}();");
                    code.Line();
                }

                break;
        }

        if (element.Kind != ElementKind.Base)
        {
            foreach (var attribute in element.Attributes.Where(a => a.Selector is not null))
            {
                WriteSelector(code, attribute);
            }
        }
    }

    /// <summary>Whether objects of the class can be made where no attribute says so.</summary>
    public static bool IsImplied(ElementModel element) =>
        element is { Kind: ElementKind.Variant, Selector: { IsOnParent: false, DefaultClass: { } implied } } && implied == element.Name;

    private static void WriteShapeDoc(CodeWriter code, ElementModel element)
    {
        const string Decided = "Decided by the class of the object; null when the schema does not know the value.";
        if (element.Attributes.Count == 0)
        {
            XmlDoc.Element(code, "summary", "Which shape this is. " + Decided);
            return;
        }

        XmlDoc.Write(code, element.Attributes[0].Doc, element.Attributes[0].Gate, Decided);
        GateAttributes.Write(code, element.Attributes[0].Gate);
    }

    private static void WriteSelector(CodeWriter code, AttributeModel attribute)
    {
        XmlDoc.Write(code, attribute.Doc, attribute.Gate, $"Decided by <see cref=\"{attribute.Selector!.ElementMember}\"/>: assign another one to change it.");
        GateAttributes.Write(code, attribute.Gate);
        var shape = CSharpText.Field(attribute.Selector.ElementMember);
        shape = attribute.Selector.Repeats ? $"FirstOf({shape})" : shape;
        shape = attribute.Selector.DefaultClass is { } implied ? $"Stated<{attribute.Selector.BaseName}, {implied}>({shape})" : shape;
        code.Line($"public {attribute.Selector.EnumName}? {attribute.Member} => {shape}?.{attribute.Selector.ShapeMember};");
        code.Line();
    }

    private static void WriteAttribute(CodeWriter code, AttributeModel attribute)
    {
        var field = CSharpText.Field(attribute.Member);
        XmlDoc.Write(code, attribute.Doc, attribute.Gate, XmlDoc.Values(attribute.Type));
        GateAttributes.Write(code, attribute.Gate);
        WriteKnownValues(code, attribute.Type!);
        if (attribute.Type!.Unit is { } unit)
        {
            SizeCode.WriteProperty(code, attribute, unit);
        }
        else
        {
            code.Line($"public {ValueCode.PropertyType(attribute.Type)} {attribute.Member} {{ get => {field}; set => Set(ref {field}, value, {attribute.Slot}); }}");
        }

        code.Line();
    }

    private static void WriteChild(CodeWriter code, ElementModel element, ChildModel child)
    {
        var field = CSharpText.Field(child.Member);
        XmlDoc.Write(code, child.Doc, child.Gate, XmlDoc.Values(child.Scalar));
        GateAttributes.Write(code, child.Gate);
        if (child.Scalar is { } scalar)
        {
            WriteKnownValues(code, scalar);
        }

        if (child.IsPresence)
        {
            code.Line($"public bool {child.Member} {{ get => {field}; set => SetPresence(ref {field}, value, {child.Slot}); }}");
        }
        else if (child.IsTextList)
        {
            var list = SourceFile.Plumbing + ".TextList";
            code.Line($"public {List}<string> {child.Member} {{ get => {field} ??= new {list}(this); set => SetChild(ref {field}, {list}.Of(this, value), {child.Slot}); }}");
        }
        else if (child.Repeats)
        {
            code.Line($"public {List}<{child.TypeName}> {child.Member} {{ get => {field} ??= new {SourceFile.Plumbing}.ElementList<{child.TypeName}>(this); set => SetChild(ref {field}, value, {child.Slot}); }}");
        }
        else if (element.Attributes.FirstOrDefault(a => a.Selector?.ElementMember == child.Member) is { } selector)
        {
            var hasDefault = selector.Selector!.DefaultClass is null ? "false" : "true";
            code.Line($"public {child.TypeName}? {child.Member} {{ get => {field}; set => SetShape(ref {field}, value, {child.Slot}, {selector.Slot}, {hasDefault}); }}");
        }
        else
        {
            code.Line($"public {FieldType(child)} {child.Member} {{ get => {field}; set => SetChild(ref {field}, value, {child.Slot}); }}");
        }

        code.Line();
    }

    private static void WriteKnownValues(CodeWriter code, ValueTypeModel type)
    {
        if (ValueCode.TypeOf(type).HasKnownValues)
        {
            code.Line($"[{SourceFile.Runtime}.LibvirtKnownValues(typeof({type.Set!.Name}))]");
        }
    }

    private static void WriteUnrecognized(CodeWriter code, ElementModel element, EmitOptions options)
    {
        XmlDoc.Element(code, "summary", $"What a document says in <{element.XmlName}> when the schema does not know its {element.Selector!.Attribute}: all of it is kept and written back.");
        JsonEmitter.WriteAttribute(code, isDocument: false);
        using (code.Block($"{options.Visibility} sealed partial class {element.Selector.UnrecognizedName} : {element.Name}"))
        {
            code.Line($"internal {element.Selector.UnrecognizedName}()");
            code.Line("{");
            code.Line("}");
            code.Line();
            code.Line("/// <inheritdoc/>");
            code.Line($"public override {element.Selector.EnumName}? {element.Selector.ShapeMember} => null;");
            if (element.Selector.Repeats && element.Selector.IsOnParent)
            {
                code.Line();
                code.Line($"internal override {element.Name} NewShape() => new {element.Selector.UnrecognizedName}();");
            }
        }
    }
}
