using System.Linq;
using Libvirt.Gen.Package.Tests.Support;
using Xunit;

namespace Libvirt.Gen.Package.Tests;

/// <summary>What a project can set.</summary>
[Collection(SharedPackage.Name)]
public sealed class OptionTests(PackageFeed feed)
{
    [Fact]
    public void Internal_types_stay_inside()
    {
        var solution = feed.Open("Internal");
        solution.Build("App").SucceededCleanly();

        Assert.Equal(["virtio", "Library.Nics"], solution.RunApp("App").Succeeded().Lines);
    }

    [Fact]
    public void The_types_take_the_project_s_namespace()
    {
        var app = feed.Open("OtherNamespace");
        app.Build().SucceededCleanly();

        Assert.Equal(["Acme.Virt.UserSource", "Libvirt.Xml.LibvirtVersion"], app.RunApp().Succeeded().Lines);
    }

    [Fact]
    public void Each_value_that_cannot_be_understood_is_an_error() => Assert.Equal(
        [
            "Options.csproj(1,1): error LVG0020: The property 'LibvirtGenNamespace' has the value 'Acme.class': expected a C# namespace",
            "Options.csproj(1,1): error LVG0020: The property 'LibvirtGenVisibility' has the value 'private': expected public or internal",
            "Options.csproj(1,1): error LVG0020: The property 'LibvirtTargetHypervisor' has the value 'qemu, nobody': expected names among qemu, kvm, xen, lxc, openvz, vz, vbox, vmware, esx, hyperv, bhyve, ch, test, separated by commas",
            "Options.csproj(1,1): error LVG0020: The property 'LibvirtTargetVersion' has the value 'six': expected a libvirt release such as 6.0.0",
        ],
        BuildWith("LibvirtTargetVersion=six", "LibvirtTargetHypervisor=qemu%2C nobody", "LibvirtGenNamespace=Acme.class", "LibvirtGenVisibility=private")
            .Failed().Diagnostics.Order());

    [Fact]
    public void A_target_that_the_schema_does_not_know_is_a_warning() => Assert.Equal(
        ["Options.csproj(1,1): warning LVG0024: The property 'LibvirtTargetVersion' has the value '60.0.0', and the schema knows libvirt up to 12.8.0: no code will be said to need a newer release"],
        BuildWith("LibvirtTargetVersion=60.0.0").Succeeded().Diagnostics);

    [Fact]
    public void Half_a_value_does_not_pass_for_a_whole_one() => Assert.Equal(
        [
            "Options.csproj(1,1): error LVG0020: The property 'LibvirtGenVisibility' has the value 'public,internal': expected public or internal",
            "Options.csproj(1,1): error LVG0020: The property 'LibvirtTargetVersion' has the value '6.0.0 , the one in use': expected a libvirt release such as 6.0.0",
        ],
        BuildWith("LibvirtTargetVersion=6.0.0 # the one in use", "LibvirtGenVisibility=public%3Binternal").Failed().Diagnostics.Order());

    [Fact]
    public void A_namespace_that_is_none_is_an_error_before_its_types_are_missed() => Assert.Equal(
        ["Options.csproj: error LVG0020: The property 'LibvirtGenNamespace' has the value 'Acme.2Virt': expected a C# namespace"],
        BuildWith("LibvirtGenNamespace=Acme.2Virt").Failed().Diagnostics);

    [Theory]
    [InlineData("qemu%3Blxc")]
    [InlineData("%0A qemu%2C%0A lxc%0A")]
    public void Lists_of_hypervisors_survive_the_way_to_the_compiler(string value) => Assert.Equal(
        ["Nics.cs(7,56): warning LVG1002: 'DomainInterface.Teaming' (interface/teaming) is not available on lxc; the project targets qemu, lxc"],
        BuildWith($"LibvirtTargetHypervisor={value}").Succeeded().Diagnostics);

    [Fact]
    public void A_schema_gone_missing_is_one_error() => Assert.Equal(
        ["NoSchema.csproj: error LVG0022: Libvirt.Gen found no schema file among the additional files, so it emits nothing: something removed the items of the package's targets"],
        feed.Open("NoSchema").Build().Failed().Diagnostics);

    private CommandResult BuildWith(params string[] properties) =>
        feed.Open("Options").Build("", properties.Select(property => "-p:Tested" + property).ToArray());
}
