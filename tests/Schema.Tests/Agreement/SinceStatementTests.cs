using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml.Linq;
using Libvirt.Gen.Schema.Tests.Support;
using Libvirt.Xml;
using Xunit;

namespace Libvirt.Gen.Schema.Tests.Agreement;

/// <summary>The record of all dated statements of libvirt's documentation agrees with the schema.</summary>
public class SinceStatementTests
{
    private static readonly XNamespace Ns = "urn:libvirt-gen:schema";

    private static readonly XElement[] Pages =
        XDocument.Load(Path.Combine(Examples.SchemaFolder, "domain", "evidence", "since-statements.xml")).Root!.Elements("page").ToArray();

    private static readonly XElement[] Statements = Pages.Elements("statement").ToArray();

    /// <summary>What the schema records as stated by a text and corrected by another: the name of the item, and the release.</summary>
    private static readonly HashSet<(string Item, string Release)> Claims = Directory.GetFiles(Examples.SchemaFolder, "*.xml", SearchOption.AllDirectories)
        .SelectMany(file => XDocument.Load(file).Descendants(Ns + "claim"))
        .Select(claim => (NameOf(claim.Parent!.Parent!), claim.Attribute("release")!.Value))
        .ToHashSet();

    [Theory]
    [InlineData("spec", 61)]
    [InlineData("domain-docs", 96)]
    [InlineData("network-docs", 13)]
    public void All_of_a_page_are_there_in_their_order(string page, int count) => Assert.Equal(
        Enumerable.Range(1, count),
        Pages.Single(p => p.Attribute("source")!.Value == page).Elements("statement").Select(s => (int)s.Attribute("number")!));

    [Fact]
    public void Each_went_somewhere_or_says_why_not() => Assert.All(Statements, statement => Assert.True(
        statement.Elements("item").Concat(statement.Elements("optional")).Any()
        || statement.Elements("elsewhere").Any(e => e.Attribute("reason") is not null)));

    [Fact]
    public void Each_item_has_the_release_that_its_statement_gives()
    {
        var items = Statements.Elements("item").ToList();

        Assert.NotEmpty(items);
        Assert.All(items, item =>
        {
            var path = item.Attribute("path")!.Value;
            var release = (string?)item.Parent!.Attribute("release");
            var when = (string?)item.Attribute("when");
            Assert.True(
                FeaturesAt(path).Any(f => Has(f, release!, when)) || Claims.Contains((LastNameOf(path), release!)),
                $"{path} has no row or claim {release} {when}");
        });
    }

    [Fact]
    public void Each_item_that_ceased_to_be_required_has_the_release_that_its_statement_gives()
    {
        var items = Statements.Elements("optional").ToList();

        Assert.NotEmpty(items);
        Assert.All(items, item =>
        {
            var path = item.Attribute("path")!.Value;
            var row = ((string?)item.Parent!.Attribute("release"), (string?)item.Attribute("when"));
            Assert.Contains(row, FeaturesAt(path).SelectMany(f => f.OptionalSince).Select(o => (o.Release?.ToString(), o.When)));
        });
    }

    /// <summary>One of the items that a statement dates carries what it says beside the release: an attribute, or its values.</summary>
    [Fact]
    public void Hypervisors_and_other_programs_are_those_of_the_statement() => Assert.All(
        Statements.Where(s => s.Elements("item").Any()),
        statement =>
        {
            var rows = statement.Elements("item").SelectMany(i => FeaturesAt(i.Attribute("path")!.Value)).SelectMany(f => f.Conditions).ToList();
            AssertOneIs(rows, statement, "hypervisors", row => HypervisorsOf(row.Hypervisors));
            AssertOneIs(rows, statement, "qemu", row => row.MinimumQemu);
            AssertOneIs(rows, statement, "hostKernel", row => row.MinimumHostKernel);
            AssertOneIs(rows, statement, "guestKernel", row => row.MinimumGuestKernel);
        });

    private static void AssertOneIs(
        List<LibvirtFeatureCondition> rows, XElement statement, string fact, Func<LibvirtFeatureCondition, string?> stated)
    {
        var expected = (string?)statement.Attribute(fact);
        Assert.True(
            expected is null || rows.Any(row => stated(row) == expected),
            $"Nothing has {fact} {expected} of statement {statement.Attribute("number")!.Value}, {statement.Parent!.Attribute("source")!.Value}");
    }

    /// <summary>Hypervisors as the record writes them: <c>qemu kvm</c>.</summary>
    private static string HypervisorsOf(Hypervisor hypervisors) => hypervisors == Hypervisor.CloudHypervisor
        ? "ch"
        : hypervisors.ToString().Replace(",", "", StringComparison.Ordinal).ToLowerInvariant();

    private static List<LibvirtFeature> FeaturesAt(string path)
    {
        var features = LibvirtFeatures.All.Where(f => f.Path == path).ToList();
        Assert.True(features.Count > 0, $"{path} is not in the schema");
        return features;
    }

    private static bool Has(LibvirtFeature feature, string release, string? when) => when is null
        ? feature.Since?.ToString() == release || feature.Conditions.Any(c => c.Release?.ToString() == release)
        : feature.Conditions.Any(c => c.Release?.ToString() == release && c.When == when);

    private static string NameOf(XElement item) =>
        (item.Attribute("name") ?? item.Attribute("value") ?? item.Attribute("group"))!.Value;

    private static string LastNameOf(string path) => path.Split('/', '@', '=')[^1];
}
