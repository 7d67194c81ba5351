using System.Linq;
using System.Xml.Linq;
using Xunit;

namespace Libvirt.Gen.RealDocuments.Tests;

/// <summary>The documents that libvirt's own tests read are there.</summary>
public class TestDataTests
{
    [Theory]
    [InlineData("domain", 1500)]
    [InlineData("network", 80)]
    [InlineData("pool", 40)]
    [InlineData("domainsnapshot", 10)]
    public void There_are_documents_of_each_format(string root, int atLeast)
    {
        var documents = TestData.WithRoot(root);

        Assert.InRange(documents.Count, atLeast, int.MaxValue);
        Assert.All(documents, document => Assert.Equal(root, XDocument.Parse(document.Text).Root!.Name));
        Assert.Distinct(documents.Select(document => document.Name));
        Assert.Distinct(documents.Select(document => document.Text));
    }

    [Fact]
    public void There_is_nothing_of_a_format_that_does_not_exist() => Assert.Empty(TestData.WithRoot("domian"));
}
