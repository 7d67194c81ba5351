using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using Libvirt.Gen.ValueTypes;
using Libvirt.Gen.Generator.Tests.Support;
using Libvirt.Gen.Language;
using Xunit;

namespace Libvirt.Gen.Generator.Tests.Consistency;

/// <summary>The schema language is told twice: to editors by the XSD, to the generator by its grammar. Both say the same.</summary>
public class SchemaLanguageTests
{
    private static readonly string XsdPath = Path.Combine(TestSchema.Folder, "language", "schema.xsd");

    private static readonly XmlSchema Xsd = Compile();

    public static TheoryData<string> Constructs => new(SchemaGrammar.Constructs);

    public static TheoryData<string> Files => new(TestSchema.Shipped.Select(t => Path.GetFileName(t.Path)));

    [Theory]
    [MemberData(nameof(Constructs))]
    public void A_construct_takes_the_same_facts(string construct) =>
        Assert.Equal(
            SchemaGrammar.AllFacts(construct).Order(StringComparer.Ordinal),
            Attributes(construct).Select(a => a.Name!).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Constructs))]
    public void A_construct_needs_the_same_facts(string construct) =>
        Assert.Equal(
            SchemaGrammar.RequiredFacts(construct).Order(StringComparer.Ordinal),
            Attributes(construct).Where(a => a.Use == XmlSchemaUse.Required).Select(a => a.Name!).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Constructs))]
    public void A_construct_holds_the_same_constructs(string construct) =>
        Assert.Equal(
            SchemaGrammar.AllowedChildren(construct).Order(StringComparer.Ordinal),
            Elements(TypeOf(construct).ContentTypeParticle).Distinct().Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Constructs))]
    public void A_construct_is_documented_for_editors_and_explained_in_the_README(string construct)
    {
        Assert.NotEmpty(TypeOf(construct).Annotation?.Items.OfType<XmlSchemaDocumentation>() ?? []);
        Assert.Contains("<" + construct, File.ReadAllText(Path.Combine(TestSchema.Folder, "language", "README.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void The_README_names_every_value_type() => Assert.All(
        SchemaValueTypes.All.Select(t => t.Name),
        type => Assert.Contains($"`{type}`", File.ReadAllText(Path.Combine(TestSchema.Folder, "language", "README.md")), StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Files))]
    public void A_shipped_file_validates(string file)
    {
        var errors = new List<string>();
        XDocument.Parse(TestSchema.Shipped.Single(text => Path.GetFileName(text.Path) == file).Content).Validate(Set(), (_, e) => errors.Add(e.Message));

        Assert.Empty(errors);
    }

    [Fact]
    public void Every_shipped_row_says_where_it_comes_from()
    {
        var rows = TestSchema.Shipped.SelectMany(t => XDocument.Parse(t.Content).Descendants())
            .Where(e => e.Attribute("since") is not null || e.Name.LocalName is "since" or "until" or "optional" or "claim");

        Assert.All(rows, row => Assert.NotNull(row.Attribute("source")));
    }

    private static XmlSchemaSet Set()
    {
        var set = new XmlSchemaSet();
        set.Add(SchemaGrammar.Namespace, XsdPath);
        set.Compile();
        return set;
    }

    private static XmlSchema Compile() => Set().Schemas().Cast<XmlSchema>().Single();

    private static XmlSchemaComplexType TypeOf(string construct) =>
        (XmlSchemaComplexType)Xsd.SchemaTypes[new XmlQualifiedName(construct, SchemaGrammar.Namespace)]!;

    private static IEnumerable<XmlSchemaAttribute> Attributes(string construct) => TypeOf(construct).AttributeUses.Values.Cast<XmlSchemaAttribute>();

    private static IEnumerable<string> Elements(XmlSchemaObject particle) => particle switch
    {
        XmlSchemaElement element => [element.QualifiedName.Name],
        XmlSchemaGroupBase group => group.Items.Cast<XmlSchemaObject>().SelectMany(Elements),
        _ => [],
    };
}
