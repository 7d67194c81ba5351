using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Libvirt.Gen.Grammar.Comparing;
using Libvirt.Gen.Grammar.Instances;
using Libvirt.Gen.Grammar.Tests.Support;
using Libvirt.Xml;
using Xunit;

namespace Libvirt.Gen.Grammar.Tests.Instances;

/// <summary>Random interfaces that the installed grammar allows, read and written by the emitted types.</summary>
public class RandomInterfaceTests
{
    private const int Seed = 20231;
    private const int Count = 3000;
    private const int SampleForXmllint = 250;

    private static readonly string Facts = Path.Combine(AppContext.BaseDirectory, "schema", "domain", "evidence");

    private static readonly Lazy<IReadOnlyList<string>> Documents = new(() => [.. Make(Mixing.Thorough, Count)]);

    private static readonly ILookup<string, XElement> Described = Directory.GetDirectories(Path.Combine(AppContext.BaseDirectory, "schema"))
        .SelectMany(format => Directory.GetFiles(format, "*.xml"))
        .SelectMany(file => XDocument.Load(file).Descendants())
        .Where(item => item.Attribute("name") is not null)
        .ToLookup(item => item.Attribute("name")!.Value);

    private static readonly Outline Outline = new(
        Described.Where(named => named.Any(item => (string?)item.Attribute("bareHex") == "true")).Select(named => named.Key).ToHashSet(),
        Described.Where(named => !named.Any(item => (string?)item.Attribute("type") == "hex")).Select(named => named.Key).ToHashSet());

    [Fact]
    public void They_are_typed_but_for_what_is_listed()
    {
        var untyped = UntypedItems.Load(Path.Combine(Facts, "grammar-untyped.xml"));
        var found = Documents.Value
            .SelectMany(xml => DomainInterface.Parse(xml).GetUnrecognized(), (xml, item) => (Path: Uncounted(item.Path), item.Text, Document: xml))
            .GroupBy(item => item.Path)
            .ToDictionary(items => items.Key, items => items.First());

        var unlisted = found.Values.Where(item => !untyped.ContainsKey(item.Path)).Select(item => $"{item.Path}: {item.Text} in {item.Document}");
        Assert.True(!unlisted.Any(), $"Not typed, and not listed:\n{string.Join('\n', unlisted)}");
        var typed = untyped.Keys.Where(path => !found.ContainsKey(path));
        Assert.True(!typed.Any(), $"Listed, and typed:\n{string.Join('\n', typed)}");
        Assert.DoesNotContain(untyped.Values, string.IsNullOrWhiteSpace);
    }

    [Fact]
    public void Nothing_of_them_is_lost() => Assert.All(Documents.Value, xml =>
    {
        var nic = DomainInterface.Parse(xml);
        var written = nic.ToXml();
        var again = DomainInterface.Parse(written);

        Assert.Equal(Outline.Of(xml), Outline.Of(written));
        Assert.Equal(written, again.ToXml());
        Assert.Equal(Unrecognized(nic), Unrecognized(again));
    });

    [Fact]
    public void They_use_everything_that_the_grammar_has()
    {
        var facts = GrammarFacts.Load(Path.Combine(Facts, "grammar-differences.xml"));
        var result = GrammarGate.Compare(InstalledLibvirt.Grammar, InstalledLibvirt.Release, facts, GrammarGate.LoadSchema(Path.Combine(Facts, "..")));
        var used = Documents.Value.SelectMany(xml => DocumentPaths.Of(xml)).ToHashSet();

        Assert.Empty(result.GrammarItems.Select(item => item.Path).Where(path => !used.Contains(path)));
    }

    [Fact]
    public void Xmllint_takes_them_too()
    {
        var folder = Directory.CreateTempSubdirectory("libvirt-gen-tests-");
        try
        {
            var files = Make(Mixing.Blocks, SampleForXmllint).Select((xml, i) => Save(folder.FullName, $"{i}.xml", xml)).ToArray();
            var (code, _, errors) = Command.Try(
                "xmllint", ["--noout", "--relaxng", Path.Combine(InstalledLibvirt.Folder, "domain.rng"), .. files]);

            Assert.True(code == 0, errors);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static IEnumerable<string> Make(Mixing mixing, int count)
    {
        var (grammar, root) = GrammarGate.Load(InstalledLibvirt.Grammar, GrammarFacts.Load(Path.Combine(Facts, "grammar-differences.xml")));
        var generator = new InstanceGenerator(grammar, root, Seed, mixing);
        return Enumerable.Range(0, count).Select(_ => InstanceText.Of(generator.Next()));
    }

    // The list is of kinds of items, whichever of several equal elements they stand in.
    private static string Uncounted(string path) => Regex.Replace(path, @"\[\d+\]", "");

    private static string Unrecognized(DomainInterface nic) =>
        string.Join('\n', nic.GetUnrecognized().Select(item => $"{item.Path}: {item.Text}").Order(StringComparer.Ordinal));

    private static string Save(string folder, string name, string nic)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(
            path,
            $"<domain type='test'><name>guest</name><memory>65536</memory><os><type>hvm</type></os><devices>{nic}</devices></domain>");
        return path;
    }
}
