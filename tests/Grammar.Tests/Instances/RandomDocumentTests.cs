using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Libvirt.Gen.Grammar.Comparing;
using Libvirt.Gen.Grammar.Instances;
using Libvirt.Gen.Grammar.Tests.Support;
using Libvirt.Gen.Libvirt.Tests.Support;
using Libvirt.Gen.Schema.Tests.Support;
using Libvirt.Xml;
using Xunit;

namespace Libvirt.Gen.Grammar.Tests.Instances;

/// <summary>Random documents that the installed grammar allows, of each root, read and written by the emitted types.</summary>
public class RandomDocumentTests
{
    private const int Seed = 20231;
    private const int Count = 3000;
    private const int SampleForXmllint = 250;

    private static readonly ConcurrentDictionary<string, IReadOnlyList<string>> Made = new();

    private static readonly ILookup<string, XElement> Described = SchemaFiles.All
        .SelectMany(file => file.Descendants())
        .Where(item => item.Attribute("name") is not null)
        .ToLookup(item => item.Attribute("name")!.Value);

    private static readonly Outline Outline = new(
        Described.Where(named => named.Any(item => (string?)item.Attribute("bareHex") == "true")).Select(named => named.Key).ToHashSet(),
        Described.Where(named => !named.Any(item => (string?)item.Attribute("type") == "hex")).Select(named => named.Key).ToHashSet());

    public static TheoryData<string> Roots => Format.Roots;

    [Theory]
    [MemberData(nameof(Roots))]
    public void They_are_typed_but_for_what_is_listed(string root)
    {
        var untyped = Format.Of(root).Untyped;
        var found = Documents(root)
            .SelectMany(xml => Root.Named(root).Parse(xml).GetUnrecognized(), (xml, item) => (Path: Uncounted(item.Path), item.Text, Document: xml))
            .GroupBy(item => item.Path)
            .ToDictionary(items => items.Key, items => items.First());

        var unlisted = found.Values.Where(item => !untyped.ContainsKey(item.Path)).Select(item => $"{item.Path}: {item.Text} in {item.Document}");
        Assert.True(!unlisted.Any(), $"Not typed, and not listed:\n{string.Join('\n', unlisted)}");
        var typed = untyped.Keys.Where(path => !found.ContainsKey(path));
        Assert.True(!typed.Any(), $"Listed, and typed:\n{string.Join('\n', typed)}");
        Assert.DoesNotContain(untyped.Values, string.IsNullOrWhiteSpace);
    }

    [Theory]
    [MemberData(nameof(Roots))]
    public void Nothing_of_them_is_lost(string root) => Assert.All(Documents(root), xml =>
    {
        var document = Root.Named(root).Parse(xml);
        var written = document.ToXml();
        var again = Root.Named(root).Parse(written);

        Assert.Equal(Outline.Of(xml), Outline.Of(written));
        Assert.Equal(written, again.ToXml());
        Assert.Equal(Unrecognized(document), Unrecognized(again));
    });

    [Theory]
    [MemberData(nameof(Roots))]
    public void They_use_everything_that_the_grammar_has(string root)
    {
        var result = Format.Of(root).Compare();
        var used = Documents(root).SelectMany(xml => DocumentPaths.Of(xml)).ToHashSet();

        Assert.Empty(result.GrammarItems.Select(item => item.Path).Where(path => !used.Contains(path)));
    }

    [Theory]
    [MemberData(nameof(Roots))]
    public void Xmllint_takes_them_too(string root)
    {
        var folder = Directory.CreateTempSubdirectory("libvirt-gen-tests-");
        try
        {
            var files = Make(root, Mixing.Blocks, SampleForXmllint).Select((xml, i) => Save(folder.FullName, $"{i}.xml", root, xml)).ToArray();
            var (code, _, errors) = Command.Try(
                "xmllint", ["--noout", "--relaxng", Path.Combine(InstalledLibvirt.Folder, Frame.Of(Root.Named(root)).Grammar), .. files]);

            Assert.True(code == 0, errors);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static IReadOnlyList<string> Documents(string root) => Made.GetOrAdd(root, name => [.. Make(name, Mixing.Thorough, Count)]);

    private static IEnumerable<string> Make(string root, Mixing mixing, int count)
    {
        var (grammar, first) = GrammarGate.Load(InstalledLibvirt.Grammar, Format.Of(root).Facts);
        var generator = new InstanceGenerator(grammar, first, Seed, mixing);
        return Enumerable.Range(0, count).Select(_ => InstanceText.Of(generator.Next()));
    }

    // The list is of kinds of items, whichever of several equal elements they stand in.
    private static string Uncounted(string path) => Regex.Replace(path, @"\[\d+\]", "");

    private static string Unrecognized(LibvirtElement document) =>
        string.Join('\n', document.GetUnrecognized().Select(item => $"{item.Path}: {item.Text}").Order(StringComparer.Ordinal));

    private static string Save(string folder, string name, string root, string xml)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, Frame.Of(Root.Named(root)).Around(xml).Text);
        return path;
    }
}
