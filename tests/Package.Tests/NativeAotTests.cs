using System.IO;
using Libvirt.Gen.Package.Tests.Support;
using Xunit;
using Xunit.Abstractions;

namespace Libvirt.Gen.Package.Tests;

/// <summary>
/// Native compilation (AOT), which trims what is not used. Its warnings are errors in these programs: code that could not do without
/// what is trimmed would not compile.
/// </summary>
[Collection(SharedPackage.Name)]
public sealed class NativeAotTests(PackageFeed feed, ITestOutputHelper log)
{
    // It was 0.6 MB when this was written; the bound is for noticing a jump, such as a serializer that comes along.
    private const long MostThatThePackageAdds = 1_000_000;

    [Fact]
    public void A_native_program_works_and_is_little_larger_than_an_empty_one()
    {
        var programs = feed.Open("NativeAot");
        var empty = programs.PublishNative("Empty");
        var app = programs.PublishNative("App");

        Assert.Equal(
            [
                "<interface type='bridge'>",
                "  <mac address='52:54:00:6d:90:02'/>",
                "  <source bridge='br0'/>",
                "  <model type='virtio'/>",
                "  <acme:note xmlns:acme='urn:acme'>ours</acme:note>",
                "  <teaming type='persistent'/>",
                "</interface>",
                "kept interface/acme:note: <acme:note xmlns:acme='urn:acme'>ours</acme:note>",
                "'DomainInterface.Teaming' (interface/teaming) needs libvirt 6.1.0; the target is 6.0.0; it also needs QEMU 4.2.0 and a guest with Linux 4.18",
                "True",
            ],
            programs.RunNative(app).Succeeded().Lines);
        var (size, sizeOfEmpty) = (new FileInfo(app).Length, new FileInfo(empty).Length);
        log.WriteLine($"{size} bytes; an empty program has {sizeOfEmpty}");
        Assert.InRange(size - sizeOfEmpty, 1, MostThatThePackageAdds);
    }

    [Fact]
    public void All_that_is_emitted_and_all_of_the_runtime_compiles_to_native_code_without_a_warning() =>
        feed.Open("NativeAot").PublishNative("App", "-p:CompileEverything=true");
}
