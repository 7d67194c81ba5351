using System.Linq;
using System.Threading;
using Libvirt.Gen.Generator.Tests.Support;
using Libvirt.Gen.Language;
using Xunit;

namespace Libvirt.Gen.Generator.Tests.Reading;

/// <summary>A prefix that the file does not declare is one mistake, however many names have it.</summary>
public class PrefixTests
{
    [Fact]
    public void A_prefix_is_told_once_for_each_file()
    {
        const string Names = """
            <element name="guest" root="true">
              <element name="q:line"><element name="q:arg"/></element>
              <element name="q:other"/>
              <element name="z:other"/>
            </element>
            """;

        var issues = SchemaLoader.Load([TestSchema.Of(Names, "a.xml"), TestSchema.Of(Names, "b.xml")], CancellationToken.None).Issues;

        Assert.Equal(["a.xml 3 q:line", "a.xml 5 z:other", "b.xml 3 q:line", "b.xml 5 z:other"], issues.Select(issue => $"{issue.Position.Path} {issue.Position.Line} {issue.Arguments[0]}").Order());
    }
}
