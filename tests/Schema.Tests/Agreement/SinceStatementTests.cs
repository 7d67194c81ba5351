using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml.Linq;
using Libvirt.Gen.Schema.Tests.Support;
using Libvirt.Xml;
using Xunit;

namespace Libvirt.Gen.Schema.Tests.Agreement;

/// <summary>The record of all dated statements of the specification agrees with the schema.</summary>
public class SinceStatementTests
{
    private static readonly XNamespace Ns = "urn:libvirt-gen:schema";

    private static readonly XElement[] Statements =
        XDocument.Load(Path.Combine(Examples.SchemaFolder, "since-statements.xml")).Root!.Elements("statement").ToArray();

    /// <summary>What the schema records as stated earlier and corrected since: the name of the item, and the earlier release.</summary>
    private static readonly HashSet<(string Item, string Release)> Claims = Directory.GetFiles(Examples.SchemaFolder, "*.xml")
        .SelectMany(file => XDocument.Load(file).Descendants(Ns + "claim"))
        .Select(claim => (NameOf(claim.Parent!.Parent!), claim.Attribute("release")!.Value))
        .ToHashSet();

    [Fact]
    public void All_61_are_there_in_their_order() =>
        Assert.Equal(Enumerable.Range(1, 61), Statements.Select(s => (int)s.Attribute("number")!));

    [Fact]
    public void Each_went_somewhere_or_says_why_not() => Assert.All(Statements, statement => Assert.True(
        statement.Elements("item").Any() || statement.Elements("elsewhere").Any(e => e.Attribute("reason") is not null)));

    [Fact]
    public void Each_item_has_the_release_that_its_statement_gives() => Assert.All(Statements, statement =>
    {
        var release = (string?)statement.Attribute("release");
        foreach (var item in statement.Elements("item"))
        {
            var path = item.Attribute("path")!.Value;
            var when = (string?)item.Attribute("when");
            var features = LibvirtFeatures.All.Where(f => f.Path == path).ToList();
            Assert.True(features.Count > 0, $"{path} is not in the schema");
            Assert.True(
                features.Any(f => Has(f, release!, when)) || Claims.Contains((LastNameOf(path), release!)),
                $"{path} has no row or claim {release} {when}");
        }
    });

    private static bool Has(LibvirtFeature feature, string release, string? when) => when is null
        ? feature.Since?.ToString() == release || feature.Conditions.Any(c => c.Release?.ToString() == release)
        : feature.Conditions.Any(c => c.Release?.ToString() == release && c.When == when);

    private static string NameOf(XElement item) =>
        (item.Attribute("name") ?? item.Attribute("value") ?? item.Attribute("group"))!.Value;

    private static string LastNameOf(string path) => path.Split('/', '@', '=')[^1];
}
