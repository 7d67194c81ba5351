using System;
using System.IO;
using System.Linq;
using Libvirt.Gen.Grammar.Loading;
using Libvirt.Gen.Grammar.Patterns;
using Libvirt.Gen.Grammar.Tests.Support;
using Xunit;

namespace Libvirt.Gen.Grammar.Tests.Loading;

public class GrammarLoaderTests
{
    [Theory]
    [InlineData("<element name='a'><empty/></element>", "a {empty}")]
    [InlineData("<element name='a'><text/><attribute name='b'/></element>", "a {(text, @b {text})}")]
    [InlineData("<element name='a'><optional><text/></optional></element>", "a {text?}")]
    [InlineData("<element name='a'><zeroOrMore><element name='b'><empty/></element></zeroOrMore></element>", "a {b {empty}+?}")]
    [InlineData("<element name='a'><oneOrMore><text/><empty/></oneOrMore></element>", "a {(text, empty)+}")]
    [InlineData("<element name='a'><mixed><empty/></mixed></element>", "a {(text & empty)}")]
    [InlineData("<element name='a'><interleave><text/><empty/></interleave></element>", "a {(text & empty)}")]
    [InlineData("<element name='a'><choice><value>b</value><notAllowed/></choice></element>", "a {('b' | notAllowed)}")]
    [InlineData("<element name='a'><value>  b \n c </value></element>", "a {'b c'}")]
    [InlineData("<element name='a'><value type='string'> b </value></element>", "a {' b '}")]
    [InlineData("<element name='a'><list><data type='int'/></list></element>", "a {list {XMLSchema-datatypes:int}}")]
    [InlineData("<element name='a'><data type='int'><param name='minInclusive'>3</param></data></element>", "a {XMLSchema-datatypes:int minInclusive=3}")]
    [InlineData("<element name='a'><data type='string'><except><value>b</value></except></data></element>", "a {XMLSchema-datatypes:string - 'b'}")]
    [InlineData("<group datatypeLibrary=''><element name='a'><data type='token'/></element></group>", "a {token}")]
    [InlineData("<element name='a'><data type='token' datatypeLibrary='urn:x'/></element>", "a {urn:x:token}")]
    [InlineData("<element><anyName/><empty/></element>", "* {empty}")]
    [InlineData("<element><anyName><except><name>a</name><nsName ns='urn:x'/></except></anyName><empty/></element>", "* - (a | {urn:x}*) {empty}")]
    [InlineData("<element><choice><name>a</name><name>b</name></choice><empty/></element>", "(a | b) {empty}")]
    [InlineData("<element name='a' ns='urn:x'><element name='b'><attribute name='c'/></element></element>", "{urn:x}a {{urn:x}b {@c {text}}}")]
    [InlineData("<element name='x:a' xmlns:x='urn:x'><empty/></element>", "{urn:x}a {empty}")]
    [InlineData("<element name='a'><other xmlns='urn:note'>An annotation.</other><empty/></element>", "a {empty}")]
    public void Patterns(string pattern, string expected) => Assert.Equal(expected, PatternText.Of(TestGrammar.Of(pattern)));

    [Fact]
    public void Definitions_are_referred_to_by_name() =>
        Assert.Equal("a {text?}", PatternText.Of(TestGrammar.Of("<ref name='a'/>", """
            <define name='a'><element name='a'><ref name='content'/></element></define>
            <div><define name='content'><choice><text/><empty/></choice></define></div>
            """)));

    [Theory]
    [InlineData("choice", "(text | notAllowed)")]
    [InlineData("interleave", "(text & notAllowed)")]
    public void Definitions_are_combined_as_they_say(string combine, string expected) =>
        Assert.Equal(expected, PatternText.Of(TestGrammar.Of("<ref name='a'/>", $"""
            <define name='a'><text/></define>
            <define name='a' combine='{combine}'><notAllowed/></define>
            """)));

    [Fact]
    public void An_included_file_adds_its_definitions_and_its_start()
    {
        var grammar = TestGrammar.Load(
            ("a.rng", TestGrammar.File("<include href='b.rng'/><define name='inner'><text/></define>")),
            ("b.rng", TestGrammar.File("<start><element name='b'><ref name='inner'/></element></start>")));

        Assert.Equal("b {text}", PatternText.Of(grammar));
        Assert.Equal<string>(["a.rng", "b.rng"], grammar.Files);
    }

    [Fact]
    public void What_an_include_redefines_is_not_taken_from_the_file_or_those_that_it_includes()
    {
        var grammar = TestGrammar.Load(
            ("a.rng", TestGrammar.File("<include href='b.rng'><start><ref name='x'/></start><div><define name='x'><text/></define></div></include>")),
            ("b.rng", TestGrammar.File("<include href='c.rng'/><start><empty/></start>")),
            ("c.rng", TestGrammar.File("<define name='x'><notAllowed/></define><define name='x'><notAllowed/></define>")));

        Assert.Equal("text", PatternText.Of(grammar));
    }

    [Fact]
    public void A_definition_outside_of_the_include_is_combined_with_that_inside()
    {
        var grammar = TestGrammar.Load(
            ("a.rng", TestGrammar.File("<include href='b.rng'/><start><ref name='x'/></start><define name='x' combine='choice'><text/></define>")),
            ("b.rng", TestGrammar.File("<define name='x'><notAllowed/></define>")));

        Assert.Equal("(notAllowed | text)", PatternText.Of(grammar));
    }

    [Fact]
    public void A_nested_grammar_has_its_own_definitions_and_can_refer_to_its_parents() =>
        Assert.Equal("a {(text, (empty, 'outer'))}", PatternText.Of(TestGrammar.Of(
            """
            <element name='a'>
              <ref name='x'/>
              <grammar><start><ref name='x'/><parentRef name='y'/></start><define name='x'><empty/></define></grammar>
            </element>
            """,
            "<define name='x'><text/></define><define name='y'><value>outer</value></define>")));

    [Fact]
    public void A_file_can_be_a_pattern_of_another() => Assert.Equal("(text, b {XMLSchema-datatypes:int})", PatternText.Of(TestGrammar.Load(
        ("a.rng", TestGrammar.File("<start><text/><externalRef href='b.rng'/></start>")),
        ("b.rng", $"<element name='b' xmlns='{GrammarXml.Namespace}' datatypeLibrary='http://www.w3.org/2001/XMLSchema-datatypes'><data type='int'/></element>"))));

    [Fact]
    public void A_file_that_is_not_there_matters_only_where_it_is_needed()
    {
        var grammar = TestGrammar.Of("<element name='a'><ref name='x'/></element>", "<include href='gone.rng'/>");

        Assert.Equal<string>(["gone.rng"], grammar.MissingFiles);
        var error = Assert.Throws<GrammarException>(() => PatternText.Of(grammar));
        Assert.Equal("test.rng:2: 'x' is not defined; these files are included, but not there: gone.rng", error.Message);
    }

    [Theory]
    [InlineData("<start><empty/></start><start><empty/></start>", "test.rng:2: '#start' is defined twice, and neither definition says how to combine them")]
    [InlineData("<define name='a'><empty/></define>\n<define name='a'><empty/></define>", "test.rng:3: 'a' is defined twice, and neither definition says how to combine them")]
    [InlineData("<define name='a' combine='choice'><empty/></define>\n<define name='a' combine='interleave'><empty/></define>", "test.rng:3: 'a' is combined in several ways: choice, interleave")]
    [InlineData("<define><empty/></define>", "test.rng:2: <define> lacks its 'name'")]
    [InlineData("<define name='a'/>", "test.rng:2: <define> is empty")]
    [InlineData("\n<start><choice/></start>", "test.rng:3: <choice> is empty")]
    [InlineData("<start><element><empty/></element></start>", "test.rng:2: <empty> is no name")]
    [InlineData("<start><element/></start>", "test.rng:2: <element> lacks its name")]
    [InlineData("<start><element name='p:a'><empty/></element></start>", "test.rng:2: the prefix 'p' is not declared")]
    [InlineData("<start><sequence/></start>", "test.rng:2: <sequence> is no pattern")]
    [InlineData("<element name='a'/>", "test.rng:2: <element> is no component of a grammar")]
    [InlineData("<start><data type='int'><value>a</value></data></start>", "test.rng:2: <value> cannot stand here in <data>")]
    [InlineData("<start><element><anyName><name>a</name></anyName><empty/></element></start>", "test.rng:2: <name> cannot stand in a name class")]
    [InlineData("<start><parentRef name='a'/></start>", "test.rng:2: <parentRef> stands in no grammar that it could refer to")]
    [InlineData("<start><externalRef href='gone.rng'/></start>", "test.rng:2: there is no file 'gone.rng'")]
    [InlineData("<include href='test.rng'/>", "test.rng:2: 'test.rng' includes itself: test.rng")]
    [InlineData("<include href='other.rng'><define name='a'><empty/></define></include>", "test.rng:2: 'a' is redefined, but 'other.rng' does not define it")]
    [InlineData("<include href='pattern.rng'/>", "pattern.rng:1: only a <grammar> can be included")]
    public void Mistakes_are_told_with_file_and_line(string content, string expected)
    {
        var error = Assert.Throws<GrammarException>(() => PatternText.Of(TestGrammar.Load(
            ("test.rng", TestGrammar.File(content)),
            ("other.rng", TestGrammar.File("<define name='b'><empty/></define>")),
            ("pattern.rng", $"<empty xmlns='{GrammarXml.Namespace}'/>"))));

        Assert.Equal(expected, error.Message);
    }

    [Fact]
    public void A_grammar_without_a_start_says_so()
    {
        var grammar = TestGrammar.Load(("test.rng", TestGrammar.File("<define name='a'><empty/></define>")));

        Assert.Equal("test.rng:1: 'start' is not defined", Assert.Throws<GrammarException>(() => PatternText.Of(grammar)).Message);
    }

    [Fact]
    public void A_document_type_is_refused()
    {
        var text = "<!DOCTYPE grammar [<!ENTITY a 'b'>]>\n" + TestGrammar.File("<start><text/></start>");

        Assert.Contains("DTD", Assert.Throws<GrammarException>(() => TestGrammar.Load(("a.rng", text))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Broken_XML_is_told_with_its_line()
    {
        var error = Assert.Throws<GrammarException>(() => TestGrammar.Load(("a.rng", TestGrammar.File("<start>\n<text></start>"))));

        Assert.Equal(3, error.Place.Line);
    }

    [Fact]
    public void Nesting_without_end_is_refused_before_the_stack_ends()
    {
        var deep = string.Concat(Enumerable.Repeat("<group>", 100_000)) + "<text/>" + string.Concat(Enumerable.Repeat("</group>", 100_000));

        Assert.Contains("deep", Assert.Throws<GrammarException>(() => TestGrammar.Of(deep)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../secret.rng")]
    [InlineData("/etc/passwd")]
    public void Files_outside_of_the_folder_are_not_read(string href)
    {
        var folder = Directory.CreateTempSubdirectory("grammar");
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, "a.rng"), TestGrammar.File($"<include href='{href}'/><start><text/></start>"));

            Assert.Equal<string>([href], GrammarLoader.Load(GrammarFiles.Of(folder.FullName), "a.rng").MissingFiles);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void A_second_folder_gives_what_the_first_one_lacks()
    {
        var (first, second) = (Directory.CreateTempSubdirectory("grammar"), Directory.CreateTempSubdirectory("grammar"));
        try
        {
            File.WriteAllText(Path.Combine(first.FullName, "a.rng"), TestGrammar.File("<include href='b.rng'/><start><ref name='x'/></start>"));
            File.WriteAllText(Path.Combine(second.FullName, "a.rng"), "not this one");
            File.WriteAllText(Path.Combine(second.FullName, "b.rng"), TestGrammar.File("<define name='x'><text/></define>"));
            var files = GrammarFiles.Of(first.FullName, second.FullName);

            Assert.Equal("text", PatternText.Of(GrammarLoader.Load(files, "a.rng")));
            Assert.Equal([false, true], new[] { "a.rng", "b.rng" }.Select(files.IsSupplemented));
        }
        finally
        {
            first.Delete(recursive: true);
            second.Delete(recursive: true);
        }
    }
}
