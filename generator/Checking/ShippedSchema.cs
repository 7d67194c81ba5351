using System.Collections.Generic;
using System.Linq;
using Libvirt.Gen.Language;

namespace Libvirt.Gen.Checking;

/// <summary>
/// The schema as the package ships it. Its tests have validated it, so not every first build of every project has to, which would be a
/// third of the generator's time in it (60 of 190 ms). A schema that differs in a single character is validated, and so is one with any
/// file of the project's own: a fingerprint so short can be met on purpose.
/// </summary>
internal static class ShippedSchema
{
    /// <summary>The fingerprint of the files in <c>schema/</c>. A test compares, and says what it has to be.</summary>
    public const ulong Fingerprint = 0x1ce0c2ef1c68f0ec;

    public static bool Is(IReadOnlyCollection<SchemaText> files) => files.All(file => file.IsShipped) && FingerprintOf(files) == Fingerprint;

    /// <summary>FNV-1a over the characters of each file, added up: files come in any order.</summary>
    public static ulong FingerprintOf(IEnumerable<SchemaText> files)
    {
        var sum = 0UL;
        foreach (var file in files)
        {
            var hash = 14695981039346656037;
            foreach (var c in file.Content)
            {
                hash = unchecked((hash ^ c) * 1099511628211);
            }

            sum = unchecked(sum + hash);
        }

        return sum;
    }
}
