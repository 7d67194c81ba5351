using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Xunit;
using Xunit.Abstractions;

namespace Libvirt.Gen.RealDocuments.Tests.Rows;

/// <summary>Each construct of the schema language reads the real elements of its shape and writes them back.</summary>
public partial class RowTests(ITestOutputHelper output)
{
    /// <summary>Why no member holds something, each with a pattern of file, path and text.</summary>
    private static readonly (string Reason, string Pattern)[] Unknown =
    [
        ("not described in a domain", @": domain/(devices/)?[A-Za-z_]+ "),
        ("not described in features", "[:/] ?features/(msrs|hyperv|ioapic|vmport|ccf-assist|cfpc|hpt|htm|ibs|nested-hv|sbbc|tcg|xen) "),
        ("in a document that libvirt refuses", "-invalid.xml:|-crash.xml:|-duplicates.xml:|seclabel-multiple.xml:"),
    ];

    public static TheoryData<string> Paths => [.. Row.All.Select(row => row.Path)];

    [Theory]
    [MemberData(nameof(Paths))]
    public void Real_elements_come_back(string path)
    {
        var row = Row.At(path);
        var fragments = TestData.Fragments(path);
        var lost = new List<string>();
        var same = 0;
        foreach (var fragment in fragments)
        {
            var written = row.ToXml(row.Parse(fragment.Text));
            lost.AddRange(Infoset.Difference(fragment.Text, written).Select(line => $"{fragment.Name}: {line}"));
            Assert.Equal(written, row.ToXml(row.Parse(written)));
            same += Flat(fragment.Text) == Flat(written) ? 1 : 0;
        }

        output.WriteLine($"{fragments.Count} elements, {same} of them the same text but for the white space");
        Assert.Empty(lost);
        Assert.InRange(fragments.Count, row.AtLeast, int.MaxValue);

        // What libvirt itself has written comes back in its own order; only what people wrote need not.
        Assert.InRange(same, fragments.Count * 3 / 4, fragments.Count);
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void What_no_member_holds_is_known_with_its_reason(string path)
    {
        var items = UnknownAt(Row.At(path)).ToLookup(text => Array.Find(Unknown, known => Regex.IsMatch(text, known.Pattern)).Reason ?? "");

        output.WriteLine(string.Join(", ", items.Select(group => $"{group.Key}: {group.Count()}")));
        Assert.Empty(items[""]);
    }

    [Fact]
    public void Each_reason_is_one_of_something()
    {
        var texts = Row.All.SelectMany(UnknownAt).ToList();

        Assert.All(Unknown, known => Assert.Contains(texts, text => Regex.IsMatch(text, known.Pattern)));
    }

    private static IEnumerable<string> UnknownAt(Row row) =>
        from fragment in TestData.Fragments(row.Path)
        from item in row.GetUnrecognized(row.Parse(fragment.Text))
        select $"{fragment.Name}: {Numbers().Replace(item.Path, "")} {item.Text}";

    /// <summary>Without the white space that lays elements out, with one sort of quotes: libvirt's own.</summary>
    private static string Flat(string xml) => Layout().Replace(xml, ">").Replace('"', '\'').Replace(" />", "/>", StringComparison.Ordinal);

    [GeneratedRegex(@">\s+(?=<)")]
    private static partial Regex Layout();

    [GeneratedRegex(@"\[\d+\]")]
    private static partial Regex Numbers();
}
