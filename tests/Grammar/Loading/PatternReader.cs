using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Xml.Linq;
using Libvirt.Gen.Grammar.Patterns;

namespace Libvirt.Gen.Grammar.Loading;

/// <summary>Reads the patterns of one file.</summary>
internal sealed class PatternReader(GrammarLoader loader, string file)
{
    public SourcePlace PlaceOf(XElement element) => GrammarXml.PlaceOf(file, element);

    public string Required(XElement element, string attribute) =>
        element.Attribute(attribute)?.Value.Trim() ?? throw Error(element, $"<{element.Name.LocalName}> lacks its '{attribute}'");

    /// <summary>The patterns inside an element, as a group when there are several.</summary>
    public Pattern Content(XElement element, PatternContext context) => Content(element, GrammarXml.Children(element), context);

    /// <summary>Reads one pattern.</summary>
    /// <param name="element">The element that states it.</param>
    /// <param name="context">What holds inside of that element.</param>
    public Pattern Read(XElement element, PatternContext context)
    {
        var place = PlaceOf(element);
        if (element.Name.NamespaceName != GrammarXml.Namespace)
        {
            throw Error(element, $"<{element.Name.LocalName}> is not RELAX NG");
        }

        return element.Name.LocalName switch
        {
            "empty" => new EmptyPattern(place),
            "notAllowed" => new NotAllowedPattern(place),
            "text" => new TextPattern(place),
            "group" => Content(element, context),
            "choice" => Many(element, context) is [var single] ? single : new ChoicePattern(place, Many(element, context)),
            "interleave" => Many(element, context) is [var single] ? single : new InterleavePattern(place, Many(element, context)),
            "optional" => Optional(place, Content(element, context)),
            "oneOrMore" => new OneOrMorePattern(place, Content(element, context)),
            "zeroOrMore" => Optional(place, new OneOrMorePattern(place, Content(element, context))),
            "mixed" => new InterleavePattern(place, [new TextPattern(place), Content(element, context)]),
            "list" => new ListPattern(place, Content(element, context)),
            "element" => Element(element, context),
            "attribute" => Attribute(element, context),
            "data" => Data(element, context),
            "value" => Value(element, context),
            "ref" => Reference(element, context.Scope),
            "parentRef" => Reference(element, context.Scope?.Parent),
            "externalRef" => loader.ReadExternal(place, Required(element, "href")),
            "grammar" => Grammar(element, context),
            var other => throw Error(element, $"<{other}> is no pattern"),
        };
    }

    private static ChoicePattern Optional(SourcePlace place, Pattern pattern) => new(place, [pattern, new EmptyPattern(place)]);

    private Pattern Content(XElement element, IReadOnlyCollection<XElement> patterns, PatternContext context)
    {
        if (patterns.Count == 0)
        {
            throw Error(element, $"<{element.Name.LocalName}> is empty");
        }

        var items = patterns.Select(child => Read(child, context.Inside(child))).ToImmutableArray();
        return items is [var single] ? single : new GroupPattern(PlaceOf(element), items);
    }

    private ImmutableArray<Pattern> Many(XElement element, PatternContext context)
    {
        var items = GrammarXml.Children(element).Select(child => Read(child, context.Inside(child))).ToImmutableArray();
        return items.IsEmpty ? throw Error(element, $"<{element.Name.LocalName}> is empty") : items;
    }

    private ElementPattern Element(XElement element, PatternContext context)
    {
        var (name, content) = NameAndContent(element, context, context.Namespace);
        return new ElementPattern(PlaceOf(element), name, Content(element, content, context));
    }

    private AttributePattern Attribute(XElement element, PatternContext context)
    {
        // An attribute's name is in no name space unless the attribute itself states one.
        var (name, content) = NameAndContent(element, context, element.Attribute("ns")?.Value ?? "");
        var pattern = content.Count == 0 ? new TextPattern(PlaceOf(element)) : Content(element, content, context);
        return new AttributePattern(PlaceOf(element), name, pattern);
    }

    private (NameClass Name, IReadOnlyList<XElement> Content) NameAndContent(XElement element, PatternContext context, string namespaceOfName)
    {
        var children = GrammarXml.Children(element);
        if (element.Attribute("name")?.Value.Trim() is { } name)
        {
            return (NameClassReader.Single(element, PlaceOf(element), name, namespaceOfName), children);
        }

        return children.Length == 0
            ? throw Error(element, $"<{element.Name.LocalName}> lacks its name")
            : (new NameClassReader(file).Read(children[0], context.Inside(children[0])), children[1..]);
    }

    private DataPattern Data(XElement element, PatternContext context)
    {
        var children = GrammarXml.Children(element);
        var parameters = children.Where(c => c.Name.LocalName == "param").Select(c => new DataParameter(Required(c, "name"), c.Value));
        var rest = children.Where(c => c.Name.LocalName != "param").ToList();
        if (rest.Count > 1 || rest.Any(c => c.Name.LocalName != "except"))
        {
            throw Error(rest[^1], $"<{rest[^1].Name.LocalName}> cannot stand here in <data>");
        }

        var except = rest is [var excepted] ? Except(excepted, context.Inside(excepted)) : null;
        return new DataPattern(PlaceOf(element), context.DataTypes, Required(element, "type"), [.. parameters], except);
    }

    private Pattern Except(XElement except, PatternContext context) =>
        Many(except, context) is [var single] ? single : new ChoicePattern(PlaceOf(except), Many(except, context));

    /// <summary>A value without a type is a token, whatever the library: white space around it does not count.</summary>
    private ValuePattern Value(XElement element, PatternContext context)
    {
        var type = element.Attribute("type")?.Value.Trim();
        var text = type is null or "token" ? string.Join(' ', element.Value.Split([' ', '\t', '\r', '\n'], System.StringSplitOptions.RemoveEmptyEntries)) : element.Value;
        return new ValuePattern(PlaceOf(element), type is null ? "" : context.DataTypes, type ?? "token", text);
    }

    private RefPattern Reference(XElement element, GrammarScope? scope) => scope is null
        ? throw Error(element, $"<{element.Name.LocalName}> stands in no grammar that it could refer to")
        : new RefPattern(PlaceOf(element), scope.KeyOf(Required(element, "name")));

    private RefPattern Grammar(XElement element, PatternContext context)
    {
        var scope = loader.NewScope(context.Scope);
        loader.ReadComponents(this, element, context with { Scope = scope }, []);
        return new RefPattern(PlaceOf(element), scope.KeyOf(DefinitionKey.Start));
    }

    private GrammarException Error(XElement element, string message) => new(PlaceOf(element), message);
}
