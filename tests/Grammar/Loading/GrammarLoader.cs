using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Xml.Linq;
using Libvirt.Gen.Grammar.Patterns;

namespace Libvirt.Gen.Grammar.Loading;

/// <summary>Reads a grammar in RELAX NG's XML syntax with all the files that it includes.</summary>
internal sealed class GrammarLoader
{
    private readonly GrammarFiles _files;
    private readonly List<GrammarScope> _scopes = [];
    private readonly List<string> _read = [];
    private readonly List<string> _missing = [];
    private readonly List<string> _open = [];

    private GrammarLoader(GrammarFiles files) => _files = files;

    /// <summary>Reads <paramref name="file"/> and what it includes.</summary>
    /// <exception cref="GrammarException">It is not there, not well-formed, or not a grammar.</exception>
    public static GrammarModel Load(GrammarFiles files, string file)
    {
        var loader = new GrammarLoader(files);
        var start = loader.ReadFile(file) ?? throw new GrammarException(new SourcePlace(file, 0), "there is no such file");
        var definitions = loader._scopes.SelectMany(scope => scope.Combined()).ToImmutableDictionary();
        return new GrammarModel(start, definitions, [.. loader._read.Distinct()], [.. loader._missing.Distinct()]);
    }

    /// <summary>Reads the components of a grammar into a scope: definitions, starts, and those of included files.</summary>
    /// <param name="reader">Reads the patterns of this file.</param>
    /// <param name="grammar">The <c>grammar</c>, <c>div</c> or <c>include</c> that holds them.</param>
    /// <param name="context">What is inherited there.</param>
    /// <param name="overridden">Names that whoever includes this file defines anew.</param>
    public void ReadComponents(PatternReader reader, XElement grammar, PatternContext context, ImmutableHashSet<string> overridden)
    {
        foreach (var child in GrammarXml.Children(grammar))
        {
            var inner = context.Inside(child);
            switch (child.Name.LocalName)
            {
                case "div":
                    ReadComponents(reader, child, inner, overridden);
                    break;
                case "include":
                    Include(reader, child, inner, overridden);
                    break;
                case "start" or "define":
                    var name = NameOf(reader, child);
                    if (!overridden.Contains(name))
                    {
                        var place = reader.PlaceOf(child);
                        context.Scope!.Add(name, child.Attribute("combine")?.Value.Trim(), reader.Content(child, inner), place);
                    }

                    break;
                default:
                    throw new GrammarException(reader.PlaceOf(child), $"<{child.Name.LocalName}> is no component of a grammar");
            }
        }
    }

    public GrammarScope NewScope(GrammarScope? parent)
    {
        var scope = new GrammarScope(_scopes.Count, parent);
        _scopes.Add(scope);
        return scope;
    }

    /// <summary>The pattern that a file of its own consists of.</summary>
    public Pattern ReadExternal(SourcePlace from, string file) =>
        ReadFile(file, from) ?? throw new GrammarException(from, $"there is no file '{file}'");

    private Pattern? ReadFile(string file, SourcePlace? from = null)
    {
        if (Open(file, from) is not { } root)
        {
            return null;
        }

        var pattern = new PatternReader(this, file).Read(root, PatternContext.Outermost(root));
        _open.Remove(file);
        return pattern;
    }

    private void Include(PatternReader reader, XElement include, PatternContext context, ImmutableHashSet<string> overridden)
    {
        var place = reader.PlaceOf(include);
        var file = reader.Required(include, "href");
        var redefined = Redefined(reader, include).ToImmutableHashSet();
        if (Open(file, place) is { } root)
        {
            if (root.Name != XName.Get("grammar", GrammarXml.Namespace))
            {
                throw new GrammarException(GrammarXml.PlaceOf(file, root), "only a <grammar> can be included");
            }

            var included = new PatternReader(this, file);
            ReadComponents(included, root, PatternContext.Outermost(root) with { Scope = context.Scope }, overridden.Union(redefined));
            _open.Remove(file);
            CheckRedefined(place, root, file, redefined);
        }
        else
        {
            _missing.Add(file);
        }

        ReadComponents(reader, include, context, overridden);
    }

    private XElement? Open(string file, SourcePlace? from)
    {
        if (_open.Contains(file))
        {
            throw new GrammarException(from!.Value, $"'{file}' includes itself: {string.Join(", ", _open)}");
        }

        if (_files.Read(file) is not { } text)
        {
            return null;
        }

        _open.Add(file);
        _read.Add(file);
        return GrammarXml.Parse(file, text);
    }

    /// <summary>An override of what is not there is a slip, unless it might be in a file that this one includes in turn.</summary>
    private static void CheckRedefined(SourcePlace place, XElement root, string file, ImmutableHashSet<string> redefined)
    {
        var includesMore = root.Descendants(XName.Get("include", GrammarXml.Namespace)).Any();
        var stated = root.Descendants().Where(IsComponent).Select(Key).ToHashSet();
        if (!includesMore && redefined.FirstOrDefault(name => !stated.Contains(name)) is { } unknown)
        {
            throw new GrammarException(place, $"'{unknown}' is redefined, but '{file}' does not define it");
        }
    }

    private static IEnumerable<string> Redefined(PatternReader reader, XElement holder) => GrammarXml.Children(holder)
        .SelectMany(child => child.Name.LocalName == "div" ? Redefined(reader, child) : IsComponent(child) ? [NameOf(reader, child)] : []);

    private static bool IsComponent(XElement element) =>
        element.Name.NamespaceName == GrammarXml.Namespace && element.Name.LocalName is "start" or "define";

    private static string? Key(XElement component) =>
        component.Name.LocalName == "start" ? DefinitionKey.Start : component.Attribute("name")?.Value.Trim();

    private static string NameOf(PatternReader reader, XElement component) =>
        component.Name.LocalName == "start" ? DefinitionKey.Start : reader.Required(component, "name");
}
