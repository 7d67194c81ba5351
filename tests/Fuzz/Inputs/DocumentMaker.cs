using System;
using System.Text;

namespace Libvirt.Gen.Fuzz.Inputs;

/// <summary>
/// Makes well-formed documents of what the schema knows, in any order and number, with values that fit, almost fit or do not, and with
/// what it does not know in between.
/// </summary>
internal sealed class DocumentMaker(SchemaShape root)
{
    private static readonly string[] Values =
    [
        "", "x", "yes", "no", "on", "off", "0", "1", "4", "007", "-1", "+1", " 1", "65535", "65536", "4294967295", "4294967296", "18446744073709551615", "18446744073709551616",
        "99999999999999999999999999", "0x0", "0x1F", "0X1f", "0xffffffff", "0x10000000000000000", "1e3", "1.5", "52:54:00:12:34:56", "52:54:00:AB:cd:Ef", "52-54-00-12-34-56",
        "52:54:00", "192.0.2.1", "192.0.2.001", "192.0.2.256", "2001:db8::1", "::ffff:192.0.2.1", "::", "fe80::1%eth0", "9f4d1a39-3e2c-4f0d-9d2f-5d3b9a5a7c11",
        "9f4d1a393e2c4f0d9d2f5d3b9a5a7c11", "br0", "/dev/net/tun", "a b", "&lt;&amp;&apos;&quot;&gt;", "&#10;&#9;&#13;", "\t\n", "\r\n", "\u00E9\u3042", "\uD83D\uDE00", "]]>", "--",
    ];

    private static readonly string[] Blanks = ["", "", "\n  ", " ", "\n\n\t", "\r\n"];

    private static readonly string[] Asides =
    [
        "<!-- c -->", "<?p d?>", "text", "&amp;", "<![CDATA[<x>]]>", "<new a='1'>t<deep/></new>", "<new/>", "<p:n xmlns:p='u' p:a='1'/>", "]", "&#x1F600;", "<a:b xmlns:a='v'></a:b>",
    ];

    /// <summary>Another document.</summary>
    public string Make(Random random)
    {
        var text = new StringBuilder();
        if (random.Next(8) == 0)
            text.Append(Any(random, "<?xml version='1.0'?>\n", "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone='no'?>", "<!--b-->\n", "<?p?>", "\uFEFF", "\n"));
        AppendElement(text, root, random);
        if (random.Next(8) == 0)
            text.Append(Any(random, "\n", "<!--e-->", "<?p?>\n<!--f-->"));
        return text.ToString();
    }

    private static void AppendElement(StringBuilder text, SchemaShape shape, Random random)
    {
        text.Append('<').Append(shape.Name);
        foreach ((string name, var known) in shape.Attributes)
        {
            if (random.Next(3) == 0)
                continue;
            AppendUnknownAttribute(text, random, name);
            string value = known.Count > 0 && random.Next(6) > 0 ? known[random.Next(known.Count)] : Any(random, Values);
            char quote = random.Next(3) == 0 ? '"' : '\'';
            text.Append(random.Next(10) == 0 ? "\n " : " ").Append(name).Append('=').Append(quote).Append(value).Append(quote);
        }

        AppendUnknownAttribute(text, random, "end");
        text.Append('>');
        if (shape.HasText && random.Next(5) > 0)
            text.Append(Any(random, Values).Replace("]]>", "]]"));
        AppendAside(text, random);
        for (int i = shape.Children.Count == 0 ? 0 : random.Next(2 + shape.Children.Count / 2); i > 0; i--)
        {
            SchemaShape child = shape.Children[random.Next(shape.Children.Count)];
            for (int again = random.Next(12) == 0 ? random.Next(5) : 1; again > 0; again--)
            {
                AppendElement(text, child, random);
                AppendAside(text, random);
            }
        }

        text.Append("</").Append(shape.Name).Append('>');
    }

    // The name is made of the known one after it, so that it is there once.
    private static void AppendUnknownAttribute(StringBuilder text, Random random, string name)
    {
        if (random.Next(12) == 0)
            text.Append(' ').Append(name).Append(".x='").Append(Any(random, Values)).Append('\'');
    }

    private static void AppendAside(StringBuilder text, Random random)
    {
        text.Append(Any(random, Blanks));
        if (random.Next(8) == 0)
            text.Append(Any(random, Asides)).Append(Any(random, Blanks));
    }

    private static string Any(Random random, params string[] choices) => choices[random.Next(choices.Length)];
}
