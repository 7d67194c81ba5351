using System;
using System.Linq;
using Libvirt.Gen.Package.Tests.Support;
using Xunit;

namespace Libvirt.Gen.Package.Tests;

/// <summary>Code that people write in <c>.razor</c> and <c>.cshtml</c> files is judged there, at its line and column.</summary>
[Collection(SharedPackage.Name)]
public sealed class RazorTests(PackageFeed feed)
{
    private const string NeedsRelease =
        "needs libvirt 6.1.0; the project targets 6.0.0; it also needs QEMU 4.2.0 and a guest with Linux 4.18";

    private const string Teaming = $"warning LVG1001: 'DomainInterface.Teaming' (interface/teaming) {NeedsRelease}";

    [Fact]
    public void Code_in_pages_is_judged_where_it_is_written() => Assert.Equal(
        [
            "Driver.razor(3,37): warning LVG1002: 'DomainInterface.BackendDomain' (interface/backenddomain) is not available on qemu; the project targets qemu",
            $"Edit.razor(15,29): {Teaming}",
            $"Edit.razor(15,64): warning LVG1001: 'Teaming' (interface/teaming) {NeedsRelease}",
            $"Edit.razor(26,32): {Teaming}",
            $"Edit.razor(8,11): {Teaming}",
            $"Show.cshtml(4,53): {Teaming}",
            $"Show.cshtml(7,10): {Teaming}",
        ],
        feed.Open("Razor").Build().Succeeded().Diagnostics.Order(StringComparer.Ordinal));

    [Fact]
    public void Pages_have_the_target_of_the_project() => Assert.Equal(
        ["Driver.razor"],
        feed.Open("Razor").Build("", "-p:LibvirtTargetVersion=6.1.0").Succeeded().Diagnostics.Select(d => d.Split('(')[0]));
}
