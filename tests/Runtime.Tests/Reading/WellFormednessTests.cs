using Libvirt.Xml.Tests.Reading.Differential;
using Xunit;

namespace Libvirt.Xml.Tests.Reading;

/// <summary>
/// One case per rule of XML 1.0 and its namespaces: accepted or refused, and in either case as by .NET's own reader. The cases are not
/// enumerated at discovery, because the runner would replace lone surrogates on the way.
/// </summary>
public sealed class WellFormednessTests
{
    public static TheoryData<string> WellFormed => new()
    {
        // Document.
        "<a/>", "<a></a>", " \t\r\n<a/> \t\r\n", "<!--x--><a/><!--y-->", "<?p?><a/><?q?>", "<a><b/></a>", "<a>text</a>",

        // Declaration.
        "<?xml version='1.0'?><a/>", "<?xml version=\"1.0\"?><a/>", "<?xml version='1.0' ?><a/>", "<?xml\tversion\n=\r'1.0'?><a/>",
        "<?xml version='1.0' encoding='UTF-8'?><a/>", "<?xml version='1.0' encoding='utf-16'?><a/>", "<?xml version='1.0' encoding=''?><a/>",
        "<?xml version='1.0' standalone='yes'?><a/>", "<?xml version='1.0' encoding='x' standalone='no'?><a/>", "<?xml-style x?><a/>",
        "<?xmlfoo?><a/>",

        // Names.
        "<_/>", "<a.b-c_1/>", "<\u00E9\u3042/>", "<a \u03B1='1'/>", "<a\u00B7/>", "<A><a/></A>", "<xml/>", "<xmlfoo xmlbar='1'/>",

        // Tags.
        "<a\n/>", "<a ></a >", "<a\t></a\r\n>", "<a b='1' c='2'/>", "<a b = '1'/>", "<a b\n=\t'1'/>", "<a b='1'\nc=\"2\"\n/>",

        // Attribute values.
        "<a b=''/>", "<a b='\"'/>", "<a b=\"'\"/>", "<a b='>'/>", "<a b=']]>'/>", "<a b='a\tb\nc\rd\r\ne'/>", "<a b='&#9;&#10;&#13;&#32;'/>",
        "<a b='&lt;&gt;&amp;&quot;&apos;'/>", "<a b='  x  '/>", "<a b='\u00A0\u0085\u2028'/>", "<a b='\uD83D\uDE00'/>", "<a b='--'/>",

        // References.
        "<a>&lt;&gt;&amp;&quot;&apos;</a>", "<a>&#65;&#x41;&#x4a;&#x4A;</a>", "<a>&#0000000000000000000065;</a>", "<a>&#x1F600;</a>",
        "<a>&#x10FFFF;</a>", "<a>&#xD7FF;&#xE000;&#xFFFD;</a>", "<a>&#9;&#10;&#13;</a>", "<a>&#x85;&#xA0;</a>", "<a>&amp;lt;</a>",

        // Text.
        "<a> </a>", "<a>a\rb\r\nc\nd</a>", "<a>]]</a>", "<a>]] ></a>", "<a>]]&gt;</a>", "<a>></a>", "<a>'\"</a>", "<a>\u007F\u0085</a>",
        "<a>\uD83D\uDE00</a>", "<a>\uFFFD\uE000\uD7FF</a>", "<a>x<b/>y<b/>z</a>", "<a>\uFEFF</a>", "<a>--></a>", "<a>?></a>",

        // CDATA sections.
        "<a><![CDATA[]]></a>", "<a><![CDATA[<b>&amp;</c>]]></a>", "<a><![CDATA[]]]]></a>", "<a><![CDATA[]>]]></a>", "<a><![CDATA[a\r\nb\rc]]></a>",
        "<a>x<![CDATA[y]]>z</a>", "<a><![CDATA[<![CDATA[]]></a>", "<a><![CDATA[ ]]> <![CDATA[]]></a>", "<a>]]<![CDATA[>]]></a>",

        // Comments.
        "<a><!----></a>", "<a><!-- - --></a>", "<a><!--<b>&c;]]>--></a>", "<a>x<!--c-->y</a>", "<a><!--\uD83D\uDE00--></a>",

        // Processing instructions.
        "<a><?p?></a>", "<a><?p ?></a>", "<a><?p x?></a>", "<a><?p <b>&c;--??></a>", "<a><?p\nx?></a>", "<a><?xm l?></a>", "<?p ? >?><a/>",

        // Namespaces.
        "<a xmlns='u'/>", "<a xmlns=''/>", "<p:a xmlns:p='u'/>", "<a xmlns:p='u' p:b='1' b='2'/>", "<a xmlns:p='u'><p:b p:c='1'/></a>",
        "<p:a xmlns:p='u'><p:b xmlns:p='v'/><p:c/></p:a>", "<a xml:lang='en'/>", "<a xml:space='preserve'/>", "<a xml:space=' default '/>",
        "<a xml:id='x' id='x'/>", "<a xmlns:xml='http://www.w3.org/XML/1998/namespace'/>", "<xml:a/>", "<a xmlns:p='u' xmlns:q='u' p:b='1' q:c='2'/>",
        "<a xmlns:p='u' xmlns='u' p:b='1' b='2'/>", "<a xmlns:p='&#x75;' xmlns:q='v' p:b='1' q:b='2'/>", "<xmlns:a/>",
        "<a xmlns:p='u'><b xmlns:p='v' xmlns:q='u' p:c='1' q:c='2'/></a>",
    };

    public static TheoryData<string> Malformed => new()
    {
        // Document.
        "", " ", "text", "<a/>text", "text<a/>", "<a/><b/>", "<a>", "<a><b></a></b>", "</a>", "<a/></a>", "<a></b>", "<a></a", "<a></", "<", "<a",
        "<!--x-->", "<a/>&#32;", "&#32;<a/>", "<![CDATA[]]><a/>", "<a/><![CDATA[]]>", "<!DOCTYPE a><a/>", "<!DOCTYPE a [<!ENTITY e 'x'>]><a>&e;</a>",
        "<a><!DOCTYPE a></a>", "<a/><!DOCTYPE a>", "<!doctype a><a/>", "<!ELEMENT a ANY><a/>", "<a><!b></a>", "<a/>\0", "\0<a/>",

        // Declaration.
        "<?xml?><a/>", "<?xml ?><a/>", "<?xml version='1.1'?><a/>", "<?xml version='2.0'?><a/>", "<?xml version=''?><a/>", "<?xml version=1.0?><a/>",
        "<?xml encoding='x'?><a/>", "<?xml encoding='x' version='1.0'?><a/>", "<?xml version='1.0' standalone='yes' encoding='x'?><a/>",
        "<?xml version='1.0' standalone='maybe'?><a/>", "<?xml version='1.0' standalone='YES'?><a/>", "<?xml version='1.0'encoding='x'?><a/>",
        "<?xml version='1.0' version='1.0'?><a/>", "<?xml version='1.0' other='x'?><a/>", "<?XML version='1.0'?><a/>", "<?Xml version='1.0'?><a/>",
        " <?xml version='1.0'?><a/>", "<!--x--><?xml version='1.0'?><a/>", "<a><?xml version='1.0'?></a>", "<a/><?xml version='1.0'?>",
        "<?xml version='1.0'", "<?xml version='1.0'?", "<?xml version='1.0\"?><a/>", "<?xml version='1.0' encoding='a>b'?><a/>", "<?xml", "<?xml ",
        "<?xml VERSION='1.0'?><a/>", "<?xml version='1.0'? ><a/>",

        // Names.
        "<1/>", "<-a/>", "<.a/>", "< a/>", "<a\u00D7/>", "<\u0301/>", "<\u00B7a/>", "<a 1='x'/>", "<\uD800\uDC00/>", "<a\uD800\uDC00/>", "<a$/>",
        "<a\0/>", "<a\u0001='1'/>",

        // Tags.
        "<a / >", "<a /", "<a/", "<a b/>", "<a b=/>", "<a b=1/>", "<a b='1/>", "<a b='1\"/>", "<a b='1'c='2'/>", "<a b='1' b='2'/>", "<a b c='1'/>",
        "<a ='1'/>", "<a b=='1'/>", "<a></a b='1'>", "<a></ a>", "<a></a/>", "<a<b/>", "<a></A>", "<ab></a>", "<a></ab>", "<a b='1'/ >", "<a><b</a>",

        // Attribute values.
        "<a b='<'/>", "<a b='&'/>", "<a b='&amp'/>", "<a b='&bad;'/>", "<a b='\0'/>", "<a b='\u0001'/>", "<a b='\uFFFE'/>", "<a b='\uD800'/>",
        "<a b='\uDC00'/>", "<a b='\uDC00\uD800'/>", "<a b='\uD800x'/>", "<a b='&#0;'/>", "<a b='",

        // References.
        "<a>&</a>", "<a>&;</a>", "<a>& amp;</a>", "<a>&amp ;</a>", "<a>&amp</a>", "<a>&AMP;</a>", "<a>&bad;</a>", "<a>&nbsp;</a>", "<a>&#;</a>",
        "<a>&#x;</a>", "<a>&#X41;</a>", "<a>&#4a;</a>", "<a>&#xg;</a>", "<a>&#-65;</a>", "<a>&#+65;</a>", "<a>&# 65;</a>", "<a>&#0;</a>",
        "<a>&#8;</a>", "<a>&#11;</a>", "<a>&#31;</a>", "<a>&#xD800;</a>", "<a>&#xDFFF;</a>", "<a>&#xFFFE;</a>", "<a>&#xFFFF;</a>",
        "<a>&#x110000;</a>", "<a>&#xD83D;&#xDE00;</a>", "<a>&#99999999999999999999;</a>", "<a>&#xFFFFFFFFFFFFFFFFF;</a>", "<a>&#65</a>",

        // Text.
        "<a>]]></a>", "<a>x]]]>y</a>", "<a>\0</a>", "<a>\u0001</a>", "<a>\u000B</a>", "<a>\u000C</a>", "<a>\u001F</a>", "<a>\uFFFE</a>",
        "<a>\uFFFF</a>", "<a>\uD800</a>", "<a>\uDC00</a>", "<a>\uD800\uD800</a>", "<a>\uD83D", "<a>x",

        // CDATA sections.
        "<a><![CDATA[</a>", "<a><![CDATA[]]</a>", "<a><![cdata[]]></a>", "<a><![CDATA []]></a>", "<a><! [CDATA[]]></a>", "<a><![CDATA[\0]]></a>",
        "<a><![CDATA[\uD800]]></a>", "<a><![CDATA[]] ></a>", "<a><![CDATA[x]]>]]></a>",

        // Comments.
        "<a><!-- -- --></a>", "<a><!---></a>", "<a><!-- ---></a>", "<a><!-- </a>", "<a><!- x --></a>", "<a><! -- x --></a>", "<a><!--\0--></a>",
        "<a><!--\uD800--></a>", "<a/><!--", "<!-->",

        // Processing instructions.
        "<a><??></a>", "<a><? p?></a>", "<a><?p</a>", "<a><?p x></a>", "<a><?1?></a>", "<a><?p:q?></a>", "<a><?p$?></a>", "<a><?p \0?></a>",
        "<a><?xml?></a>", "<a><?XmL x?></a>", "<a><?p/x?></a>", "<a/><?p",

        // Namespaces.
        "<p:a/>", "<a p:b='1'/>", "<p:a xmlns:q='u'/>", "<a><b xmlns:p='u'/><p:c/></a>", "<:a/>", "<a:/>", "<a:b:c xmlns:a='u'/>", "<a :b='1'/>",
        "<a b:='1'/>", "<a xmlns:p=''/>", "<a xmlns:='u'/>", "<a xmlns:p='u' xmlns:q='u' p:b='1' q:b='2'/>", "<a xmlns:p='u' xmlns:p='v'/>",
        "<a xmlns='u' xmlns='v'/>", "<a xmlns:xml='u'/>", "<a xmlns:xmlns='u'/>", "<a xmlns:p='http://www.w3.org/XML/1998/namespace'/>",
        "<a xmlns:p='http://www.w3.org/2000/xmlns/'/>", "<a xmlns='http://www.w3.org/XML/1998/namespace'/>", "<a xmlns='http://www.w3.org/2000/xmlns/'/>",
        "<a xmlns:p='u' xmlns:q='&#117;' p:b='1' q:b='2'/>", "<a xml:space='other'/>", "<a xml:space=''/>", "<p:a xmlns:p='u'></q:a>",
        "<p:a xmlns:p='u' xmlns:q='u'></q:a>", "<a xmlns:p='u'><b xmlns:q='u' p:c='1' q:c='2'/></a>", "<a xmlns:1='u'/>", "<p:1 xmlns:p='u'/>",
    };

    [Theory]
    [MemberData(nameof(WellFormed), DisableDiscoveryEnumeration = true)]
    public void Well_formed_text_is_accepted(string text)
    {
        Assert.NotNull(XmlTrace.OfTokenizer(text, out _));
        Agreement.Assert(text);
    }

    [Theory]
    [MemberData(nameof(Malformed), DisableDiscoveryEnumeration = true)]
    public void Malformed_text_is_refused(string text)
    {
        Assert.Null(XmlTrace.OfTokenizer(text, out _));
        Agreement.Assert(text);
    }

    [Fact]
    public void A_byte_order_mark_at_the_beginning_is_passed_over()
    {
        Assert.NotNull(XmlTrace.OfTokenizer("\uFEFF<a/>", out _));
        Assert.NotNull(XmlTrace.OfTokenizer("\uFEFF<?xml version='1.0'?><a/>", out _));
        Assert.Null(XmlTrace.OfTokenizer("\uFEFF\uFEFF<a/>", out _));
    }
}
