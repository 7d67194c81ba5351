using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Libvirt.Gen.Binding;
using Libvirt.Gen.Checking;
using Libvirt.Gen.Generator.Tests.Support;
using Libvirt.Gen.Language;
using Libvirt.Gen.Reading;
using Xunit;

namespace Libvirt.Gen.Generator.Tests.Consistency;

/// <summary>The shipped schema is validated here, so that the generator need not do it again wherever it is used.</summary>
public class ShippedSchemaTests
{
    [Fact]
    public void The_shipped_schema_is_sound()
    {
        var (_, issues) = Validated();

        Assert.Empty(issues);
    }

    [Fact]
    public void Validation_leaves_it_as_it_is() => Assert.Equal(
        ModelBuilder.Build(Validated().Schema, CancellationToken.None),
        ModelBuilder.Build(SchemaLoader.Load(TestSchema.Shipped, CancellationToken.None).Schema, CancellationToken.None));

    [Fact]
    public void It_is_known_by_its_fingerprint()
    {
        var actual = ShippedSchema.FingerprintOf(TestSchema.Shipped);

        Assert.True(
            actual == ShippedSchema.Fingerprint,
            $"The schema has changed. Once the other tests of this class pass: 'Fingerprint = 0x{actual:x16}' in ShippedSchema.cs.");
    }

    [Fact]
    public void Files_come_in_any_order() => Assert.True(ShippedSchema.Is([.. TestSchema.Shipped.Reverse()]));

    [Fact]
    public void Whatever_differs_is_validated()
    {
        var without = TestSchema.Shipped.Where(text => !text.Path.EndsWith("address.xml", System.StringComparison.Ordinal)).ToList();
        var with = TestSchema.Shipped.Append(TestSchema.Of("<element name=\"interface\"><use group=\"missing\"/></element>", "z.xml"));

        Assert.NotEmpty(SchemaLoader.Load(without, CancellationToken.None).Issues);
        Assert.NotEmpty(SchemaLoader.Load(with, CancellationToken.None).Issues);
        Assert.All(TestSchema.Shipped, text => Assert.False(ShippedSchema.Is(
            [.. TestSchema.Shipped.Select(t => t == text ? t with { Content = t.Content + " " } : t)])));
    }

    /// <summary>Who writes a file of a project's own could make it so that the fingerprint stays.</summary>
    [Fact]
    public void Files_of_a_project_are_validated_whatever_their_fingerprint() => Assert.All(
        TestSchema.Shipped,
        text => Assert.False(ShippedSchema.Is([.. TestSchema.Shipped.Select(t => t == text ? t with { IsShipped = false } : t)])));

    private static (SchemaNode Schema, List<SchemaIssue> Issues) Validated()
    {
        var issues = new List<SchemaIssue>();
        var prefixes = new SchemaPrefixes();
        var schema = SchemaMerger.Merge(TestSchema.Shipped.Select(text => SchemaReader.Read(text, prefixes, issues, CancellationToken.None)).ToList());
        SchemaCheck.Prune(schema, issues, CancellationToken.None);
        return (schema, issues);
    }
}
