using System.Linq;
using Libvirt.Xml;
using Xunit;

namespace Libvirt.Gen.Schema.Tests.Edits;

/// <summary>A new object whose element would be bare is left out, unless the text has a duplicate that would take its place.</summary>
public class BareSourceTests
{
    private static readonly EditTable Cases = new()
    {
        {
            "another type",
            "<interface type='bridge'><source bridge='a'/><source dev='eth9'/></interface>",
            nic => nic.Source = new UserSource(),
            "<interface type='user'><source/><source dev='eth9'/></interface>"
        },
        {
            "the same type",
            "<interface type='user'><source dev='eth0'/><source dev='eth9'/></interface>",
            nic => nic.Source = new UserSource(),
            "<interface type='user'><source/><source dev='eth9'/></interface>"
        },
        {
            "two duplicates",
            "<interface type='bridge'>\n  <source bridge='a'/>\n  <source bridge='a'/>\n  <mtu size='1'/>\n  <source bridge=\"a\"/>\n</interface>",
            nic => nic.Source = new UserSource(),
            "<interface type='user'>\n  <source/>\n  <source bridge='a'/>\n  <mtu size='1'/>\n  <source bridge=\"a\"/>\n</interface>"
        },
        {
            "no duplicate",
            "<interface type='bridge'><source bridge='a'/><mtu size='1'/></interface>",
            nic => nic.Source = new UserSource(),
            "<interface type='user'><mtu size='1'/></interface>"
        },
        {
            "no source at all",
            "<interface type='bridge'><mtu size='1'/></interface>",
            nic => nic.Source = new UserSource(),
            "<interface type='user'><mtu size='1'/></interface>"
        },
        {
            "one that is no duplicate, for it is in a namespace",
            "<interface type='bridge'><source bridge='a'/><source xmlns='urn:d' dev='eth9'/></interface>",
            nic => nic.Source = new UserSource(),
            "<interface type='user'><source xmlns='urn:d' dev='eth9'/></interface>"
        },
        {
            "nothing, with all duplicates",
            "<interface type='bridge'><source bridge='a'/><source dev='eth9'/><mtu size='1'/></interface>",
            nic => nic.Source = null,
            "<interface><mtu size='1'/></interface>"
        },
        {
            "nothing, and then a bare one",
            "<interface type='bridge'><source bridge='a'/><source dev='eth9'/><mtu size='1'/></interface>",
            nic =>
            {
                nic.Source = null;
                nic.Source = new UserSource();
            },
            "<interface type='user'><mtu size='1'/></interface>"
        },
        {
            "a value that goes from the only source",
            "<interface type='user'><source dev='eth0'/><mtu size='1'/></interface>",
            nic => ((UserSource)nic.Source!).Dev = null,
            "<interface type='user'><source/><mtu size='1'/></interface>"
        },
        {
            "a value that goes from the first source",
            "<interface type='user'><source dev='eth0'/><source dev='eth9'/></interface>",
            nic => ((UserSource)nic.Source!).Dev = null,
            "<interface type='user'><source/><source dev='eth9'/></interface>"
        },
        {
            "one of another type",
            "<interface type='user'><source dev='eth0'/><source dev='eth9'/></interface>",
            nic => nic.Source = new InternalSource(),
            "<interface type='internal'><source/><source dev='eth9'/></interface>"
        },
        {
            "bare members of other kinds are always written",
            "<interface type='user'><driver queues='4'/><driver queues='4' /></interface>",
            nic => nic.Driver = new Driver(),
            "<interface type='user'><driver/><driver queues='4' /></interface>"
        },
    };

    public static TheoryData<string> Names => Cases.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void It_is_never_taken_for_another_one(string name) => Cases.Check(name);

    [Fact]
    public void An_interface_alone_is_written_so_too()
    {
        var nic = DomainInterface.Parse("<interface type='bridge'><source bridge='a'/><source dev='eth9'/></interface>");
        nic.Source = new UserSource();

        Assert.Equal("<interface type='user'>\n  <source/>\n  <source dev='eth9'/>\n</interface>", nic.ToXml());
        Assert.Null(Assert.IsType<UserSource>(DomainInterface.Parse(nic.ToXml()).Source).Dev);
        Assert.Equal("interface/source", Assert.Single(nic.GetUnrecognized().Select(item => item.Path)));
    }
}
