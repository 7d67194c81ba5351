using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml;
using System.Xml.Linq;
using Libvirt.Gen.Grammar.Comparing;
using Libvirt.Gen.Grammar.Loading;

namespace Libvirt.Gen.Grammar.Drafting;

/// <summary>The command that drafts a schema.</summary>
/// <param name="Folder">The folder of grammars.</param>
/// <param name="Root">The name of the document's root.</param>
/// <param name="Documents">A folder of documents that show what the grammar does not.</param>
internal sealed record DraftCommand(string Folder, string Root, string? Documents)
{
    /// <summary>The word that the command begins with.</summary>
    public const string Name = "draft";

    public const string Usage = """
        usage: dotnet run --project tests/Grammar -- draft FOLDER ELEMENT [--documents FOLDER]

          FOLDER        grammars of libvirt
          ELEMENT       what the documents begin with: domain, network, pool
          --documents   XML files that show the order of siblings and the digits of numbers, of libvirt's own tests for instance

        Prints a schema that has all that the grammar has, and says which parts the schema language cannot express.
        """;

    /// <summary>Null when the arguments make no sense.</summary>
    public static DraftCommand? Parse(IReadOnlyList<string> arguments) => arguments switch
    {
        [Name, [not '-', ..] folder, [not '-', ..] root] => new DraftCommand(folder, root, null),
        [Name, [not '-', ..] folder, [not '-', ..] root, "--documents", var documents] => new DraftCommand(folder, root, documents),
        _ => null,
    };

    /// <summary>Drafts the schema.</summary>
    public SchemaDraft Run(GrammarFacts facts) => SchemaDraft.Of(GrammarFiles.Of(Folder), Root, facts.Types, ReadDocuments());

    private IEnumerable<XElement> ReadDocuments() =>
        Documents is null ? [] : Directory.EnumerateFiles(Documents, "*.xml", SearchOption.AllDirectories).Select(ReadDocument).OfType<XElement>().Where(root => root.Name == Root);

    /// <summary>Null for what is no document: files of tests may well be broken.</summary>
    private static XElement? ReadDocument(string path)
    {
        try
        {
            return XElement.Load(path);
        }
        catch (XmlException)
        {
            return null;
        }
    }
}
