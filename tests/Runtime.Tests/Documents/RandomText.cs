using System;
using System.Linq;
using System.Text;

namespace Libvirt.Xml.Tests.Documents;

/// <summary>Documents as nobody would write them: any layout, order, spelling, comments and unknown content, yet well-formed.</summary>
internal sealed class RandomText(Random random)
{
    private static readonly string[] Units = ["  ", "    ", "\t", " ", ""];
    private static readonly string[] LineEnds = ["\n", "\r\n", "\n", ""];

    private readonly string _unit = Units[random.Next(Units.Length)];
    private readonly string _lineEnd = LineEnds[random.Next(LineEnds.Length)];

    /// <summary>A whole document.</summary>
    public string Document()
    {
        string devices = Element("devices", "", 1, [.. Pieces(random.Next(0, 5), () => Nic(2)), Element("disk", "", 2)]);
        return random.Next(4) == 0
            ? devices.Trim()
            : Element("guest", "", 0, Element("name", "", 1), devices, Element("seal", " a='1'", 1)).Trim();
    }

    /// <summary>One element to be typed.</summary>
    public string Nic(int depth)
    {
        string[] attributes = Some(
            Attribute("type", "bridge", "a&#98;c", "&lt;x&gt;", ""), Attribute("managed", "yes", "no", "maybe"),
            Attribute("mac", "52:54:00:00:00:01", "52:54:00:AA:00:02"), Attribute("new", "1"), Attribute("id", "6695eb01-f6a4-8304-79aa-97f2502e193f"));
        string[] children = Some(
            Element("source", Attribute("mode", "bridge") + Attribute("bridge", "br0", "br&quot;1"), depth + 1),
            Element("source", Attribute("mode", "route"), depth + 1),
            Element("driver", string.Concat(Some(Attribute("queues", "4", "0"), Attribute("domain", "16", "0x0010"), Attribute("odd", "?"))), depth + 1, Aside()),
            Element("ip", Attribute("address", "10.0.0.1", "2001:DB8::1"), depth + 1),
            Element("ip", Attribute("address", "10.0.0.2"), depth + 1),
            Element("ip", Attribute("peer", "10.0.0.3", "nobody"), depth + 1),
            Text("sndbuf", "1600", "1<!-- c -->6", "many", "<x/>"), Text("script", "/a", "a &amp; b", "", "<![CDATA[<]]>"),
            Element("new", Attribute("a", "1"), depth + 1), Element("new", Attribute("a", "2"), depth + 1), Aside(), Aside(), "loose");
        return Element("nic", string.Concat(attributes), depth, children);
    }

    private string Element(string name, string attributes, int depth, params string[] children)
    {
        string end = random.Next(3) == 0 ? " " : "";
        if (children.All(string.IsNullOrEmpty))
            return random.Next(2) == 0 ? $"<{name}{attributes}{end}/>" : $"<{name}{attributes}{end}></{name}{end}>";
        var text = new StringBuilder($"<{name}{attributes}{end}>");
        foreach (string child in children.Where(child => child.Length > 0))
            text.Append(Break(depth + 1)).Append(child);
        return text.Append(Break(depth)).Append("</").Append(name).Append('>').ToString();
    }

    private string Text(string name, params string[] values) => $"<{name}>{values[random.Next(values.Length)]}</{name}>";

    private string Attribute(string name, params string[] values)
    {
        string quote = random.Next(2) == 0 ? "'" : "\"";
        string space = random.Next(4) == 0 ? "\n   " : " ";
        string equals = random.Next(4) == 0 ? " = " : "=";
        return space + name + equals + quote + values[random.Next(values.Length)] + quote;
    }

    private string Aside() => random.Next(3) switch
    {
        0 => $"<!-- {random.Next(100)} -->",
        1 => "<?pi " + random.Next(100) + "?>",
        _ => "",
    };

    private string Break(int depth) => random.Next(8) switch
    {
        0 => "",
        1 => " ",
        2 => _lineEnd + _lineEnd + string.Concat(Enumerable.Repeat(_unit, depth)),
        _ => _lineEnd + string.Concat(Enumerable.Repeat(_unit, depth)),
    };

    private string[] Some(params string[] all)
    {
        string[] some = [.. all.Where(_ => random.Next(5) < 2)];
        random.Shuffle(some);
        return some;
    }

    private static string[] Pieces(int count, Func<string> make) => [.. Enumerable.Range(0, count).Select(_ => make())];
}
