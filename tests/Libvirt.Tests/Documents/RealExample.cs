using System.Collections.Generic;
using System.IO;
using System.Linq;
using Libvirt.Gen.Libvirt.Tests.Support;
using Libvirt.Gen.Schema.Tests.Support;

namespace Libvirt.Gen.Libvirt.Tests.Documents;

/// <summary>One of the schema's example documents, if the installed release knows everything in it, and what libvirt made of it.</summary>
/// <param name="Name">Its file.</param>
/// <param name="Written">The document, as we write it.</param>
/// <param name="Answer">What libvirt made of that.</param>
internal sealed record RealExample(string Name, string Written, Answer Answer)
{
    /// <summary>All that the release knows.</summary>
    public static IReadOnlyList<RealExample> All { get; } = Run();

    /// <summary>The files that libvirt refuses, from the data file.</summary>
    public static IReadOnlyList<string> Refused { get; } = DataFile.Read("examples.xml").Elements("refused")
        .Select(refused => refused.Attribute("file")!.Value)
        .ToList();

    private static List<RealExample> Run()
    {
        var known = Examples.Files.Select(file => Path.GetFileName(file))
            .Select(name => (Name: name, Root: Examples.RootOf(name), Document: Examples.RootOf(name).Parse(Examples.Read(name))))
            .Where(example => example.Document.GetMinimumVersion() <= TestDriver.Release)
            .Select(example => (example.Name, Frame: Frame.Of(example.Root), Xml: example.Document.ToXml()))
            .ToList();
        return known.Zip(TestDriver.Define(known.Select(example => (example.Frame, example.Xml)).ToList()))
            .Select(pair => new RealExample(pair.First.Name, pair.First.Xml, pair.Second))
            .ToList();
    }
}
