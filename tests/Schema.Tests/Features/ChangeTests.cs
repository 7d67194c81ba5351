using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using Libvirt.Gen.Schema.Tests.Support;
using Libvirt.Xml;
using Xunit;

namespace Libvirt.Gen.Schema.Tests.Features;

/// <summary>Whatever of the schema changes in an interface of a document is written with the document; what is only looked at is not.</summary>
public class ChangeTests
{
    public static TheoryData<int> Rows => new(Enumerable.Range(0, LibvirtFeatures.All.Count));

    public static TheoryData<string> Examples => Support.Examples.Names;

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_feature_that_comes_is_written(int row)
    {
        var feature = LibvirtFeatures.All[row];
        var without = feature.Kind == LibvirtFeatureKind.Value ? new DomainInterface() : FeatureBuilder.BuildWithout(feature);
        var document = InDomain(without.ToXml());
        FeatureBuilder.AddTo(document.Interfaces[0], feature);

        AssertWritten(document);
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_feature_that_goes_is_written(int row)
    {
        var feature = LibvirtFeatures.All[row];
        var document = InDomain(FeatureBuilder.Build(feature).ToXml());
        foreach (var element in Elements(document.Interfaces[0]))
        {
            foreach (var member in element.GetType().GetProperties().Where(p => p.CanWrite))
            {
                var value = member.GetValue(element);
                if (value is IList list)
                {
                    list.Clear();
                }
                else if (value is not null)
                {
                    member.SetValue(element, null);
                }
            }
        }

        AssertWritten(document);
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_feature_that_is_looked_at_is_not(int row)
    {
        var xml = Domain(FeatureBuilder.Build(LibvirtFeatures.All[row]).ToXml());
        var document = DomainDocument.Parse(xml);

        Assert.NotEmpty(Elements(document.Interfaces[0]));
        Assert.NotEmpty(document.Interfaces[0].ToXml());
        Assert.Empty(document.GetUnrecognized());
        document.CheckCompatibility(new LibvirtVersion(0, 0, 1));
        document.GetMinimumVersion();
        Assert.Same(xml, document.ToXml());
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void A_value_that_is_set_to_itself_changes_no_text(string name)
    {
        var xml = Domain(Support.Examples.Read(name).Replace('\'', '"').Replace("/>", "  />", StringComparison.Ordinal));
        var members = Elements(DomainDocument.Parse(xml).Interfaces[0]).Select(e => e.GetType().GetProperties().Count(p => p.CanWrite)).ToList();
        for (var i = 0; i < members.Count; i++)
        {
            for (var j = 0; j < members[i]; j++)
            {
                var document = DomainDocument.Parse(xml);
                var element = Elements(document.Interfaces[0])[i];
                var member = element.GetType().GetProperties().Where(p => p.CanWrite).ElementAt(j);
                member.SetValue(element, member.GetValue(element));
                Assert.Equal(xml, document.ToXml());
            }
        }
    }

    // The type alone says which shape the source has, which is there to be filled although no text was read for it.
    [Theory]
    [MemberData(nameof(Types))]
    public void A_source_that_the_type_alone_calls_for_is_written(string type)
    {
        var document = InDomain($"<interface type='{type}'/>");
        var source = document.Interfaces[0].Source;
        if (source?.GetType().GetProperties().FirstOrDefault(p => p.CanWrite && p.PropertyType == typeof(string)) is not { } member)
        {
            Assert.Contains(type, new[] { "user", "hostdev", "null", "server", "client", "mcast", "udp", "vhostuser", "vds", "ethernet" });
            return;
        }

        member.SetValue(source, "x");
        AssertWritten(document);
        Assert.Contains("'x'", document.ToXml(), StringComparison.Ordinal);
    }

    public static TheoryData<string> Types => new(LibvirtFeatures.All
        .Where(f => f.Kind == LibvirtFeatureKind.Value && f.Path.StartsWith("interface@type=", StringComparison.Ordinal))
        .Select(f => f.Path["interface@type=".Length..]).Distinct());

    private static void AssertWritten(DomainDocument document)
    {
        var expected = document.Interfaces[0].ToXml();

        Assert.Equal(expected, DomainDocument.Parse(document.ToXml()).Interfaces[0].ToXml());
    }

    private static DomainDocument InDomain(string nic) => DomainDocument.Parse(Domain(nic));

    private static string Domain(string nic) => $"<domain>\n  <devices>\n{nic}\n  </devices>\n</domain>";

    private static List<LibvirtElement> Elements(LibvirtElement element)
    {
        var all = new List<LibvirtElement> { element };
        foreach (var property in element.GetType().GetProperties())
        {
            IEnumerable children = property.GetValue(element) switch
            {
                LibvirtElement child => new[] { child },
                IEnumerable list and not string => list,
                _ => Array.Empty<object>(),
            };
            all.AddRange(children.OfType<LibvirtElement>().SelectMany(Elements));
        }

        return all;
    }
}
