using System;
using System.IO;
using Libvirt.Gen.Package.Tests.Support;
using Xunit;

namespace Libvirt.Gen.Package.Tests;

/// <summary>Building again: nothing runs that need not, and what has changed arrives.</summary>
[Collection(SharedPackage.Name)]
public sealed class IncrementalBuildTests(PackageFeed feed)
{
    [Fact]
    public void A_second_build_compiles_only_after_a_change()
    {
        var app = feed.Open("OwnSchema");
        var compiled = app.PathOf("obj/Debug/net10.0/OwnSchema.dll");
        app.Build().Succeeded();
        var first = File.GetLastWriteTimeUtc(compiled);

        app.Build().Succeeded();
        Assert.Equal(first, File.GetLastWriteTimeUtc(compiled));

        Replace(app.PathOf("Program.cs"), "Driver { Queues = 2 }", "Driver { Queues = 3 }");
        app.Build().Succeeded();
        Assert.Contains("queues='3'", app.RunApp().Succeeded().Output, StringComparison.Ordinal);

        Replace(app.PathOf("acme.xml"), "since=\"9.9.0\"", "since=\"9.10.0\"");
        Assert.Equal(
            ["Program.cs(7,12): warning LVG1001: 'Driver.Acme' (interface/driver@acme) needs libvirt 9.10.0; the project targets 9.8.0"],
            app.Build().Succeeded().Diagnostics);
    }

    private static void Replace(string file, string old, string replacement) =>
        File.WriteAllText(file, File.ReadAllText(file).Replace(old, replacement, StringComparison.Ordinal));
}
