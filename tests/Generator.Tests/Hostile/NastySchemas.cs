using System.Collections.Generic;
using System.Linq;

namespace Libvirt.Gen.Generator.Tests.Hostile;

/// <summary>Contents of schema files that were written to do harm. Payloads would leave a type or a name <c>EVIL</c> behind.</summary>
internal static class NastySchemas
{
    /// <summary>Texts that end what they may be written into, or begin something else.</summary>
    private static readonly string[] Payloads =
    [
        "x; } class EVIL {", "a&#10;} class EVIL {", "a&#xD;class EVIL {}", "a&#x85;class EVIL {}", "a&#x2028;class EVIL {}", "a&#x2029;class EVIL {}",
        "&quot;; class EVIL {} //", "\\&quot; + EVIL", "\\", "*/ class EVIL {} /*", "--&gt; class EVIL {}", "&lt;/summary&gt;&lt;/para&gt;&lt;EVIL/&gt;",
        "&lt;!-- EVIL", "]]&gt;", "#if EVIL", "&#10;#if EVIL", "&#10;#line 1 &quot;EVIL&quot;", "/// EVIL", "{EVIL}", "{0}{1}", "\\u0045VIL", "\u202eEVIL",
        "EV\u200dIL", "\ufeffEVIL", "\u0415VIL", "class", "record", "dynamic", "var", "_", "__arglist", "get_EVIL", "@EVIL", "EVIL.EVIL", "EVIL&lt;T&gt;", "global::EVIL",
    ];

    /// <summary>Where a schema takes a text; <c>¦</c> is the text.</summary>
    private static readonly string[] Places =
    [
        "<element name=\"¦\" root=\"true\"/>",
        "<element name=\"a\" root=\"true\" summary=\"¦\" discouraged=\"¦\" anchor=\"¦\"/>",
        "<element name=\"a\" root=\"true\" anchor=\"https://¦\"/>",
        "<element name=\"a\" root=\"true\"><element name=\"b\" cs=\"¦\"/></element>",
        "<element name=\"a\" root=\"true\"><element name=\"b\" csType=\"¦\"/></element>",
        "<element name=\"a\" root=\"true\"><attribute name=\"¦\"/></element>",
        "<element name=\"a\" root=\"true\"><attribute name=\"b\" cs=\"¦\"/></element>",
        "<element name=\"a\" root=\"true\"><attribute name=\"b\" pattern=\"¦\"/></element>",
        "<element name=\"a\" root=\"true\"><attribute name=\"b\" type=\"¦\"/></element>",
        "<element name=\"a\" root=\"true\"><attribute name=\"b\" type=\"integer\" min=\"¦\" max=\"¦\"/></element>",
        "<element name=\"a\" root=\"true\"><attribute name=\"b\" type=\"hex\" digits=\"¦\"/></element>",
        "<element name=\"a\" root=\"true\"><attribute name=\"b\" type=\"enum\" csType=\"¦\"><value name=\"x\"/></attribute></element>",
        "<element name=\"a\" root=\"true\"><attribute name=\"b\" type=\"enum\"><value name=\"¦\"/></attribute></element>",
        "<element name=\"a\" root=\"true\"><attribute name=\"b\" type=\"open\"><value name=\"¦\" summary=\"¦\"/></attribute></element>",
        "<element name=\"a\" root=\"true\"><attribute name=\"b\" type=\"open\"><value name=\"¦\" cs=\"X\"/></attribute></element>",
        "<element name=\"a\" root=\"true\"><attribute name=\"b\" type=\"open\"><value name=\"x\" cs=\"¦\"/></attribute></element>",
        "<element name=\"a\" root=\"true\"><attribute name=\"t\" selects=\"b\" cs=\"¦\"/><element name=\"b\"><variant value=\"x\"/></element></element>",
        "<element name=\"a\" root=\"true\"><attribute name=\"t\" selects=\"b\" csType=\"¦\"/><element name=\"b\"><variant value=\"x\"/></element></element>",
        "<element name=\"a\" root=\"true\"><element name=\"b\"><attribute name=\"t\" selects=\"self\" cs=\"¦\"/><variant value=\"x\"/></element></element>",
        "<element name=\"a\" root=\"true\"><element name=\"b\"><attribute name=\"t\" selects=\"self\" csType=\"¦\"/><variant value=\"x\"/></element></element>",
        "<element name=\"a\" root=\"true\"><element name=\"b\"><attribute name=\"¦\" selects=\"self\"/><variant value=\"x\"/></element></element>",
        "<element name=\"a\" root=\"true\"><attribute name=\"t\" selects=\"b\"/><element name=\"b\"><variant value=\"¦\"/></element></element>",
        "<element name=\"a\" root=\"true\"><attribute name=\"t\" selects=\"b\"/><element name=\"b\"><variant value=\"x\" cs=\"¦\" csType=\"¦\"/></element></element>",
        "<element name=\"a\" root=\"true\"><attribute name=\"b\" since=\"¦\"/></element>",
        "<element name=\"a\" root=\"true\"><since release=\"1.0.0\" qemu=\"¦\" hostKernel=\"¦\" hypervisors=\"¦\" when=\"¦\"/></element>",
        "<element name=\"a\" root=\"true\"><attribute name=\"b\"/><element name=\"c\"><since release=\"1.0.0\" when=\"a@b=¦\"/></element></element>",
        "<element name=\"a\" root=\"true\"><attribute name=\"b\"/><element name=\"c\"><until release=\"1.0.0\" when=\"a@b=¦\" summary=\"¦\"/></element></element>",
        "<element name=\"a\" root=\"true\"><attribute name=\"b\"/><place element=\"c\" when=\"a@b=¦\"/><element name=\"c\"/></element>",
        "<element name=\"a\" root=\"true\"><attribute name=\"b\" type=\"integer\"/><element name=\"c\"><since release=\"1.0.0\" when=\"a@b=¦\"/></element></element>",
        "<word xml=\"a\" words=\"¦\"/><element name=\"a\" root=\"true\"/>",
        "<source id=\"¦\" title=\"¦\"/><element name=\"a\" root=\"true\" since=\"1.0.0\" source=\"¦\"/>",
        "<enumeration name=\"¦\" summary=\"¦\"><value name=\"x\"/></enumeration><element name=\"a\" root=\"true\"><attribute name=\"b\" type=\"¦\"/></element>",
        "<element name=\"a\" root=\"true\"/><document csType=\"¦\" summary=\"¦\"><list element=\"a\"/></document>",
        "<element name=\"a\" root=\"true\"/><document csType=\"D\"><list element=\"a\" cs=\"¦\"/></document>",
        "<element name=\"a\" root=\"true\"/><document csType=\"D\"><list element=\"a\" after=\"¦\" summary=\"¦\"/><container path=\"x\" before=\"¦\"/><container path=\"¦\"/></document>",
        "<group name=\"¦\"><attribute name=\"b\" type=\"enum\"><value name=\"x\"/></attribute></group><element name=\"a\" root=\"true\"><use group=\"¦\"/></element>",
    ];

    /// <summary>Every payload in every place.</summary>
    public static IEnumerable<string> Injections(string place) => Payloads.Select(payload => place.Replace("¦", payload, System.StringComparison.Ordinal));

    public static IReadOnlyList<string> InjectionPlaces => Places;

    /// <summary>Schemas that grow, or make something grow, beyond all measure.</summary>
    public static IReadOnlyDictionary<string, string> Explosions { get; } = new Dictionary<string, string>
    {
        ["groups that double at each step"] = Doubling(40),
        ["groups that double at each step, used by nobody"] = Doubling(40).Replace("<use group=\"g0\"/></element>", "</element>", System.StringComparison.Ordinal),
        ["a chain of groups"] = Many(5_000, i => $"<group name=\"g{i}\"><use group=\"g{i + 1}\"/></group>") + "<group name=\"g5000\"/>" + Root("<use group=\"g0\"/>"),
        ["a chain of groups, backwards"] = "<group name=\"g5000\"/>" + Many(5_000, i => $"<group name=\"g{4_999 - i}\"><use group=\"g{5_000 - i}\"/></group>") + Root("<use group=\"g0\"/>"),
        ["a chain of groups and elements"] = Many(4, i => $"<group name=\"g{i}\">{Nested(30, $"n{i}x", $"<use group=\"g{i + 1}\"/>")}</group>") + "<group name=\"g4\"/>" + Root("<use group=\"g0\"/>"),
        ["a chain of groups under a place"] = Many(5_000, i => $"<group name=\"g{i}\"><use group=\"g{i + 1}\"/></group>") + "<group name=\"g5000\"/>" + Root("<place element=\"no\" when=\"a@b=c\"/><use group=\"g0\"/>"),
        ["a cycle through many groups"] = Many(5_000, i => $"<group name=\"g{i}\"><use group=\"g{(i + 1) % 5_000}\"/></group>") + Root("<use group=\"g0\"/>"),
        ["every group uses every other"] = Many(60, i => $"<group name=\"g{i}\">{Many(60, j => $"<use group=\"g{j}\"/>")}</group>") + Root("<use group=\"g0\"/>"),
        ["one large set in many places"] = $"<enumeration name=\"E\">{Many(2_000, i => $"<value name=\"v{i}\"/>")}</enumeration>" + Root(Many(2_000, i => $"<attribute name=\"a{i}\" type=\"E\"/>")),
        ["one large group in many places"] = $"<group name=\"g\">{Many(5_000, i => $"<attribute name=\"a{i}\"/>")}</group>" + Root(Many(300, i => $"<element name=\"e{i}\"><use group=\"g\"/></element>")),
        ["many rows for many items"] = Root(Many(5_000, i => $"<since release=\"1.0.0\" qemu=\"1.{i}\"/>") + Many(500, i => $"<attribute name=\"a{i}\"/>")),
        ["many rows along the way"] = Root(Many(3_000, i => $"<until release=\"2.0.0\" hypervisors=\"qemu\" summary=\"{i}\"/>") + Nested(40, "n", "<attribute name=\"z\"/>")),
        ["many conditions on many elements"] = Root("<attribute name=\"k\"/>" + Many(80, i => $"<element name=\"e{i}\"><element name=\"q\" csType=\"Q{i}\"><attribute name=\"b\"/></element><since release=\"1.0.0\" when=\"q@b={i}\"/></element>")),
        ["many places for one element"] = Root("<attribute name=\"b\"/>" + Many(3_000, i => $"<place element=\"c\" when=\"a@b={i}\"/>") + "<element name=\"c\"/>"),
        ["many elements that vary"] = Root(Many(80, i => $"<attribute name=\"t{i}\" selects=\"e{i}\"/><element name=\"e{i}\"><variant value=\"x\"/></element>")),
        ["many shapes of one element"] = Root($"<attribute name=\"t\" selects=\"e\"/><element name=\"e\">{Many(300, i => $"<variant value=\"v{i}\"/>")}</element>"),
        ["many words"] = Many(10_000, i => $"<word xml=\"w{i}\" words=\"w {i}\"/>"),
        ["many references to nothing"] = Many(2_000, i => $"<group name=\"group{i}\"/>") + Root(Many(2_000, i => $"<use group=\"grope{i}\"/>")),
        ["more constructs than any format has"] = Root(Many(10_100, i => $"<attribute name=\"a{i}\"/>")),
        ["a hundred thousand attributes on one tag"] = $"<element name=\"a\" root=\"true\" {Many(100_000, i => $"a{i}=\"\" ")}/>",
        ["a hundred thousand mistakes"] = Many(100_000, _ => "<elment/>"),
        ["deep nesting"] = Root(Nested(10_000, "n", "")),
        ["deep nesting of what is unknown"] = string.Concat(Enumerable.Repeat("<x>", 50_000)) + string.Concat(Enumerable.Repeat("</x>", 50_000)),
        ["a long name"] = $"<element name=\"{new string('a', 1_000_000)}\" root=\"true\"/>",
        ["a long unknown name"] = $"<{new string('a', 1_000_000)}/>",
        ["a long word"] = $"<word xml=\"a\" words=\"{new string('a', 1_000_000)}\"/>" + Root(""),
        ["a long summary in many places"] = $"<group name=\"g\"><attribute name=\"b\" summary=\"{new string('s', 4_000)}\"/></group>" + Root(Many(300, i => $"<element name=\"e{i}\"><use group=\"g\"/></element>")),
        ["a long number"] = Root($"<attribute name=\"b\" type=\"integer\" max=\"{new string('9', 1_000_000)}\"/>"),
        ["a long release"] = Root($"<since release=\"{string.Concat(Enumerable.Repeat("1.", 500_000))}0\"/>"),
        ["a long condition"] = Root($"<attribute name=\"b\"/><since release=\"1.0.0\" when=\"a@b={string.Join("|", Enumerable.Range(0, 100_000))}\"/>"),
        ["a condition through shapes that stand in themselves"] = Root("<attribute name=\"t\" selects=\"self\"/><variant value=\"x\"><element ref=\"a\" cs=\"In\"/></variant>"
            + $"<variant value=\"y\"><element ref=\"a\" cs=\"In\"/><attribute name=\"z\"><since release=\"1.0.0\" when=\"{string.Concat(Enumerable.Repeat("a/", 1_990))}a@t=x\"/></attribute></variant>"),
        ["many elements that stand in themselves"] =
            Root(Many(3_300, i => $"<element ref=\"e{i}\"/>")) + Many(3_300, i => $"<element name=\"e{i}\"><element ref=\"e{i}\" cs=\"In\"/></element>"),
        ["a deep pattern"] = Root($"<attribute name=\"b\" pattern=\"{new string('(', 100_000)}{new string(')', 100_000)}\"/>"),
        ["a pattern that multiplies"] = Root("<attribute name=\"b\" pattern=\"((((((a{1000}){1000}){1000}){1000}){1000}){1000})*\"/>"),
        ["numbers beyond range"] = Root("<attribute name=\"b\" type=\"integer\" min=\"-99999999999999999999\" max=\"99999999999999999999\"/><attribute name=\"c\" type=\"hex\" digits=\"2147483648\"/>"),
        ["digits of another script"] = Root("<attribute name=\"b\" type=\"integer\" max=\"٣\"/><attribute name=\"c\" type=\"integer\"/><element name=\"d\"><since release=\"1.0.0\" when=\"a@c=٣\"/></element>"),
        ["a condition beyond the type"] = Root("<attribute name=\"b\" type=\"integer\" max=\"5\"/><element name=\"d\"><since release=\"1.0.0\" when=\"a@b=300\"/></element>"),
    };

    /// <summary>Files of a project that add beyond all measure to <see cref="Extended"/>, under names much like those there.</summary>
    public static IReadOnlyDictionary<string, string> Additions { get; } = new Dictionary<string, string>
    {
        ["many new names"] = Root(Many(9_000, i => $"<attribute name=\"{Letters(i)}\"/>")),
        ["many groups that nothing uses"] = Many(9_000, i => $"<group name=\"{Letters(i)}\"/>"),
        ["many elements that are no roots"] = Many(9_000, i => $"<element name=\"{Letters(i)}\"/>"),
    };

    /// <summary>A shipped file with many names.</summary>
    public static string Extended { get; } =
        Many(200, i => $"<group name=\"{Letters(i)}x\"/>") + Root(Many(200, i => $"<attribute name=\"{Letters(i)}x\"/>"));

    private static string Letters(int number) =>
        new(Enumerable.Range(0, 8).Select(digit => (char)('a' + ((number >> (2 * digit)) % 4))).ToArray());

    private static string Doubling(int steps) =>
        Many(steps, i => $"<group name=\"g{i}\"><element name=\"l{i}\"><use group=\"g{i + 1}\"/></element><element name=\"r{i}\"><use group=\"g{i + 1}\"/></element></group>")
        + $"<group name=\"g{steps}\"><attribute name=\"end\"/></group>" + Root("<use group=\"g0\"/>");

    private static string Root(string content) => $"<element name=\"a\" root=\"true\">{content}</element>";

    private static string Nested(int depth, string name, string inner) =>
        Many(depth, i => $"<element name=\"{name}{i}\">") + inner + string.Concat(Enumerable.Repeat("</element>", depth));

    private static string Many(int count, System.Func<int, string> item) => string.Concat(Enumerable.Range(0, count).Select(item));
}
