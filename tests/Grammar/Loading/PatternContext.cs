using System.Xml.Linq;

namespace Libvirt.Gen.Grammar.Loading;

/// <summary>What a pattern inherits from what it stands in.</summary>
/// <param name="Scope">The grammar whose definitions it refers to; null outside of any.</param>
/// <param name="DataTypes">The address of the library of data types.</param>
/// <param name="Namespace">The name space of names that state none.</param>
internal sealed record PatternContext(GrammarScope? Scope, string DataTypes, string Namespace)
{
    public static PatternContext Outermost(XElement root) => new PatternContext(null, "", "").Inside(root);

    /// <summary>The context inside an element, which may state a library or a name space.</summary>
    public PatternContext Inside(XElement element)
    {
        var library = element.Attribute("datatypeLibrary")?.Value.Trim() ?? DataTypes;
        var name = element.Attribute("ns")?.Value ?? Namespace;
        return library == DataTypes && name == Namespace ? this : this with { DataTypes = library, Namespace = name };
    }
}
