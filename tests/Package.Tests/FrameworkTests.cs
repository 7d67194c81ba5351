using Libvirt.Gen.Package.Tests.Support;
using Xunit;

namespace Libvirt.Gen.Package.Tests;

/// <summary>The frameworks and languages that a consumer may be written for: everything builds without a warning.</summary>
[Collection(SharedPackage.Name)]
public sealed class FrameworkTests(PackageFeed feed)
{
    [Fact]
    public void A_program_reads_changes_and_writes_a_card()
    {
        var app = feed.Open("Net10App");
        app.Build().SucceededCleanly();

        Assert.Equal(
            [
                "Network 52:54:00:6d:90:02 e1000",
                "<interface type='bridge'>",
                "  <mac address='52:54:00:6d:90:02'/>",
                "  <source bridge='br0'/>",
                "  <model type='virtio'/>",
                "  <acme:note xmlns:acme='urn:acme'>ours</acme:note>",
                "  <driver name='vhost' queues='4'/>",
                "</interface>",
                "from 1.0.6",
                "\t<interface type=\"user\">",
                "2 in domain/devices",
                "kept interface/acme:note",
            ],
            app.RunApp().Succeeded().Lines);
    }

    [Fact]
    public void A_netstandard_library_works_inside_a_program()
    {
        var solution = feed.Open("NetStandardLibrary");
        solution.Build("App").SucceededCleanly();

        Assert.Equal(
            ["<interface type='bridge'>", "  <mac address='52:54:00:6d:90:02'/>", "  <source bridge='br0'/>", "</interface>", "<interface type='user'/>"],
            solution.RunApp("App").Succeeded().Lines);
    }

    [Fact]
    public void A_library_for_the_dotnet_framework_compiles() => feed.Open("Net472").Build().SucceededCleanly();

    [Fact]
    public void The_strictest_project_of_the_oldest_language_compiles_again_and_again()
    {
        var library = feed.Open("CSharp9");

        library.Build().SucceededCleanly();
        library.Build("", "--no-incremental").SucceededCleanly();
    }

    [Theory]
    [InlineData("8.0", "8.0")]
    [InlineData("", "7.3")]
    public void An_older_language_is_one_error(string setting, string version) => Assert.Equal(
        [$"CSharp8.csproj: error LVG0021: Libvirt.Gen emits C# 9, and this project compiles C# {version}: set LangVersion to 9.0 or newer"],
        feed.Open("CSharp8").Build("", $"-p:TestedLangVersion={setting}").Failed().Diagnostics);
}
