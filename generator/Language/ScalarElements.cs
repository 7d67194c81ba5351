using System.Linq;

namespace Libvirt.Gen.Language;

/// <summary>Elements of which so little can be said that they become a property of their parent rather than a class of their own.</summary>
internal static class ScalarElements
{
    /// <summary>Whether an element has no class: it holds nothing but a text, nothing at all, or any XML.</summary>
    public static bool IsScalar(SchemaNode element) =>
        !element.IsRoot && element.Ref is null && !element.IsReferenced && (IsPresence(element) || element.HasXmlContent || (IsTextOnly(element) && (!element.Repeats || IsPlainText(element.Texts.First()))));

    /// <summary>Whether an element says all by being there.</summary>
    public static bool IsPresence(SchemaNode element) => element is { Construct: "element", Type: not null };

    private static bool IsTextOnly(SchemaNode element) =>
        element.Texts.FirstOrDefault() is { } text && element.Children.All(c => c.Construct == "text" || SchemaGrammar.IsRow(c) || IsUnitOf(text, c));

    /// <summary>The unit of a size belongs to the text.</summary>
    private static bool IsUnitOf(SchemaNode text, SchemaNode child) => text.Type == "size" && child is { Construct: "attribute", Type: "unit" };

    /// <summary>Of many elements only texts make a list: each holds any of them, so none is ever missing from it.</summary>
    private static bool IsPlainText(SchemaNode text) => text.Type is null or "string" or "path";
}
