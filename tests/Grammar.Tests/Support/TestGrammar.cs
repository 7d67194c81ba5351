using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Libvirt.Gen.Grammar.Loading;
using Libvirt.Gen.Grammar.Patterns;
using Libvirt.Gen.Grammar.Values;
using Libvirt.Gen.Grammar.Walking;
using Libvirt.Gen.Language;
using Xunit;

namespace Libvirt.Gen.Grammar.Tests.Support;

/// <summary>Small grammars and schemas, made up on the spot.</summary>
internal static class TestGrammar
{
    /// <summary>A grammar file with <paramref name="content"/> between the tags of <c>grammar</c>, which stand on its first and last line.</summary>
    public static string File(string content) =>
        $"<grammar xmlns='{GrammarXml.Namespace}' datatypeLibrary='{NumberTypes.Library}'>\n{content}\n</grammar>";

    /// <summary>A grammar whose start is <paramref name="pattern"/>.</summary>
    public static GrammarModel Of(string pattern, string definitions = "") => Load(("test.rng", File($"<start>{pattern}</start>\n{definitions}")));

    /// <summary>A grammar of several files, of which the first is the one to begin with.</summary>
    public static GrammarModel Load(params (string Name, string Text)[] files) =>
        GrammarLoader.Load(Files(files), files[0].Name);

    public static GrammarFiles Files(params (string Name, string Text)[] files) =>
        GrammarFiles.Of(files.ToDictionary(file => file.Name, file => file.Text));

    public static ValueClassifier Classifier(GrammarModel grammar, params (string Name, ValueSpaceKind Kind)[] named) =>
        new(grammar, named.ToDictionary(n => n.Name, n => n.Kind));

    /// <summary>The items below the start, which must be an element.</summary>
    public static IReadOnlyList<Item> Walk(GrammarModel grammar, params (string Path, ShapeSelector Selector)[] selectors) =>
        GrammarWalker.Walk(grammar, (ElementPattern)grammar.Start.Resolved(grammar), Classifier(grammar), selectors.ToDictionary(s => s.Path, s => s.Selector));

    /// <summary>A schema with <paramref name="content"/> as its only content; it must keep the language's rules.</summary>
    public static SchemaNode Schema(string content)
    {
        var text = $"<schema xmlns='{SchemaGrammar.Namespace}'><source id='s' title='A source'/>{content}</schema>";
        var (schema, issues) = SchemaLoader.Load([new SchemaText("test.xml", text, IsShipped: true)], CancellationToken.None);
        Assert.Empty(issues);
        return schema;
    }

    private static Pattern Resolved(this Pattern pattern, GrammarModel grammar) =>
        pattern is RefPattern reference ? grammar.Resolve(reference).Resolved(grammar) : pattern;
}
