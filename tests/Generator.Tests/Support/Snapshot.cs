using System.IO;
using System.Runtime.CompilerServices;
using Xunit;

namespace Libvirt.Gen.Generator.Tests.Support;

/// <summary>
/// Snapshots with the conventions of Verify: <c>*.verified.*</c> is what is right, <c>*.received.*</c> is written beside it
/// when the test sees something else. To accept a change, replace the one by the other.
/// </summary>
internal static class Snapshot
{
    public static void Match(string actual, string name, string extension = "cs", [CallerFilePath] string test = "")
    {
        var folder = Path.GetDirectoryName(test)!;
        var verified = Path.Combine(folder, $"{name}.verified.{extension}");
        var received = Path.Combine(folder, $"{name}.received.{extension}");
        if (File.Exists(verified) && File.ReadAllText(verified) == actual)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, actual);
        Assert.Fail($"{name} differs from its snapshot; what was emitted stands in {received}");
    }
}
