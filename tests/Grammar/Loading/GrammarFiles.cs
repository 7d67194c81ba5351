using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Libvirt.Gen.Grammar.Loading;

/// <summary>Gives the text of grammar files by their names.</summary>
internal abstract class GrammarFiles
{
    /// <summary>The names of all grammar files, in a fixed order.</summary>
    public abstract IReadOnlyList<string> Names { get; }

    /// <summary>The text of a file, or null when there is none of that name.</summary>
    public abstract string? Read(string name);

    /// <summary>Whether a file comes from the second folder.</summary>
    public virtual bool IsSupplemented(string name) => false;

    /// <summary>The files of a folder, and those that it lacks from a second one.</summary>
    public static GrammarFiles Of(string folder, string? supplement = null) => new Folders(supplement is null ? [folder] : [folder, supplement]);

    /// <summary>Files that exist in memory only.</summary>
    public static GrammarFiles Of(IReadOnlyDictionary<string, string> files) => new Memory(files);

    private sealed class Folders(IReadOnlyList<string> folders) : GrammarFiles
    {
        public override IReadOnlyList<string> Names =>
            [.. folders.SelectMany(folder => Directory.GetFiles(folder, "*.rng")).Select(path => Path.GetFileName(path)).Distinct().Order(StringComparer.Ordinal)];

        public override string? Read(string name) => Find(name) is { } path ? File.ReadAllText(path) : null;

        public override bool IsSupplemented(string name) => Find(name) is { } path && !path.StartsWith(folders[0], StringComparison.Ordinal);

        private string? Find(string name)
        {
            // What a grammar includes lies beside it. A name that leads elsewhere is none of a grammar's business.
            var leadsElsewhere = Path.IsPathRooted(name) || name.Split('/', '\\').Contains("..", StringComparer.Ordinal);
            return leadsElsewhere ? null : folders.Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists);
        }
    }

    private sealed class Memory(IReadOnlyDictionary<string, string> files) : GrammarFiles
    {
        public override IReadOnlyList<string> Names => [.. files.Keys.Order(StringComparer.Ordinal)];

        public override string? Read(string name) => files.GetValueOrDefault(name);
    }
}
