using System;
using System.IO;
using System.Runtime.CompilerServices;
using Xunit;

namespace Libvirt.Xml.Tests;

/// <summary>The public surface of the runtime, compared with the one on record, so that no change to it goes unseen.</summary>
public sealed class PublicApiTests
{
    // Only the newer build has the interfaces and the serializers that netstandard2.0 lacks.
#if RUNTIME_NETSTANDARD
    private const string Name = "PublicApi.NetStandard";
#else
    private const string Name = "PublicApi";
#endif

    [Fact]
    public void The_public_surface_is_the_one_on_record()
    {
        string folder = Path.GetDirectoryName(ThisFile())!;
        string verified = Path.Combine(folder, Name + ".verified.txt");
        string received = Path.Combine(folder, Name + ".received.txt");
        string actual = PublicApiPrinter.Print(typeof(LibvirtElement).Assembly);
        if (File.Exists(verified) && File.ReadAllText(verified).ReplaceLineEndings("\n") == actual)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, actual);
        Assert.Fail($"The public surface has changed. If that is meant, move {received} over {verified}.");
    }

    [Fact]
    public void Plumbing_stays_out_of_the_way_of_completion() => Assert.All(
        PublicApiPrinter.PublicTypes(typeof(LibvirtElement).Assembly),
        type => Assert.Equal(
            type.Namespace == "Libvirt.Xml.Serialization",
            Attribute.IsDefined(type, typeof(System.ComponentModel.EditorBrowsableAttribute))));

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
