using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml;

namespace Libvirt.Gen.RealDocuments;

/// <summary>The XML documents that the tests of libvirt itself read, of each release that is there, by root and by path.</summary>
public static class TestData
{
    /// <summary>The environment variable that names another folder than <c>tests/.data</c>.</summary>
    public const string FolderVariable = "LIBVIRT_TEST_DATA";

    /// <summary>Where the documents are; their names are paths from here.</summary>
    public static string Folder { get; } = Environment.GetEnvironmentVariable(FolderVariable) is { Length: > 0 } named ? named : DefaultFolder();

    private static readonly Lazy<ILookup<string, RealDocument>> ByRoot = new(Load);

    /// <summary>The documents with this root, ordered by name. No text is there twice.</summary>
    /// <param name="root">The root's name as it is written, with its prefix if it has one.</param>
    /// <exception cref="DirectoryNotFoundException">The documents are not there.</exception>
    public static IReadOnlyList<RealDocument> WithRoot(string root) => [.. ByRoot.Value[root]];

    /// <summary>All elements that stand at a path, as texts of their own. No text is there twice.</summary>
    /// <param name="path">
    /// The names from the root on, as they are written: <c>domain/devices/disk</c>, <c>domain/qemu:commandline</c>.
    /// </param>
    /// <exception cref="DirectoryNotFoundException">The documents are not there.</exception>
    public static IReadOnlyList<RealDocument> Fragments(string path) =>
        [.. WithRoot(path.Split('/')[0]).SelectMany(document => FragmentReader.Read(document, path)).DistinctBy(fragment => fragment.Text)];

    private static ILookup<string, RealDocument> Load()
    {
        var releases = Directory.Exists(Folder) ? Directory.GetDirectories(Folder, "libvirt-*") : [];
        var files = releases.SelectMany(Files).Order(StringComparer.Ordinal).ToList();
        if (files.Count == 0)
        {
            throw new DirectoryNotFoundException($"The documents of libvirt's tests are not in {Folder}: bash tests/install.sh fetches them.");
        }

        return files
            .Select(file => new RealDocument(Path.GetRelativePath(Folder, file).Replace('\\', '/'), File.ReadAllText(file)))
            .DistinctBy(document => document.Text)
            .Select(document => (Document: document, Root: RootOf(document.Text)))
            .Where(pair => pair.Root is not null)
            .ToLookup(pair => pair.Root!, pair => pair.Document);
    }

    private static string[] Files(string folder) => Directory.GetFiles(folder, "*.xml", SearchOption.AllDirectories);

    private static string DefaultFolder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "tests", "install.sh")))
            {
                return Path.Combine(folder.FullName, "tests", ".data");
            }
        }

        throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} holds tests/install.sh; {FolderVariable} can name the folder of the documents.");
    }

    /// <summary>Null for what is no document, such as the output of a program that printed several.</summary>
    private static string? RootOf(string text)
    {
        try
        {
            using var reader = XmlReader.Create(new StringReader(text));
            reader.MoveToContent();
            var root = reader.Name;
            while (reader.Read())
            {
                // What follows must be well-formed, too.
            }

            return root;
        }
        catch (XmlException)
        {
            return null;
        }
    }
}
