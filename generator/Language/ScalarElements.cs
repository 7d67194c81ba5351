using System.Linq;

namespace Libvirt.Gen.Language;

/// <summary>Elements that hold nothing but a text, or any XML, become a property of their parent rather than a class of their own.</summary>
internal static class ScalarElements
{
    public static bool IsScalar(SchemaNode element) =>
        !element.IsRoot
        && !element.Repeats
        && (element.HasXmlContent || element.Texts.Any())
        && element.Children.All(c => c.Construct == "text" || SchemaGrammar.IsRow(c));
}
