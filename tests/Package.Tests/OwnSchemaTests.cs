using Libvirt.Gen.Package.Tests.Support;
using Xunit;

namespace Libvirt.Gen.Package.Tests;

/// <summary>Schema files of the project itself.</summary>
[Collection(SharedPackage.Name)]
public sealed class OwnSchemaTests(PackageFeed feed)
{
    [Fact]
    public void An_attribute_of_one_s_own_is_typed_gated_and_checked()
    {
        var app = feed.Open("OwnSchema");

        Assert.Equal(
            ["Program.cs(7,12): warning LVG1001: 'Driver.Acme' (interface/driver@acme) needs libvirt 9.9.0; the project targets 9.8.0"],
            app.Build().Succeeded().Diagnostics);
        Assert.Equal(
            ["False", "<interface type='user'>", "  <driver queues='2' acme='yes'/>", "</interface>", "9.9.0"],
            app.RunApp().Succeeded().Lines);
    }

    [Fact]
    public void A_slip_is_reported_in_the_schema_file_and_the_rest_stays_usable() => Assert.Equal(
        ["acme.xml(6,40): error LVG0006: 'nine' is no release for 'since': expected three numbers such as 6.1.0"],
        feed.Open("BrokenSchema").Build().Failed().Diagnostics);
}
