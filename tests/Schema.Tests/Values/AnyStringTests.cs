using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text;
using System.Xml;
using Libvirt.Gen.Schema.Tests.Support;
using Libvirt.Xml;
using Xunit;

namespace Libvirt.Gen.Schema.Tests.Values;

/// <summary>
/// Any string in any member that is a string: it comes back equal and moves nothing around it, or, when XML cannot carry it, it is
/// refused by its path.
/// </summary>
public class AnyStringTests
{
    private const int RandomStrings = 25;

    private static readonly string[] Carried =
    [
        "", " ", "  a  b  ", "\t", "\n", "\r", "\r\n", "\n\r", "a\tb\nc\rd\r\ne", "'", "\"", "'\"'", "<", ">", "&", "]]>", "<![CDATA[x]]>", "&amp;", "&lt;", "&#10;",
        "&#x110000;", "&bad;", "--", "-->", "<!-- x -->", "<?p x?>", "</interface>", "'/><evil a='", "\"/><evil a=\"", "x' evil='1", "</x><evil/><x>",
        "\u0085", "\u2028", "\u2029", "\u00A0", "\u007F", "\uFEFF", "\uFEFFx", "\uFFFD", "\uE000", "\uD7FF", "\uD83D\uDE00", "\uD800\uDC00", "\uDBFF\uDFFF",
        "e\u0301", "\u202Ex", "\u0130i", "xmlns", "xmlns:p", "%s%n", "0", "yes", "\\", "`",
    ];

    private static readonly string[] Impossible =
    [
        "\0", "a\0b", "\u0001", "\u0008", "\u000B", "\u000C", "\u000E", "\u001F", "\u001B[0m", "\uD800", "\uDBFF", "\uDC00", "\uDFFF", "x\uD83D", "\uDE00\uD83D", "\uD83Dx", "\uFFFE",
        "\uFFFF", "<\uFFFF>", "'\0",
    ];

    public static TheoryData<int> Members => new(Enumerable.Range(0, Rows.Length));

    private static LibvirtFeature[] Rows { get; } = LibvirtFeatures.All.Where(feature => IsString(feature)).ToArray();

    [Theory]
    [MemberData(nameof(Members))]
    public void What_XML_can_carry_comes_back_and_moves_nothing_else(int row)
    {
        var random = new Random(row);
        var structure = Structure(Written(Rows[row], "x", out _, out _));
        foreach (var value in Carried.Concat(Enumerable.Range(0, RandomStrings).Select(_ => RandomString(random))))
        {
            var xml = Written(Rows[row], value, out var place, out var member);

            var root = Root.Of(Rows[row]);
            var back = place.Follow(root.Parse(xml));

            Assert.Equal(value, member.GetValue(back));
            Assert.Equal(structure, Structure(xml));
            Assert.Empty(root.Parse(xml).GetUnrecognized());
        }
    }

    [Theory]
    [MemberData(nameof(Members))]
    public void What_XML_cannot_carry_is_refused_by_its_path(int row)
    {
        foreach (var value in Impossible)
        {
            var error = Assert.Throws<LibvirtXmlException>(() => Written(Rows[row], value, out _, out _));

            Assert.Contains(error.Path, new[] { Rows[row].Path, Rows[row].Path + "#text" });
        }
    }

    [Fact]
    public void Every_string_of_every_type_is_among_the_members()
    {
        var covered = Rows.Select(row => (row.TypeName, row.MemberName!)).ToHashSet();
        var members = Emitted.Types
            .Where(type => typeof(LibvirtElement).IsAssignableFrom(type))
            .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Where(property => property.CanWrite && property.PropertyType == typeof(string))
            .Select(property => (property.DeclaringType!.Name, property.Name))
            .ToList();

        Assert.Empty(members.Where(member => !covered.Contains(member)));
        Assert.NotEmpty(members);
    }

    private static bool IsString(LibvirtFeature feature) =>
        feature.Kind != LibvirtFeatureKind.Value
        && feature.MemberName is { } name
        && Emitted.Named(feature.TypeName).GetProperty(name) is { CanWrite: true } property
        && property.PropertyType == typeof(string);

    private static string Written(LibvirtFeature feature, string value, out ObjectPath place, out PropertyInfo member)
    {
        var document = FeatureBuilder.BuildWithout(feature);
        (var owner, member) = FeatureBuilder.Place(document, feature);
        place = ObjectPath.Find(document, owner)!;
        member.SetValue(owner, value);
        return document.ToXml();
    }

    /// <summary>All of a text but values and content, as another reader sees it.</summary>
    private static List<string> Structure(string xml)
    {
        var structure = new List<string>();
        using var reader = XmlReader.Create(new StringReader(xml), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        while (reader.Read())
        {
            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace or XmlNodeType.EndElement)
            {
                continue;
            }

            structure.Add($"{reader.Depth} {reader.NodeType} {reader.Name}");
            while (reader.MoveToNextAttribute())
            {
                structure.Add($"{reader.Depth} @{reader.Name}");
            }
        }

        return structure;
    }

    private static string RandomString(Random random)
    {
        const string Telling = "<>&'\" \t\r\n]]>--?!/=;#x\uFFFD\u0085\u2028\uFEFF";
        var text = new StringBuilder();
        for (var i = random.Next(1, 20); i > 0; i--)
        {
            var rune = random.Next(3) switch
            {
                0 => random.Next(' ', 0xD800),
                1 => random.Next(0x10000, 0x110000),
                _ => Telling[random.Next(Telling.Length)],
            };
            text.Append(char.ConvertFromUtf32(rune));
        }

        return text.ToString();
    }
}
