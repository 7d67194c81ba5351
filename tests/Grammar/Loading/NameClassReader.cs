using System.Collections.Immutable;
using System.Linq;
using System.Xml.Linq;
using Libvirt.Gen.Grammar.Patterns;

namespace Libvirt.Gen.Grammar.Loading;

/// <summary>Reads the names that an element or attribute may have, where they are not a plain <c>name="…"</c>.</summary>
internal sealed class NameClassReader(string file)
{
    public NameClass Read(XElement element, PatternContext context) => element.Name.LocalName switch
    {
        "name" => Single(element, GrammarXml.PlaceOf(file, element), element.Value.Trim(), context.Namespace),
        "anyName" => new WildName(null, Except(element, context)),
        "nsName" => new WildName(context.Namespace, Except(element, context)),
        "choice" => Choice(element, context),
        var other => throw new GrammarException(GrammarXml.PlaceOf(file, element), $"<{other}> is no name"),
    };

    /// <summary>A name as written, with a prefix perhaps.</summary>
    public static SingleName Single(XElement element, SourcePlace place, string name, string namespaceName)
    {
        var colon = name.IndexOf(':', System.StringComparison.Ordinal);
        if (colon < 0)
        {
            return new SingleName(namespaceName, name);
        }

        var prefix = name[..colon];
        var bound = element.GetNamespaceOfPrefix(prefix) ?? throw new GrammarException(place, $"the prefix '{prefix}' is not declared");
        return new SingleName(bound.NamespaceName, name[(colon + 1)..]);
    }

    private NameChoice? Except(XElement element, PatternContext context) => GrammarXml.Children(element) switch
    {
        [] => null,
        [{ Name.LocalName: "except" } except] => Choice(except, context.Inside(except)),
        [.., var other] => throw new GrammarException(GrammarXml.PlaceOf(file, other), $"<{other.Name.LocalName}> cannot stand in a name class"),
    };

    private NameChoice Choice(XElement element, PatternContext context) =>
        new(GrammarXml.Children(element).Select(child => Read(child, context.Inside(child))).ToImmutableArray());
}
