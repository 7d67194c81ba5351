using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Xml.Linq;
using Libvirt.Gen.Grammar.Drafting;
using Libvirt.Gen.Grammar.Patterns;
using Libvirt.Gen.Grammar.Tests.Support;
using Libvirt.Gen.Grammar.Values;
using Libvirt.Gen.Language;
using Xunit;

namespace Libvirt.Gen.Grammar.Tests.Drafting;

/// <summary>What a grammar says is said in the schema language, and what is made of it keeps that language's rules.</summary>
public class SchemaDraftTests
{
    [Theory]
    [InlineData("<attribute name='x'><text/></attribute>", "<attribute name='x' required='true'/>")]
    [InlineData("<optional><attribute name='x'><ref name='number'/></attribute></optional>", "<attribute name='x' type='integer' min='1' max='9'/>")]
    [InlineData("<element name='b'><text/></element>", "<element name='b' occurs='1'><text/></element>")]
    [InlineData("<optional><element name='b'><empty/></element></optional>", "<element name='b' type='presence'/>")]
    [InlineData("<zeroOrMore><element name='b'><empty/></element></zeroOrMore>", "<element name='b' occurs='0..n'/>")]
    [InlineData("<oneOrMore><element name='b'><text/></element></oneOrMore>", "<element name='b' occurs='1..n'><text/></element>")]
    [InlineData("<choice><element name='b'><empty/></element><element name='c'><empty/></element></choice>", "<element name='b' type='presence'/><element name='c' type='presence'/>")]
    [InlineData("<zeroOrMore><element name='entry'><text/></element></zeroOrMore>", "<element name='entry' occurs='0..n'><text/></element>")]
    [InlineData("<zeroOrMore><element name='b'><ref name='known'/></element></zeroOrMore>", "<element name='b' occurs='0..n'><text type='uuid'/></element>")]
    [InlineData("<optional><element name='b'><zeroOrMore><element><anyName/><text/></element></zeroOrMore></element></optional>", "<element name='b' content='xml'/>")]
    [InlineData("<element name='b'><ref name='known'/></element>", "<element name='b' occurs='1'><text type='uuid'/></element>")]
    [InlineData("<element name='b'><choice><ref name='known'/><empty/></choice></element>", "<element name='b' occurs='1'><text/></element>")]
    [InlineData("<text/>", "<text/>")]
    public void What_an_element_holds(string content, string expected) => AssertDraft($"<element name='a'>{content}</element>", expected);

    [Theory]
    [InlineData("<choice><value>yes</value><value>no</value></choice>", "type='yesNo'", "")]
    [InlineData("<choice><value>b-c</value><value>a</value></choice>", "type='enum'", "<value name='b-c'/><value name='a'/>")]
    [InlineData("<choice><value>a</value><data type='string'><param name='pattern'>[a-z]+</param></data></choice>", "type='open'", "<value name='a'/>")]
    [InlineData("<choice><value>1.0</value><value>10</value><value>-</value></choice>", "type='enum'", "<value name='1.0' cs='N10'/><value name='10' cs='N10Value'/><value name='-' cs='N'/>")]
    [InlineData("<choice><value>a</value><value></value></choice>", "type='enum'", "<value name='a'/>")]
    [InlineData("<data type='int'/>", "type='integer' min='-2147483648' max='2147483647'", "")]
    [InlineData("<data type='nonNegativeInteger'/>", "type='integer' min='0' max='18446744073709551615'", "")]
    [InlineData("<data type='string'><param name='pattern'>[0-9]{1,30}</param></data>", "", "")]
    [InlineData("<data type='string'><param name='pattern'>0x[0-9a-f]{1,2}</param></data>", "type='hex' min='0' max='255'", "")]
    [InlineData("<data type='string'><param name='pattern'>[a-z&lt;]+</param></data>", "pattern='[a-z&lt;]+'", "")]
    [InlineData("<ref name='known'/>", "type='uuid'", "")]
    public void What_a_value_is(string type, string facts, string values) => AssertDraft(
        $"<element name='a'><attribute name='x'>{type}</attribute></element>",
        values.Length == 0 ? $"<attribute name='x' {facts} required='true'/>" : $"<attribute name='x' {facts} required='true' csType='AX'>{values}</attribute>");

    [Fact]
    public void What_stands_in_several_elements_is_a_group() => AssertDraft(
        "<element name='a'><element name='b'><ref name='shared'/></element><element name='c'><ref name='shared'/></element></element>",
        "<element name='b' occurs='1'><use group='s'/></element><element name='c' occurs='1'><use group='s'/></element>",
        "<group name='s'><element name='s' occurs='1'><attribute name='x' required='true'/></element></group>");

    [Fact]
    public void An_element_within_itself_is_referred_to()
    {
        var draft = AssertDraft(
            "<element name='a'><ref name='chain'/></element>",
            "<element ref='chain' occurs='1'/>",
            "<element name='chain' csType='AChain'><attribute name='x' required='true'/><element ref='chain'/></element>");

        Assert.Empty(draft.Cuts);
    }

    [Fact]
    public void Of_elements_within_themselves_that_share_a_name_one_is_cut_and_told()
    {
        var draft = AssertDraft(
            "<element name='a'><ref name='chain'/><element name='b'><ref name='other'/></element></element>",
            "<element ref='chain' occurs='1'/><element name='b' occurs='1'><element name='chain' occurs='1'/></element>",
            "<element name='chain' csType='AChain'><attribute name='x' required='true'/><element ref='chain'/></element>");

        Assert.Equal([new DraftCut("chain", "chain", CutReason.Recursion)], draft.Cuts);
    }

    [Fact]
    public void Elements_in_a_namespace_have_a_prefix_made_of_its_address()
    {
        var draft = AssertDraft(
            "<element name='a'><optional><element name='line' ns='http://example.org/tool/1.0'><zeroOrMore><element name='arg'><attribute name='x' ns=''><text/></attribute></element></zeroOrMore></element></optional></element>",
            "<element name='tool:line'><element name='tool:arg' occurs='0..n'><attribute name='x' required='true'/></element></element>",
            declarations: "xmlns:tool='http://example.org/tool/1.0'");

        Assert.Empty(draft.Cuts);
    }

    [Fact]
    public void Names_that_the_language_does_not_have_are_cut_and_told()
    {
        var draft = AssertDraft(
            """
            <element name='a'><element name='b' ns='urn:b'><element name='c' ns=''><empty/></element></element><attribute name='d' ns='urn:d'><text/></attribute>
            <attribute><anyName/><text/></attribute><zeroOrMore><element><anyName/><text/></element></zeroOrMore></element>
            """,
            "<element name='b:b' occurs='1'/>",
            declarations: "xmlns:b='urn:b'");

        Assert.Equal(
            [new DraftCut("a", "*", CutReason.AnyName), new DraftCut("a", "@*", CutReason.AnyName), new DraftCut("a", "@{urn:d}d", CutReason.Namespace), new DraftCut("b:b", "c", CutReason.Namespace)],
            draft.Cuts.OrderBy(cut => cut.ToString(), StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("<attribute name='b'><text/></attribute><element name='b'><empty/></element>", "<attribute name='b' required='true' cs='BAttribute'/><element name='b' occurs='1' type='presence'/>")]
    [InlineData("<attribute name='value'><text/></attribute><text/>", "<attribute name='value' required='true' cs='ValueAttribute'/><text/>")]
    [InlineData("<attribute name='load'><text/></attribute>", "<attribute name='load' required='true' cs='LoadAttribute'/>")]
    [InlineData("<element name='parse'><empty/></element>", "<element name='parse' occurs='1' cs='ParseElement' type='presence'/>")]
    [InlineData("<element name='b-c'><ref name='shared'/></element><element name='b_c'><attribute name='x'><text/></attribute></element>", "<element name='b-c' occurs='1'><element name='s' occurs='1'><attribute name='x' required='true'/></element></element><element name='b_c' occurs='1' cs='BCElement' csType='ABC'><attribute name='x' required='true'/></element>")]
    [InlineData("<element name='b'><element name='hypervisor'><attribute name='x'><text/></attribute></element></element>", "<element name='b' occurs='1'><element name='hypervisor' occurs='1' csType='BHypervisor'><attribute name='x' required='true'/></element></element>")]
    public void Names_that_meet_are_told_apart(string content, string expected) => AssertDraft($"<element name='a'>{content}</element>", expected);

    [Fact]
    public void A_member_is_not_called_as_its_class() => AssertDraft(
        "<element name='a'><element name='b'><attribute name='b'><text/></attribute></element></element>",
        "<element name='b' occurs='1' csType='AB'><attribute name='b' required='true'/></element>");

    [Fact]
    public void Documents_show_the_order_and_the_digits() => AssertDraft(
        """
        <element name='a'>
          <attribute name='x'><data type='string'><param name='pattern'>0x[0-9a-f]{1,4}</param></data></attribute><attribute name='y'><text/></attribute>
          <element name='b'><empty/></element><element name='c'><empty/></element><element name='d'><empty/></element>
        </element>
        """,
        """
        <attribute name='y' required='true'/><attribute name='x' type='hex' min='0' max='65535' digits='4' required='true'/>
        <element name='d' occurs='1' type='presence'/><element name='b' occurs='1' type='presence'/><element name='c' occurs='1' type='presence'/>
        """,
        documents: ["<a y='1' x='0x0001'><d/><b/><c/></a>", "<a y='1' x='0x0002'><d/><c/><b/></a>", "<a x='0x3' y='1'><d/><b/><c/></a>"]);

    [Fact]
    public void A_document_without_a_grammar_is_an_error() =>
        Assert.Contains("begin with <b>", Assert.Throws<GrammarException>(() => Draft("<element name='a'><empty/></element>", "b", [])).Message, StringComparison.Ordinal);

    private static SchemaDraft AssertDraft(string root, string content, string others = "", IReadOnlyList<string>? documents = null, string declarations = "")
    {
        var draft = Draft(root, "a", documents ?? []);

        var element = content.Length == 0 ? "<element name='a' root='true'/>" : $"<element name='a' root='true'>{content}</element>";
        var expected = XElement.Parse($"<schema xmlns='{SchemaGrammar.Namespace}' {declarations}>{element}{others}</schema>");
        Assert.Equal(expected.ToString(), draft.Schema.ToString());
        Assert.Empty(SchemaLoader.Load([new SchemaText("a.xml", draft.Text, IsShipped: false)], CancellationToken.None).Issues);
        return draft;
    }

    private static SchemaDraft Draft(string pattern, string root, IReadOnlyList<string> documents)
    {
        var text = TestGrammar.File($"""
            <start>{pattern}</start>
            <define name='number'><data type='int'><param name='minInclusive'>1</param><param name='maxInclusive'>9</param></data></define>
            <define name='known'><data type='string'/></define>
            <define name='shared'><element name='s'><attribute name='x'><text/></attribute></element></define>
            <define name='other'><element name='chain'><optional><ref name='other'/></optional></element></define>
            <define name='chain'><element name='chain'><attribute name='x'><text/></attribute><optional><ref name='chain'/></optional></element></define>
            """);
        var types = new Dictionary<string, ValueSpaceKind> { ["known"] = ValueSpaceKind.Uuid };
        return SchemaDraft.Of(TestGrammar.Files(("first.rng", TestGrammar.File("<define name='x'><text/></define>")), ("test.rng", text)), root, types, documents.Select(XElement.Parse));
    }
}
