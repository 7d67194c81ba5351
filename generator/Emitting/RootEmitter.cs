using System.Collections.Generic;
using System.Globalization;
using Libvirt.Gen.Model;

namespace Libvirt.Gen.Emitting;

/// <summary>Emits the entry points of a document's root: reading, writing, and the questions about versions.</summary>
internal static class RootEmitter
{
    private const string Documents = SourceFile.Plumbing + ".LibvirtRoot";
    private const string Version = SourceFile.Runtime + ".LibvirtVersion";
    private const string ReadOnlyList = "global::System.Collections.Generic.IReadOnlyList";
    private const string Failure = "/// <exception cref=\"" + SourceFile.Runtime + ".LibvirtXmlException\">";

    private const string TooDeep = Failure + "Elements are nested too deeply, as when one contains itself.</exception>";

    public static void WriteMembers(CodeWriter code, ElementModel root, CheckCode check)
    {
        var name = CSharpText.Literal(root.XmlName);
        WriteReading(code, root, name);
        WriteWriting(code, name, root.XmlName);
        WriteWritingInto(code, name);
        WriteQuestions(code, root, name, check);
    }

    private static void WriteReading(CodeWriter code, ElementModel root, string name)
    {
        const string Characters = "global::System.MemoryExtensions.AsSpan(xml ?? throw new global::System.ArgumentNullException(nameof(xml)))";
        const string Options = SourceFile.Runtime + ".LibvirtXmlOptions? options";

        Summary(code, $"Reads a text that consists of one <{root.XmlName}>.");
        code.Line(Failure + $"The text is not well-formed XML, is nested too deeply, or its root is not {root.XmlName}.</exception>");
        code.Line($"public static {root.Name} Parse(string xml) => Parse({Characters}, null);");
        code.Line();
        code.Line("/// <inheritdoc cref=\"Parse(string)\"/>");
        code.Line($"public static {root.Name} Parse(string xml, {Options}) => Parse({Characters}, options);");
        code.Line();
        code.Line("/// <inheritdoc cref=\"Parse(string)\"/>");
        code.Line($"public static {root.Name} Parse(global::System.ReadOnlySpan<char> xml) => Parse(xml, null);");
        code.Line();
        code.Line("/// <inheritdoc cref=\"Parse(string)\"/>");
        using (code.Block($"public static {root.Name} Parse(global::System.ReadOnlySpan<char> xml, {Options})"))
        {
            code.Line($"var reader = new {SourceFile.Plumbing}.LibvirtXmlReader(xml, options);");
            code.Line($"reader.StartDocument({name});");
            code.Line(Made(root.Name, root.Kind == ElementKind.Base));
            code.Line("element.ReadXml(ref reader);");
            code.Line("reader.EndDocument();");
            code.Line("return element;");
        }

        code.Line();
        WriteLoad(code, root, "global::System.IO.Stream stream", "Reads a stream to its end: UTF-8, or UTF-16 by byte order mark or declaration.", "has another encoding, ");
        WriteLoad(code, root, "global::System.IO.TextReader reader", "Reads a text to its end.", "");
    }

    private static void WriteLoad(CodeWriter code, ElementModel root, string source, string summary, string furtherFailure)
    {
        var type = source.Substring(0, source.IndexOf(' '));
        var text = $"{Documents}.ReadText({source.Substring(type.Length + 1)})";
        Summary(code, summary);
        code.Line(Failure + $"The text is not well-formed XML, is nested too deeply, {furtherFailure}or its root is not {root.XmlName}.</exception>");
        code.Line($"public static {root.Name} Load({source}) => Parse({text}, null);");
        code.Line();
        code.Line($"/// <inheritdoc cref=\"Load({type})\"/>");
        code.Line($"public static {root.Name} Load({source}, {SourceFile.Runtime}.LibvirtXmlOptions? options) => Parse({text}, options);");
        code.Line();
    }

    private static void WriteWriting(CodeWriter code, string name, string xmlName)
    {
        Summary(code, "Writes the XML as libvirt does: single quotes, libvirt's order, two spaces for each level beyond the indentation of what was read.");
        code.Line(Failure + "A value holds a character that XML cannot carry, or elements are nested too deeply.</exception>");
        code.Line($"public string ToXml() => {Documents}.ToXml(this, {name});");
        code.Line();
        Summary(code, "Writes the XML in UTF-8, without byte order mark.");
        code.Line(Failure + "A value holds a character that XML cannot carry, or elements are nested too deeply; nothing has been written then.</exception>");
        code.Line($"public void Save(global::System.IO.Stream stream) => {Documents}.Save(this, {name}, stream);");
        code.Line();
        Summary(code, "Writes the XML.");
        code.Line(Failure + "A value holds a character that XML cannot carry, or elements are nested too deeply; nothing has been written then.</exception>");
        code.Line($"public void Save(global::System.IO.TextWriter writer) => {Documents}.Save(this, {name}, writer);");
        code.Line();
    }

    private static void WriteWritingInto(CodeWriter code, string name)
    {
        Summary(code, "Writes the XML in UTF-8, without byte order mark, into a buffer of yours. Nothing is allocated for it.");
        code.Line(Failure + "A value holds a character that XML cannot carry, or elements are nested too deeply; nothing has been written then.</exception>");
        code.Line($"public void Save(global::System.Buffers.IBufferWriter<byte> output) => {Documents}.Save(this, {name}, output);");
        code.Line();
        Summary(code, "Writes the XML into characters of yours; false when they are too few. Nothing is allocated for it.");
        code.Line(Failure + "A value holds a character that XML cannot carry, or elements are nested too deeply.</exception>");
        code.Line($"public bool TryWriteXml(global::System.Span<char> destination, out int charsWritten) => {Documents}.TryWrite(this, {name}, destination, out charsWritten);");
        code.Line();
    }

    private static void WriteQuestions(CodeWriter code, ElementModel root, string name, CheckCode check)
    {
        var type = root.Selector is { } shapes ? $", {root.RootRow + shapes.AttributeOffset}" : "";
        var inherited = root.Gate.Rows == RowsModel.None ? "default" : check.Item(root.RootRow.ToString(CultureInfo.InvariantCulture), root.Gate.Rows, $"default({SourceFile.Plumbing}.Requirement)");

        // The rows of the root itself may ask the root.
        List<string> checkAll = [$"Check(ref check, {root.RootRow}{type}, {inherited});"];
        if (root.Begins && inherited != "default")
        {
            checkAll.Insert(0, $"check.Enter({name}, this);");
        }

        Summary(code, "Lists where this document and a libvirt release, and optionally hypervisors, do not go together: what the release does not know yet, what it no longer takes, what it insists on and is missing. Empty when all is fine.");
        code.Line("/// <param name=\"target\">The release that has to understand the document.</param>");
        code.Line("/// <param name=\"hypervisor\">The hypervisors that have to support it; several can be combined.</param>");
        code.Line(TooDeep);
        using (code.Block($"public {ReadOnlyList}<{SourceFile.Runtime}.CompatibilityIssue> CheckCompatibility({Version} target, {SourceFile.Runtime}.Hypervisor hypervisor = {SourceFile.Runtime}.Hypervisor.Any)"))
        {
            code.Line($"var check = new {SourceFile.Plumbing}.CompatibilityCheck(target, hypervisor);");
            checkAll.ForEach(line => code.Line(line));
            code.Line("return check.HasFindings ? check.ToIssues(LibvirtFeatures.All) : global::System.Array.Empty<" + SourceFile.Runtime + ".CompatibilityIssue>();");
        }

        code.Line();
        Summary(code, "The lowest libvirt release that knows everything in this document, and does without what is missing; 0.0.0 when nothing is dated.");
        code.Line(TooDeep);
        using (code.Block($"public {Version} GetMinimumVersion()"))
        {
            code.Line($"var check = {SourceFile.Plumbing}.CompatibilityCheck.ForMinimum();");
            checkAll.ForEach(line => code.Line(line));
            code.Line("return check.Minimum;");
        }

        code.Line();
        Summary(code, "Everything in this document that the schema does not know, in document order; empty when all is typed.");
        code.Line(TooDeep);
        code.Line($"public {ReadOnlyList}<{SourceFile.Runtime}.UnrecognizedItem> GetUnrecognized() => {Documents}.GetUnrecognized(this, {name});");
    }

    /// <summary>The statement that makes what a root is read into: of a root of several shapes, an attribute tells which.</summary>
    public static string Made(string name, bool varies) => varies ? $"var element = {name}.Create(ref reader);" : $"var element = new {name}();";

    private static void Summary(CodeWriter code, string text) => XmlDoc.Element(code, "summary", text);
}
