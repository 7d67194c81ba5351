using System.Linq;
using Libvirt.Gen.Model;

namespace Libvirt.Gen.Emitting;

/// <summary>Emits the class of a whole document: its lists, reading, and the questions about versions. All else is in its base class.</summary>
internal static class DocumentEmitter
{
    private const string Base = SourceFile.Runtime + ".LibvirtXmlDocument";
    private const string List = SourceFile.Runtime + ".DocumentList";
    private const string Text = SourceFile.Plumbing + ".DocumentText";
    private const string Layout = SourceFile.Plumbing + ".DocumentLayout";
    private const string Options = SourceFile.Runtime + ".LibvirtXmlOptions? options";
    private const string Failure = "/// <exception cref=\"" + SourceFile.Runtime + ".LibvirtXmlException\">";

    public static GeneratedFile Emit(DocumentModel document, EmitOptions options) => SourceFile.Write(document.Name, options, code =>
    {
        Summary(code, document.Summary);
        code.Line("/// <remarks>");
        XmlDoc.Markup(code, $"<para>{Containers(document)}</para>");
        code.Line("/// </remarks>");
        JsonEmitter.WriteAttribute(code, isDocument: true);
        using (code.Block($"{options.Visibility} partial class {document.Name} : {Base}"))
        {
            WriteLayout(code, document);
            WriteConstructor(code, document);
            WriteLists(code, document);
            WriteReading(code, document);
            WriteQuestions(code, document);
            JsonEmitter.WriteConverter(code, document.Name);
        }
    });

    private static string Containers(DocumentModel document)
    {
        var lists = string.Join(" and ", document.Lists.Select(l => $"<c>{XmlDoc.Escape(l.XmlName)}</c>"));
        var places = string.Join(", ", document.Containers.Select(c => $"<c>{XmlDoc.Escape(c.Path)}</c>"));
        return places.Length == 0 ? $"A text is {lists}." : $"Looks for {lists} in {places}; a text that is such an element alone is one, too.";
    }

    private static void WriteLayout(CodeWriter code, DocumentModel document)
    {
        var parts = document.Containers
            .Select(c => $".WithContainer({CSharpText.Literal(c.Path)}{Further(c.Before)})")
            .Concat(document.Lists.Select(l => $".WithItem({CSharpText.Literal(l.XmlName)}, Read{l.Member}{Further(l.After)})"))
            .ToList();
        code.Line($"private static {Layout}? _layout;");
        code.Line();
        code.Line($"private static {Layout} Layout => _layout ??= new {Layout}()" + (parts.Count == 0 ? ";" : ""));
        using (code.Indented())
        {
            for (var i = 0; i < parts.Count; i++)
            {
                code.Line(parts[i] + (i == parts.Count - 1 ? ";" : ""));
            }
        }

        code.Line();
    }

    private static string Further(string names) => names.Length == 0 ? "" : ", " + CSharpText.Literal(names);

    private static void WriteConstructor(CodeWriter code, DocumentModel document)
    {
        using (code.Block($"private {document.Name}({Text} text, {Options}) : base(text, Layout, options)"))
        {
            var number = 0;
            foreach (var list in document.Lists)
            {
                code.Line($"{list.Member} = ListOf<{list.TypeName}>({number++});");
            }
        }

        code.Line();
    }

    private static void WriteLists(CodeWriter code, DocumentModel document)
    {
        foreach (var list in document.Lists)
        {
            Summary(code, list.Summary);
            code.Line($"public {List}<{list.TypeName}> {list.Member} {{ get; }}");
            code.Line();
        }
    }

    private static void WriteReading(CodeWriter code, DocumentModel document)
    {
        const string Encoded = "UTF-8, or UTF-16 by byte order mark or declaration";
        WriteEntry(code, document, "Parse", "string xml", "Of(xml)", "Reads a text.", isEncoded: false);
        WriteEntry(code, document, "Parse", "global::System.ReadOnlySpan<char> xml", "Of(xml)", "Reads a text.", isEncoded: false);
        WriteEntry(code, document, "Load", "global::System.IO.Stream stream", "Read(stream)", $"Reads a stream to its end: {Encoded}.", isEncoded: true);
        WriteEntry(code, document, "Load", "global::System.IO.TextReader reader", "Read(reader)", "Reads a text to its end.", isEncoded: false);
        WriteEntry(code, document, "Load", "string path", "ReadFile(path)", $"Reads the file of this name: {Encoded}.", isEncoded: true);
    }

    private static void WriteEntry(
        CodeWriter code, DocumentModel document, string method, string source, string text, string summary, bool isEncoded)
    {
        var encoding = isEncoded ? ", has another encoding" : "";
        Summary(code, summary);
        code.Line(Failure + $"The text is not well-formed XML{encoding}, is nested too deeply, or its root is none of those that hold such elements.</exception>");
        code.Line($"public static {document.Name} {method}({source}, {Options} = null) => new {document.Name}({Text}.{text}, options);");
        code.Line();
    }

    private static void WriteQuestions(CodeWriter code, DocumentModel document)
    {
        const string Version = SourceFile.Runtime + ".LibvirtVersion";
        const string Issues = SourceFile.Plumbing + ".DocumentIssues";
        const string Hypervisor = SourceFile.Runtime + ".Hypervisor";
        Summary(code, "Lists what of the typed elements a libvirt release, and optionally hypervisors, do not know: each matter once, however many elements it concerns. The elements can be asked one by one as well.");
        code.Line("/// <param name=\"target\">The release that has to understand the document.</param>");
        code.Line("/// <param name=\"hypervisor\">The hypervisors that have to support it; several can be combined.</param>");
        using (code.Block($"public global::System.Collections.Generic.IReadOnlyList<{SourceFile.Runtime}.CompatibilityIssue> CheckCompatibility({Version} target, {Hypervisor} hypervisor = {Hypervisor}.Any)"))
        {
            code.Line($"var issues = new {Issues}();");
            foreach (var list in document.Lists)
            {
                code.Line($"foreach (var item in {list.Member}) issues.Add(item.CheckCompatibility(target, hypervisor));");
            }

            code.Line("return issues.ToList();");
        }

        code.Line();
        Summary(code, "The lowest libvirt release that knows everything in the typed elements; 0.0.0 when nothing in them is dated.");
        using (code.Block($"public {Version} GetMinimumVersion()"))
        {
            code.Line($"var minimum = default({Version});");
            foreach (var list in document.Lists)
            {
                code.Line($"foreach (var item in {list.Member}) minimum = {Issues}.Later(minimum, item.GetMinimumVersion());");
            }

            code.Line("return minimum;");
        }

        foreach (var list in document.Lists)
        {
            code.Line();
            using (code.Block($"private static {SourceFile.Runtime}.LibvirtElement Read{list.Member}(ref {SourceFile.Plumbing}.LibvirtXmlReader reader)"))
            {
                code.Line($"var element = new {list.TypeName}();");
                code.Line("element.ReadXml(ref reader);");
                code.Line("return element;");
            }
        }
    }

    private static void Summary(CodeWriter code, string text) => XmlDoc.Element(code, "summary", text);
}
