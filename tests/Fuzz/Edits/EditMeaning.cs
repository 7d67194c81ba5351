using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using Libvirt.Xml;

namespace Libvirt.Gen.Fuzz.Edits;

/// <summary>What a document says: interfaces as libvirt spells them, without white space, comments, and the order that means nothing.</summary>
internal static class EditMeaning
{
    /// <summary>What a whole document says.</summary>
    public static string Of(XElement tree) => Normal(tree, isInterfaceTyped: true).ToString();

    /// <summary>What an interface says, written by libvirt's rules.</summary>
    public static string Of(DomainInterface nic)
    {
        // The document around may declare its prefix.
        XElement outer = XElement.Parse($"<outer xmlns:q='urn:q'>{nic.ToXml()}</outer>", LoadOptions.PreserveWhitespace);
        return Normal(outer.Elements().Single(), isInterfaceTyped: false).ToString();
    }

    private static XElement Normal(XElement element, bool isInterfaceTyped)
    {
        bool isDevice = element.Name == "interface" && (element.Parent is null || element.Parent.Name.LocalName is "devices" or "holder");
        if (isInterfaceTyped && isDevice)
            return XElement.Parse(Of(DomainInterface.Parse(element.ToString(SaveOptions.DisableFormatting))));

        var normal = new XElement(element.Name, element.Attributes().Where(a => !a.IsNamespaceDeclaration).OrderBy(a => a.Name.ToString(), StringComparer.Ordinal));
        XElement[] children = [.. element.Elements().Where(child => !IsLeftOut(child))];
        normal.Add(children.Select(child => Normal(child, isInterfaceTyped))
            .OrderBy(child => child.Name.ToString(), StringComparer.Ordinal)
            .ThenBy(child => IsUnknown(child) ? child.ToString() : "", StringComparer.Ordinal));
        normal.Add(Words(element));
        return normal;
    }

    /// <summary>
    /// Whether the element need not be written: interfaces say their type themselves, and a bare source adds nothing, unless another one
    /// stands behind it.
    /// </summary>
    public static bool IsLeftOut(XElement child) =>
        child.Name == "source" && !child.HasAttributes && !child.Nodes().Any() && child.Parent!.Elements("source").Count() == 1;

    // The order of what the schema does not know follows that of what it knows.
    private static bool IsUnknown(XElement child) => child.Name == "new" || child.Name.NamespaceName.Length > 0;

    // Texts that come to stand side by side are one text, in the order in which they come.
    private static string Words(XElement element)
    {
        IEnumerable<char> characters = element.Nodes().OfType<XText>().SelectMany(text => text.Value).Where(c => c is not (' ' or '\t' or '\r' or '\n'));
        return string.Concat(element.HasElements ? characters.Order() : characters);
    }
}
