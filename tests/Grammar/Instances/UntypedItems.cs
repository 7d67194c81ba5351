using System.Collections.Generic;
using System.IO;
using System.Linq;
using Libvirt.Gen.Grammar.Loading;

namespace Libvirt.Gen.Grammar.Instances;

/// <summary>What the grammar allows and the schema deliberately leaves untyped, or types more narrowly: a path each, with its reason.</summary>
internal static class UntypedItems
{
    public static IReadOnlyDictionary<string, string> Load(string path) =>
        GrammarXml.Parse(Path.GetFileName(path), File.ReadAllText(path))
            .Elements("untyped")
            .ToDictionary(entry => entry.Attribute("path")!.Value, entry => entry.Attribute("reason")!.Value);
}
