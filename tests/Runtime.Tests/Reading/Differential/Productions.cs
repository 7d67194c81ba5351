using System.Collections.Generic;

namespace Libvirt.Xml.Tests.Reading.Differential;

/// <summary>
/// The productions and constraints of XML 1.0 and of its namespaces that can be broken without a document type, each with texts that keep
/// it and texts that break it, in that one way only.
/// </summary>
internal static class Productions
{
    public static IReadOnlyList<Production> All { get; } =
    [
        new("[1] document", ["<a/>", "<!--x--><a/>", "<a/><?p?>"], ["", " ", "<!--x-->", "<a/><b/>", "x<a/>", "<a/>x", "<a/>&#32;", "<a/><![CDATA[]]>"]),
        new("[2] Char",
            ["<a>\t\n\r \uD7FF\uE000\uFFFD\uD800\uDC00\uDBFF\uDFFF</a>", "<a b='\t\u007F\u0080\u009F'/>", "<a><!--\uFFFD\uD83F\uDFFF--></a>"],
            ["<a>\0</a>", "<a>\u0008</a>", "<a>\u000B</a>", "<a>\u001F</a>", "<a>\uD800</a>", "<a>\uDFFF</a>", "<a>\uDC00\uD800</a>", "<a>\uFFFE</a>",
                "<a>\uFFFF</a>", "<a b='\0'/>", "<a b='\uD800'/>", "<a><!--\u0001--></a>", "<a><?p \uFFFF?></a>", "<a><![CDATA[\uDC00]]></a>"]),
        new("[3] S", ["<a \t\r\n/>", "\n<a/>\r", "<a></a\t>"], ["<a\u00A0/>", "<a\u0085/>", "\u2028<a/>", "<a/>\u000C", "<a></a\u3000>", "<a\uFEFF/>"]),
        new("[4] NameStartChar", ["<_/>", "<A/>", "<\u00C0/>", "<\u3042/>"], ["<1/>", "<-/>", "<./>", "<\u00B7/>", "<\u0301/>", "<\u00D7/>", "<\u2028/>", "<$/>"]),
        new("[4a] NameChar", ["<a-b.c1_/>", "<a\u00B7\u0301/>", "<a b-.1=''/>"], ["<a$/>", "<a\u00D7/>", "<a\u037E/>", "<a,b/>", "<a b$=''/>"]),
        new("[10] AttValue", ["<a b=''/>", "<a b=\"'\"/>", "<a b='\"'/>", "<a b='>&lt;'/>"],
            ["<a b=/>", "<a b=1/>", "<a b='/>", "<a b='1\"/>", "<a b='&'/>", "<a b=`1`/>", "<a b=\u20181\u2019/>", "<a b=''''/>"]),
        new("[14] CharData", ["<a>]]</a>", "<a>]]&gt;</a>", "<a>></a>", "<a>]] ></a>"], ["<a>]]></a>", "<a>x]]]></a>", "<a>&</a>", "<a><</a>", "<a>a < b</a>"]),
        new("[15] Comment", ["<a><!----></a>", "<a><!-- - --></a>", "<a><!--<&]]>--></a>"],
            ["<a><!-- -- --></a>", "<a><!-- ---></a>", "<a><!---></a>", "<a><!--></a>", "<a><!-- </a>", "<a><!- --></a>", "<a><! ----></a>", "<a b='1' <!--x-->/>"]),
        new("[16] PI", ["<a><?p?></a>", "<a><?p x?y>?></a>", "<a><?p <&--?></a>"], ["<a><?p></a>", "<a><?p", "<a><? p?></a>", "<a><?p? ></a>", "<a><?p\u00A0x?></a>"]),
        new("[17] PITarget", ["<a><?xm?></a>", "<a><?xmll?></a>", "<?xml-a?><a/>"], ["<a><?xml?></a>", "<a><?XML?></a>", "<a><?xMl x?></a>", "<a><?1?></a>", "<a><??></a>"]),
        new("[18] CDSect", ["<a><![CDATA[]]></a>", "<a><![CDATA[x]]><![CDATA[y]]></a>"], ["<![CDATA[]]><a/>", "<a b='1' <![CDATA[]]>/>", "<a><![CDATA[</a>"]),
        new("[19] CDStart", ["<a><![CDATA[<![CDATA[]]></a>"], ["<a><![cdata[]]></a>", "<a><! [CDATA[]]></a>", "<a><![CDATA []]></a>", "<a><![INCLUDE[]]></a>", "<a><![CDATA]]></a>"]),
        new("[20] CData", ["<a><![CDATA[]]]]></a>", "<a><![CDATA[]>&<]]></a>"], ["<a><![CDATA[]]>]]></a>", "<a><![CDATA[\0]]></a>"]),
        new("[21] CDEnd", ["<a><![CDATA[]]]]]]></a>"], ["<a><![CDATA[]]</a>", "<a><![CDATA[]] ></a>", "<a><![CDATA[] ]></a>"]),
        new("[22] prolog", ["<?xml version='1.0'?><a/>", "<?xml version='1.0'?>\n<!--x--><?p?> <a/>"],
            [" <?xml version='1.0'?><a/>", "<!--x--><?xml version='1.0'?><a/>", "<?xml version='1.0'?><?xml version='1.0'?><a/>", "<a><?xml version='1.0'?></a>"]),
        new("[23] XMLDecl", ["<?xml version='1.0' encoding='UTF-8' standalone='no'?><a/>"],
            ["<?XML version='1.0'?><a/>", "<?Xml version='1.0'?><a/>", "<? xml version='1.0'?><a/>", "<?xml version='1.0'><a/>", "<?xml version='1.0' x='y'?><a/>",
                "<?xml encoding='UTF-8' version='1.0'?><a/>", "<?xml version='1.0' standalone='no' encoding='UTF-8'?><a/>", "<?xml?><a/>", "<?xml version='1.0'"]),
        new("[24] VersionInfo", ["<?xml version = \"1.0\" ?><a/>"], ["<?xmlversion='1.0'?><a/>", "<?xml VERSION='1.0'?><a/>", "<?xml version='1.0\"?><a/>", "<?xml version=1.0?><a/>"]),
        new("[25] Eq", ["<a b = ''/>", "<a b\n=\t''/>"], ["<a b''/>", "<a b==''/>", "<a b:=''/>", "<a b ''/>"]),
        new("[26] VersionNum", ["<?xml version='1.0'?><a/>"], ["<?xml version='1'?><a/>", "<?xml version='2.0'?><a/>", "<?xml version=''?><a/>", "<?xml version=' 1.0'?><a/>", "<?xml version='01.0'?><a/>"]),
        new("[27] Misc", ["<a/> <!--x--> <?p?> "], ["<a/>&amp;", "&amp;<a/>", "<a/></a>", "</a><a/>"]),
        new("[28] doctypedecl, which we do not take", [], ["<!DOCTYPE a><a/>", "<!DOCTYPE a SYSTEM 'x'><a/>", "<!DOCTYPE a [<!ENTITY e 'x'>]><a>&e;</a>", "<!doctype a><a/>", "<a/><!DOCTYPE a>", "<a><!DOCTYPE a></a>"]),
        new("[32] SDDecl", ["<?xml version='1.0' standalone='yes'?><a/>", "<?xml version='1.0' standalone=\"no\"?><a/>"],
            ["<?xml version='1.0' standalone='YES'?><a/>", "<?xml version='1.0' standalone=''?><a/>", "<?xml version='1.0' standalone?><a/>", "<?xml version='1.0'standalone='yes'?><a/>", "<?xml version='1.0' Standalone='yes'?><a/>"]),
        new("[39] element", ["<a><b/></a>", "<a><b></b></a>"], ["<a>", "<a><b></a>", "</a>", "<a", "<", "<a/"]),
        new("WFC: Element Type Match", ["<a></a >", "<a><a></a></a>"], ["<a></b>", "<a></A>", "<a><b></a></b>", "<ab></a>", "<a></ab>", "<p:a xmlns:p='u' xmlns:q='u'></q:a>"]),
        new("[40] STag", ["<a ></a>", "<a b='' ></a>"], ["< a></a>", "<a b=''c=''></a>", "<a<b></a>", "<a / ></a>", "<></>"]),
        new("WFC: Unique Att Spec", ["<a b='' B=''/>"], ["<a b='' b=''/>", "<a b='1' c='' b='1'/>", "<a xmlns='' xmlns=''/>"]),
        new("WFC: No < in Attribute Values", ["<a b='&lt;&#60;'/>"], ["<a b='<'/>", "<a b='<b/>'/>", "<a b=\"'<\"/>"]),
        new("[41] Attribute", ["<a b='1'/>"], ["<a b/>", "<a ='1'/>", "<a '1'/>", "<a b c='1'/>"]),
        new("[42] ETag", ["<a></a\n>"], ["<a></ a>", "<a></a b=''>", "<a></a/>", "<a></a", "<a></", "<a></>"]),
        new("[43] content", ["<a>x<b/>&amp;<![CDATA[y]]><!--z--><?p?></a>"], ["<a><!x></a>", "<a><=/></a>", "<a><![x]></a>", "<a><!ELEMENT a ANY></a>"]),
        new("[44] EmptyElemTag", ["<a/>", "<a />", "<a b=''/>"], ["<a / >", "<a//>", "</a/>", "<a/ b=''>"]),
        new("[66] CharRef", ["<a>&#65;&#x41;&#x4a;&#x4A;&#0000065;</a>"], ["<a>&#;</a>", "<a>&#x;</a>", "<a>&#X41;</a>", "<a>&#4A;</a>", "<a>&#xG;</a>", "<a>&# 65;</a>", "<a>&#65</a>", "<a>&#-65;</a>", "<a>&#\u0661;</a>", "<a>&#\uFF11;</a>"]),
        new("WFC: Legal Character", ["<a>&#9;&#10;&#13;&#xD7FF;&#xE000;&#xFFFD;&#x10000;&#x10FFFF;</a>"],
            ["<a>&#0;</a>", "<a>&#1;</a>", "<a>&#8;</a>", "<a>&#11;</a>", "<a>&#31;</a>", "<a>&#xD800;</a>", "<a>&#xDFFF;</a>", "<a>&#xD83D;&#xDE00;</a>", "<a>&#xFFFE;</a>",
                "<a>&#xFFFF;</a>", "<a>&#x110000;</a>", "<a>&#1114112;</a>", "<a>&#4294967361;</a>", "<a>&#x100000041;</a>", "<a>&#99999999999999999999;</a>", "<a b='&#0;'/>"]),
        new("[67] Reference", ["<a b='&amp;&#38;'>&amp;&#38;</a>"], ["<a>&</a>", "<a>& </a>", "<a>&&amp;</a>", "<a b='&'/>", "<a &amp;=''/>", "<&amp;/>"]),
        new("[68] EntityRef", ["<a>&lt;&gt;&amp;&apos;&quot;</a>"], ["<a>&;</a>", "<a>&lt</a>", "<a>& lt;</a>", "<a>&lt ;</a>", "<a>&1;</a>"]),
        new("WFC: Entity Declared", [], ["<a>&e;</a>", "<a>&nbsp;</a>", "<a>&LT;</a>", "<a b='&e;'/>", "<a>&xml;</a>"]),
        new("[80] EncodingDecl", ["<?xml version='1.0' encoding='UTF-8'?><a/>", "<?xml version='1.0' encoding\n=\n\"x\"?><a/>"],
            ["<?xml version='1.0' encoding?><a/>", "<?xml version='1.0' encoding=UTF-8?><a/>", "<?xml version='1.0'encoding='x'?><a/>", "<?xml version='1.0' Encoding='x'?><a/>", "<?xml version='1.0' encoding='x' encoding='x'?><a/>"]),
        new("[81] EncName", ["<?xml version='1.0' encoding='a-b.c_1'?><a/>"], ["<?xml version='1.0' encoding='a<'?><a/>", "<?xml version='1.0' encoding='a&b'?><a/>", "<?xml version='1.0' encoding='\0'?><a/>"]),
        new("2.11 End-of-Line Handling", ["<a>\r\n|\r|\n|\r\r\n|&#13;\n</a>", "<a><![CDATA[\r\n\r]]></a>", "<a\r\nb='1'/>"], []),
        new("3.3.3 Attribute-Value Normalization", ["<a b=' \t|\n|\r|\r\n|\n\r|&#9;&#10;&#13;&#32; '/>"], []),
        new("NS [7] QName", ["<p:a xmlns:p='u' p:b=''/>"], ["<:a/>", "<p: xmlns:p='u'/>", "<p::a xmlns:p='u'/>", "<p:a:b xmlns:p='u'/>", "<p:1 xmlns:p='u'/>", "<a :b=''/>", "<a b:=''/>", "<a xmlns:=''/>"]),
        new("NSC: Reserved Prefixes and Namespace Names", ["<a xml:lang=''/>", "<a xmlns:xml='http://www.w3.org/XML/1998/namespace'/>"],
            ["<a xmlns:xml='u'/>", "<a xmlns:xmlns='u'/>", "<a xmlns:xmlns='http://www.w3.org/2000/xmlns/'/>", "<a xmlns:p='http://www.w3.org/XML/1998/namespace'/>",
                "<a xmlns='http://www.w3.org/XML/1998/namespace'/>", "<a xmlns:p='http://www.w3.org/2000/xmlns/'/>", "<a xmlns='http://www.w3.org/2000/xmlns/'/>"]),
        new("NSC: Prefix Declared", ["<a xmlns:p='u'><p:b/></a>", "<p:a p:b='' xmlns:p='u'/>"], ["<p:a/>", "<a p:b=''/>", "<a><b xmlns:p='u'/><p:c/></a>", "<P:a xmlns:p='u'/>", "<a><b xmlns:p='u'></b><c p:d=''/></a>"]),
        new("NSC: No Prefix Undeclaring", ["<a xmlns='u'><b xmlns=''/></a>"], ["<a xmlns:p=''/>", "<a xmlns:p='u'><b xmlns:p=''/></a>"]),
        new("NSC: Attributes Unique", ["<a xmlns:p='u' xmlns:q='v' p:b='' q:b='' b=''/>", "<a xmlns='u' xmlns:p='u' b='' p:b=''/>"],
            ["<a xmlns:p='u' xmlns:q='u' p:b='' q:b=''/>", "<a xmlns:p='u' xmlns:q='&#117;' p:b='' q:b=''/>", "<a xmlns:p='u'><b xmlns:q='u' p:c='' q:c=''/></a>"]),
    ];
}
