using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Threading;
using Libvirt.Gen.Generator.Tests.Support;
using Libvirt.Gen.Language;
using Libvirt.Xml;
using Libvirt.Xml.Serialization;
using Xunit;

namespace Libvirt.Gen.Generator.Tests.Consistency;

/// <summary>The list of hypervisors in the schema, and all that is made from it.</summary>
public class HypervisorTests
{
    private static readonly SchemaNode Schema = SchemaLoader.Load(TestSchema.Shipped, CancellationToken.None).Schema;

    private static readonly List<SchemaNode> List = [.. Schema.ChildrenOf("hypervisor")];

    private static readonly SchemaNames CSharpNames = new(Schema);

    public static TheoryData<string> Names => new(HypervisorNames.All);

    /// <summary>The enum's values are what programs were compiled with: a new hypervisor goes to the end of the list.</summary>
    [Fact]
    public void The_enum_is_made_from_the_list()
    {
        var code = new StringBuilder("""
            using System;
            using System.Diagnostics.CodeAnalysis;

            namespace Libvirt.Xml;

            // Made from the list of hypervisors in schema/shared/hypervisors.xml: tests/accept.sh.

            /// <summary>The hypervisors that libvirt drives; several can be combined.</summary>
            [Flags]
            [SuppressMessage("Naming", "CA1711", Justification = "The values can be combined, the name is a plain noun.")]
            public enum Hypervisor
            {
                /// <summary>No particular one.</summary>
                Any = 0,

            """);
        for (var bit = 0; bit < List.Count; bit++)
        {
            code.Append($"\n    /// <summary>{List[bit].Summary}</summary>\n    {CSharpNames.MemberOf(List[bit])} = 1 << {bit},\n");
        }

        DerivedFile.Match("runtime/Versions/Hypervisor.cs", code.Append("}\n").ToString());
    }

    [Fact]
    public void What_reads_and_names_them_is_made_from_the_list()
    {
        var covered = List.Where(h => h.CoveredBy is not null).ToList();
        DerivedFile.Match("runtime/Rows/HypervisorList.cs", $$"""
            namespace Libvirt.Xml.Serialization;

            // Made from the list of hypervisors in schema/shared/hypervisors.xml: tests/accept.sh.

            /// <summary>What is known of hypervisors, in the order of their flags in <c>Hypervisor</c>.</summary>
            internal static class HypervisorList
            {
                /// <summary>Their names in rows and in project files.</summary>
                public static readonly string[] Names = [{{Quoted(List.Select(h => h.Name!))}}];

                /// <summary>Their names in C#.</summary>
                public static readonly string[] Members = [{{Quoted(List.Select(CSharpNames.MemberOf))}}];

                /// <summary>Their names for people.</summary>
                public static readonly string[] Titles = [{{Quoted(List.Select(h => h.Title!))}}];

                /// <summary>The flags of those whose rows are meant for others, too.</summary>
                public static readonly int[] Covering = [{{Flags(covered.Select(h => h.CoveredBy!))}}];

                /// <summary>The flags of those others, one for each.</summary>
                public static readonly int[] Covered = [{{Flags(covered.Select(h => h.Name!))}}];
            }

            """);
    }

    [Fact]
    public void The_XSD_is_made_from_the_list()
    {
        var type = new StringBuilder("\n  <xs:simpleType name=\"hypervisorName\">\n    <xs:restriction base=\"xs:token\">\n");
        foreach (var hypervisor in List)
        {
            type.Append($"""
                      <xs:enumeration value="{hypervisor.Name}">
                        <xs:annotation>
                          <xs:documentation>{hypervisor.Summary}</xs:documentation>
                        </xs:annotation>
                      </xs:enumeration>

                """);
        }

        DerivedFile.MatchSection("schema/language/schema.xsd", "hypervisors", type.Append("    </xs:restriction>\n  </xs:simpleType>\n  ").ToString());
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("schema/language/README.md")]
    public void The_pages_name_all_of_them(string page) =>
        DerivedFile.MatchSection(page, "hypervisors", $"`{string.Join(" ", List.Select(h => h.Name))}`");

    [Theory]
    [MemberData(nameof(Names))]
    public void A_name_means_the_same_flag(string name)
    {
        Assert.Equal((int)Hypervisors.Parse(name), HypervisorNames.FlagOf(name));
        Assert.Equal(HypervisorNames.MemberOf(name), Hypervisors.Parse(name).ToString());
    }

    [Fact]
    public void Only_KVM_is_covered() => Assert.All(
        HypervisorNames.All,
        name => Assert.Equal(
            name == "qemu" ? (int)(Hypervisor.Qemu | Hypervisor.Kvm) : HypervisorNames.FlagOf(name),
            RowRule.WithCovered(HypervisorNames.FlagOf(name))));

    private static string Quoted(IEnumerable<string> texts) => string.Join(", ", texts.Select(text => $"\"{text}\""));

    private static string Flags(IEnumerable<string> names) =>
        string.Join(", ", names.Select(name => $"1 << {List.FindIndex(h => h.Name == name)}"));
}
