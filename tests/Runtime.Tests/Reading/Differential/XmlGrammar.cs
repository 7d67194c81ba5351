using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace Libvirt.Xml.Tests.Reading.Differential;

/// <summary>
/// Makes documents by the grammar of XML 1.0 with namespaces, without document types. At each choice it makes a slip with a given
/// probability: something the grammar does not have there.
/// </summary>
internal sealed class XmlGrammar(Random random, double slips)
{
    private const int MaxDepth = 5;

    private static readonly string[] Spaces = [" ", " ", "\n", "\t", "\r\n", "\r", "  "];
    private static readonly string[] Names = ["a", "b", "c.d", "e-f", "_g", "h1", "\u00E9", "\u3042\u3099", "xmlx", "A", "i\u00B7"];
    private static readonly string[] BadNames = ["", "1a", "-b", ".c", "a b", "\u0301", "a\u00D7", "\uD800\uDC00", "<", "a&", "\u00B7", "a\0", "p:", ":p", "a:b:c"];
    private static readonly string[] Prefixes = ["p", "q", "r", "xml"];
    private static readonly string[] Namespaces = ["u", "v", "&#117;", "urn:x", "u "];
    private static readonly string[] BadNamespaces =
        ["", "http://www.w3.org/XML/1998/namespace", "http://www.w3.org/2000/xmlns/", "http://www.w3.org/2000/xmlns&#x2F;"];

    private static readonly string[] Characters =
        ["x", "y z", "1", "\u00E9", "\u3042", "\uD83D\uDE00", "\t", "\n", "\r", "\r\n", "\u0085", "\u2028", "\uFEFF", "\uFFFD", "\u007F", "\uE000", ";", "#", "="];

    private static readonly string[] BadCharacters = ["\0", "\u0001", "\u000B", "\u001F", "\uFFFE", "\uFFFF", "\uD800", "\uDC00", "\uDE00\uD83D"];
    private static readonly string[] References =
        ["&lt;", "&gt;", "&amp;", "&quot;", "&apos;", "&#65;", "&#x41;", "&#x1F600;", "&#9;", "&#10;", "&#13;", "&#0032;", "&#xD7FF;", "&#xFFFD;", "&#x10FFFF;"];

    private static readonly string[] BadReferences =
    [
        "&", "&;", "&nbsp;", "&LT;", "&lt", "& lt;", "&#;", "&#x;", "&#0;", "&#8;", "&#xD800;", "&#xDFFF;", "&#xFFFE;", "&#x110000;", "&#X41;",
        "&#4294967361;", "&#x100000041;", "&#-1;", "&#65 ;", "&#\u0661;",
    ];

    private readonly StringBuilder _text = new();
    private readonly List<string> _declared = [];

    /// <summary>Another document.</summary>
    public string Document()
    {
        _text.Clear();
        _declared.Clear();
        Declaration();
        Misc();
        Element(0);
        Misc();
        if (Slips())
            Element(MaxDepth);
        return _text.ToString();
    }

    private void Declaration()
    {
        if (Slips())
        {
            _text.Append(Any(" ", "<!--x-->", "<?xml?>", "<?XML version='1.0'?>", "<?xml version='1.1'?>", "<!DOCTYPE a>", "<?xml encoding='x'?>", "\n<?xml version='1.0'?>"));
            return;
        }

        if (random.Next(3) > 0)
            return;
        _text.Append("<?xml").Append(Space()).Append("version").Append(Eq()).Append(Quoted(Slips() ? Any("1", "2.0", "1.01", "", "1.0 ") : "1.0"));
        if (random.Next(2) == 0)
            _text.Append(SpaceOrSlip()).Append("encoding").Append(Eq()).Append(Quoted(Slips() ? Any("", "a<b", "é", "u\n") : Any("UTF-8", "utf-16", "x")));
        if (random.Next(2) == 0)
            _text.Append(SpaceOrSlip()).Append("standalone").Append(Eq()).Append(Quoted(Slips() ? Any("YES", "", "true") : Any("yes", "no")));
        _text.Append(MaybeSpace()).Append(Slips() ? Any(">", "?", "/>", "? >") : "?>");
    }

    private void Misc()
    {
        while (random.Next(3) == 0)
        {
            switch (random.Next(3))
            {
                case 0:
                    _text.Append(Space());
                    break;
                case 1:
                    Comment();
                    break;
                default:
                    Instruction();
                    break;
            }
        }

        if (Slips())
            _text.Append(Any("x", "&#32;", "<![CDATA[]]>", "</a>", "<!DOCTYPE a>", "\0", "\uFEFFx"));
    }

    private void Element(int depth)
    {
        int declaredBefore = _declared.Count;
        string declarations = Declarations();
        string name = QualifiedName(isAttribute: false);
        _text.Append('<').Append(Slips() ? " " : "").Append(name);
        _text.Append(declarations);
        Attributes();
        _text.Append(MaybeSpace());
        if (random.Next(3) == 0)
        {
            _text.Append(Slips() ? Any("/ >", "/", "//>") : "/>");
        }
        else
        {
            _text.Append(Slips() ? Any("", ">>", "?>") : ">");
            Content(depth);
            _text.Append(Slips() ? Any("</ ", "<", "") : "</").Append(Slips() ? QualifiedName(isAttribute: false) : name).Append(MaybeSpace());
            _text.Append(Slips() ? Any(" b='1'>", "/>", "") : ">");
        }

        _declared.RemoveRange(declaredBefore, _declared.Count - declaredBefore);
    }

    private string Declarations()
    {
        var declarations = new StringBuilder();
        foreach (string prefix in Prefixes[..3].Where(_ => random.Next(6) == 0))
        {
            declarations.Append(Space()).Append("xmlns:").Append(prefix).Append(Eq()).Append(Quoted(Slips() ? Any(BadNamespaces) : Any(Namespaces)));
            _declared.Add(prefix);
        }

        if (random.Next(8) == 0)
            declarations.Append(Space()).Append("xmlns").Append(Eq()).Append(Quoted(Slips() ? Any(BadNamespaces[1..]) : Any("", "u", "v")));
        if (Slips())
            declarations.Append(Any(" xmlns:xml='u'", " xmlns:xmlns='u'", " xmlns:='u'", " xmlns:p='u' xmlns:p='v'", " xmlns:p:q='u'", " xmlns:1='u'"));
        return declarations.ToString();
    }

    private void Attributes()
    {
        // Distinct local names, so that no two attributes are the same through their prefixes; a slip forgets about that.
        string[] names = [.. Names];
        random.Shuffle(names);
        int count = random.Next(12) == 0 ? names.Length : random.Next(4);
        for (int i = 0; i < count; i++)
        {
            string name = Slips() ? QualifiedName(isAttribute: true) : Prefix() + names[i];
            _text.Append(SpaceOrSlip()).Append(name).Append(Slips() ? Any("", "==", ":") : Eq()).Append(Slips() ? Any("1", "'", "\"'", "") : Quoted(Value()));
        }

        if (Slips())
            _text.Append(Any(" xml:space='x'", " b", " b=", " b='1' b='2'", " b='<'", " p:b='' q:b=''"));
    }

    private string Value()
    {
        var value = new StringBuilder();
        for (int i = random.Next(5); i > 0; i--)
            value.Append(Slips() ? Any("<", Any(BadCharacters), Any(BadReferences)) : Any(Any(Characters), Any(References), ">", "]]>", "--", "?>"));
        return value.ToString();
    }

    private void Content(int depth)
    {
        for (int i = random.Next(5); i > 0; i--)
        {
            switch (random.Next(7))
            {
                case 0 when depth < MaxDepth:
                    Element(depth + 1);
                    break;
                case 1:
                    Comment();
                    break;
                case 2:
                    Instruction();
                    break;
                case 3:
                    _text.Append(Slips() ? Any("<![CDATA [", "<![cdata[", "<![") : "<![CDATA[").Append(Run("]", "]]", "<", "&", "--", ">"));
                    _text.Append(Slips() ? Any("]]", "]>", "") : " ]]>");
                    break;
                case 4:
                    _text.Append(Slips() ? Any(BadReferences) : Any(References));
                    break;
                default:
                    _text.Append(Slips() ? Any("]]>", "<", Any(BadCharacters), "<!x>", "<!DOCTYPE a>") : Run("'", "\"", "]", "--"));
                    break;
            }
        }
    }

    private void Comment() => _text.Append(Slips() ? Any("<!-", "<! --", "<!") : "<!--").Append(Run("-x", "<", "&", "]]>", "?>"))
        .Append(Slips() ? Any("--", "-->-->", "--->", " -- -->", "->") : "-->");

    private void Instruction()
    {
        _text.Append("<?").Append(Slips() ? Any("xml", "XmL", "p:q", "", Any(BadNames)) : Any(Names));
        if (random.Next(2) == 0)
            _text.Append(SpaceOrSlip()).Append(Run("?", "<", "&", "--", ">"));
        _text.Append(Slips() ? Any("?", ">", "") : "?>");
    }

    private string QualifiedName(bool isAttribute)
    {
        if (Slips())
            return Any(Any(BadNames), "s:a", "xmlns:a");
        return (isAttribute || random.Next(4) == 0 ? Prefix() : "") + Any(Names);
    }

    private string Prefix()
    {
        if (_declared.Count == 0 || random.Next(3) > 0)
            return Slips() ? Any(Prefixes) + ":" : "";
        return _declared[random.Next(_declared.Count)] + ":";
    }

    // Pieces none of which can end what is around when it ends in something else.
    private string Run(params string[] further)
    {
        var run = new StringBuilder();
        for (int i = random.Next(4); i > 0; i--)
            run.Append(Slips() ? Any(BadCharacters) : Any(Any(Characters), Any(further) + "_"));
        return run.ToString();
    }

    private string Quoted(string value)
    {
        char quote = random.Next(2) == 0 ? '\'' : '"';
        return quote + value + (Slips() ? '`' : quote);
    }

    private string Eq() => MaybeSpace() + "=" + MaybeSpace();

    private string Space() => Any(Spaces);

    private string MaybeSpace() => random.Next(6) == 0 ? Space() : "";

    private string SpaceOrSlip() => Slips() ? Any("", "\u00A0", "\u0085", "/") : Space();

    private bool Slips() => slips > 0.0 && random.NextDouble() < slips;

    private string Any(params string[] choices) => choices[random.Next(choices.Length)];
}
