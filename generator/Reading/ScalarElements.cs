using System.Linq;

namespace Libvirt.Gen.Reading;

/// <summary>Elements that hold nothing but a text become a property of their parent rather than a class of their own.</summary>
internal static class ScalarElements
{
    public static bool IsScalar(SchemaNode element) =>
        !element.IsTrue("root")
        && element["occurs"] is not ("0..n" or "1..n")
        && element.ChildrenOf("text").Any()
        && element.Children.All(c => c.Construct == "text" || SchemaGrammar.IsRow(c));
}
