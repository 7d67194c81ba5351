namespace Libvirt.Gen.Emitting;

/// <summary>
/// Emits what keeps serializers of other formats from losing content: an attribute on each class and, of those whose XML is a document,
/// the converter that carries that.
/// </summary>
internal static class JsonEmitter
{
    private const string Attribute = SourceFile.Plumbing + ".LibvirtJson";

    public static void WriteAttribute(CodeWriter code, bool isDocument) =>
        code.Line(isDocument ? $"[{Attribute}(typeof(XmlConverter))]" : $"[{Attribute}]");

    public static void WriteConverter(CodeWriter code, string type)
    {
        code.Line();
        using (code.Block($"private sealed class XmlConverter : {SourceFile.Plumbing}.XmlTextConverter<{type}>"))
        {
            code.Line($"protected override {type} Parse(string xml) => {type}.Parse(xml);");
            code.Line($"protected override string ToXml({type} document) => document.ToXml();");
        }
    }
}
