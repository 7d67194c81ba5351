using System.Collections.Immutable;

namespace Libvirt.Gen.CodeFixes;

/// <summary>Releases as libvirt counts them, 6001000 for 6.1.0.</summary>
internal static class ReleaseNumber
{
    public static int Of(ImmutableArray<int> parts) => Of(parts[0], parts[1], parts[2]);

    public static int Of(int major, int minor, int release) => (((major * 1000) + minor) * 1000) + release;

    public static ImmutableArray<int> Parts(int number) => [number / 1000000, number / 1000 % 1000, number % 1000];
}
