using System;
using System.Linq;
using Libvirt.Gen.Generator.Tests.Support;
using Libvirt.Xml;
using Xunit;

namespace Libvirt.Gen.Generator.Tests.Emission;

/// <summary>A schema may have many conditions: each is still judged by itself.</summary>
public class ConditionTests
{
    private const int Count = 200;

    [Fact]
    public void Two_hundred_conditions_are_told_apart()
    {
        var members = Enumerable.Range(0, Count).Select(i =>
            $"<attribute name=\"f{i}\" type=\"yesNo\"/><attribute name=\"a{i}\" since=\"1.0.0\"><since release=\"2.{i}.0\" when=\"t@f{i}=yes\"/></attribute>");
        var schema = TestSchema.Of($"<element name=\"t\" root=\"true\">{string.Concat(members)}</element>");
        var type = EmittedAssembly.Load(schema).GetType("Libvirt.Xml.T")!;

        for (var i = 0; i < Count; i++)
        {
            Assert.Equal(new LibvirtVersion(2, i, 0), Minimum(type, $"<t f{i}='yes' a{i}='x'/>"));
            Assert.Equal(new LibvirtVersion(1, 0, 0), Minimum(type, $"<t f{i}='no' a{i}='x' f{(i + 64) % Count}='yes'/>"));
        }
    }

    private static LibvirtVersion Minimum(Type type, string xml) =>
        (LibvirtVersion)type.GetMethod("GetMinimumVersion")!.Invoke(type.GetMethod("Parse", [typeof(string)])!.Invoke(null, [xml]), null)!;
}
