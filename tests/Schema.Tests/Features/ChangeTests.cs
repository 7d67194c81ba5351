using System;
using System.Collections.Generic;
using System.Linq;
using Libvirt.Gen.Schema.Tests.Support;
using Libvirt.Xml;
using Xunit;

namespace Libvirt.Gen.Schema.Tests.Features;

/// <summary>Whatever of the schema changes in a root of a document is written with the document; what is only looked at is not.</summary>
public class ChangeTests
{
    public static TheoryData<int> Rows => new(Enumerable.Range(0, LibvirtFeatures.All.Count).Where(row => DocumentType.Of(Root.Of(LibvirtFeatures.All[row])) is not null));

    public static TheoryData<string> Examples => Support.Examples.Names;

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_feature_that_comes_is_written(int row)
    {
        var feature = LibvirtFeatures.All[row];
        var type = DocumentType.Of(Root.Of(feature))!;
        var document = type.Parse(type.Around(FeatureBuilder.BuildWithout(feature).ToXml()));
        FeatureBuilder.AddTo(type.ItemsOf(document)[0], feature);

        AssertWritten(type, document);
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_feature_that_goes_is_written(int row)
    {
        var feature = LibvirtFeatures.All[row];
        var type = DocumentType.Of(Root.Of(feature))!;
        var document = type.Parse(type.Around(FeatureBuilder.Build(feature).ToXml()));
        foreach (var element in ObjectTree.Of(type.ItemsOf(document)[0]))
        {
            foreach (var member in element.GetType().GetProperties().Where(p => p.CanWrite))
            {
                var value = member.GetValue(element);
                if (Emitted.IsList(member.PropertyType))
                {
                    Clear(value!);
                }
                else if (value is not null)
                {
                    member.SetValue(element, null);
                }
            }
        }

        AssertWritten(type, document);
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_feature_that_is_looked_at_is_not(int row)
    {
        var feature = LibvirtFeatures.All[row];
        var type = DocumentType.Of(Root.Of(feature))!;
        var xml = type.Around(FeatureBuilder.Build(feature).ToXml());
        var document = type.Parse(xml);

        Assert.NotEmpty(ObjectTree.Of(type.ItemsOf(document)[0]));
        Assert.NotEmpty(type.ItemsOf(document)[0].ToXml());
        Assert.Empty(document.GetUnrecognized());
        DocumentType.Check(document, new LibvirtVersion(0, 0, 1));
        DocumentType.MinimumOf(document);
        Assert.Same(xml, document.ToXml());
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void A_value_that_is_set_to_itself_changes_no_text(string name)
    {
        if (DocumentType.Of(Support.Examples.RootOf(name)) is not { } type)
        {
            return;
        }

        var xml = type.Around(Support.Examples.Read(name).Replace('\'', '"').Replace("/>", "  />", StringComparison.Ordinal));
        var members = ObjectTree.Of(type.ItemsOf(type.Parse(xml))[0]).Select(e => e.GetType().GetProperties().Count(p => p.CanWrite)).ToList();
        for (var i = 0; i < members.Count; i++)
        {
            for (var j = 0; j < members[i]; j++)
            {
                var document = type.Parse(xml);
                var element = ObjectTree.Of(type.ItemsOf(document)[0])[i];
                var member = element.GetType().GetProperties().Where(p => p.CanWrite).ElementAt(j);
                member.SetValue(element, member.GetValue(element));
                Assert.Equal(xml, document.ToXml());
            }
        }
    }

    private static void AssertWritten(DocumentType type, LibvirtXmlDocument document)
    {
        var expected = type.ItemsOf(document)[0].ToXml();

        Assert.Equal(expected, type.ItemsOf(type.Parse(document.ToXml()))[0].ToXml());
    }

    private static void Clear(object list) =>
        typeof(ICollection<>).MakeGenericType(list.GetType().GetInterface("IList`1")!.GetGenericArguments()).GetMethod("Clear")!.Invoke(list, null);
}
