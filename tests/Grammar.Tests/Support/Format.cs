using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Libvirt.Gen.Grammar.Comparing;
using Libvirt.Gen.Grammar.Instances;
using Libvirt.Gen.Schema.Tests.Support;
using Xunit;

namespace Libvirt.Gen.Grammar.Tests.Support;

/// <summary>A part of libvirt's grammar that the schema describes: what is known of it stands in a folder of the schema.</summary>
internal sealed class Format
{
    private static readonly string SchemaFolder = Path.Combine(AppContext.BaseDirectory, "schema");

    private static readonly Dictionary<string, Format> All = Directory.GetFiles(SchemaFolder, "grammar-differences.xml", SearchOption.AllDirectories)
        .Select(path => new Format(Path.GetDirectoryName(path)!))
        .ToDictionary(format => format.Root.ToString());

    private readonly string _folder;

    private Format(string folder)
    {
        _folder = folder;
        Facts = GrammarFacts.Load(Path.Combine(folder, "grammar-differences.xml"));
        Root = Root.Named(GrammarGate.Load(InstalledLibvirt.Grammar, Facts).Root.Name.Names.Single());
    }

    /// <summary>All of them, by their roots.</summary>
    public static TheoryData<string> Roots => new(All.Keys.Order(StringComparer.Ordinal));

    public GrammarFacts Facts { get; }

    /// <summary>The root that the grammar's part begins with.</summary>
    public Root Root { get; }

    /// <summary>What the schema leaves untyped, and why.</summary>
    public IReadOnlyDictionary<string, string> Untyped => UntypedItems.Load(Path.Combine(_folder, "grammar-untyped.xml"));

    public static Format Of(string root) => All[root];

    /// <summary>The schema beside the grammar of the libvirt that is installed here.</summary>
    public GateResult Compare() => GrammarGate.Compare(InstalledLibvirt.Grammar, InstalledLibvirt.Release, Facts, GrammarGate.LoadSchema(SchemaFolder));
}
