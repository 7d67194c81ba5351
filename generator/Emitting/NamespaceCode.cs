using Libvirt.Gen.Model;

namespace Libvirt.Gen.Emitting;

/// <summary>How children in a namespace are told apart when reading, and named when writing.</summary>
internal static class NamespaceCode
{
    /// <summary>The reader gives names in a namespace no length, so that none of the others is taken for one.</summary>
    public static string Case(string namespaceUri, string xmlName) =>
        $"case 0 when reader.NameIs({CSharpText.Literal(namespaceUri)}, {CSharpText.Literal(xmlName.Substring(xmlName.IndexOf(':') + 1))}):";

    /// <summary>What the parent does before its content.</summary>
    public static string Declare(ChildModel child)
    {
        var field = CSharpText.Field(child.Member);
        var name = $"{CSharpText.Literal(child.XmlName.Substring(0, child.XmlName.IndexOf(':')))}, {CSharpText.Literal(child.NamespaceUri!)}";
        return child switch
        {
            { Selector.IsOnParent: true } or { IsPresence: true } => $"writer.DeclareNamespace(this, {child.Slot}, {name}, {field});",
            { HasClass: true } or { IsTextList: true } => $"writer.DeclareNamespace({name}, {field});",
            _ => $"writer.DeclareNamespace(this, {child.Slot}, {name}, {field} is not null);",
        };
    }

    /// <summary>The arguments that name the child. Of many, each may have a prefix of its own.</summary>
    public static string Name(ChildModel child)
    {
        var (name, uri) = (CSharpText.Literal(child.XmlName), CSharpText.Literal(child.NamespaceUri!));
        return child.Repeats ? $"{name}, {uri}" : $"writer.NameOf({name}, {uri}, {(child.HasClass ? CSharpText.Field(child.Member) : "null")})";
    }
}
