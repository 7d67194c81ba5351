using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Xunit;

namespace Libvirt.Gen.Generator.Tests.Documentation;

/// <summary>Links from page to page lead somewhere: to a file or folder that is there, and to a heading that it has.</summary>
public class LinkTests
{
    public static TheoryData<string> Pages => new(MarkdownPages.All);

    [Fact]
    public void The_README_is_short() => Assert.InRange(MarkdownPages.Text("README.md").Split('\n').Length, 100, 250);

    [Theory]
    [MemberData(nameof(Pages))]
    public void Links_lead_somewhere(string page)
    {
        var folder = Path.GetDirectoryName(Path.Combine(MarkdownPages.Root, page))!;
        var dead = Regex.Matches(MarkdownPages.Text(page), @"\]\((?!https?:)([^)#\s]*)(?:#([^)\s]*))?\)")
            .Where(link => !Leads(page, folder, link.Groups[1].Value, link.Groups[2].Value))
            .Select(link => link.Value);

        Assert.Empty(dead);
    }

    private static bool Leads(string page, string folder, string target, string heading)
    {
        var path = target.Length == 0 ? Path.Combine(MarkdownPages.Root, page) : Path.GetFullPath(Path.Combine(folder, target));
        if (!File.Exists(path))
        {
            return Directory.Exists(path) && heading.Length == 0;
        }

        return heading.Length == 0 || File.ReadLines(path).Where(line => line.StartsWith('#')).Select(AnchorOf).Contains(heading);
    }

    /// <summary>The anchor that a heading gets: its words in lower case, joined by hyphens.</summary>
    private static string AnchorOf(string heading) =>
        Regex.Replace(heading.TrimStart('#').Trim().ToLowerInvariant(), @"[^\w\- ]", "").Replace(' ', '-');
}
