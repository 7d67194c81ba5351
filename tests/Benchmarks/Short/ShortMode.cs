using System;
using System.Collections.Generic;
using System.Linq;

namespace Libvirt.Gen.Benchmarks.Short;

/// <summary>The whole table within two minutes, or those of its parts that are named.</summary>
internal static class ShortMode
{
    private static readonly (string Name, Action Print)[] Parts =
    [
        ("reading", ReadingRows.Print),
        ("writing", WritingRows.Print),
        ("documents", DocumentRows.Print),
        ("checking", CheckRows.Print),
        ("memory", MemoryRows.Print),
        ("first", FirstResultRows.Print),
        ("linearity", LinearityRows.Print),
        ("parallel", ParallelRows.Print),
        ("generator", GeneratorRows.Print),
    ];

    public static string PartNames => string.Join(' ', Parts.Select(p => p.Name));

    public static bool IsPart(string name) => Parts.Any(p => p.Name == name);

    public static void Run(IReadOnlyCollection<string> names)
    {
        foreach (var (name, print) in Parts)
        {
            if (names.Count == 0 || names.Contains(name))
            {
                print();
            }
        }
    }
}
