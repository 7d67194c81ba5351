
namespace Libvirt.Gen.Language;

/// <summary>
/// How large a schema may be. The limits are far beyond the shipped files and any format worth describing; they keep a mangled or
/// malicious file from occupying the compiler. <c>Rules/LVG0013.md</c> states them for users.
/// </summary>
internal static class SchemaLimits
{
    /// <summary>How many characters a file may have.</summary>
    public const int FileLength = 4_000_000;

    /// <summary>How many constructs a file may have.</summary>
    public const int Constructs = 10_000;

    /// <summary>How many mistakes of a file are told; whoever has mended so many sees the others.</summary>
    public const int Issues = 1_000;

    /// <summary>How many characters an attribute of the schema may have.</summary>
    public const int TextLength = 4_000;

    /// <summary>How many characters a name or a value of the described XML may have; what is longer is none (<c>LVG0004</c>).</summary>
    public const int NameLength = 200;

    /// <summary>How deeply constructs may be nested, elements and groups of the described XML counted together.</summary>
    public const int Depth = 64;

    /// <summary>How many rows of a kind, and how many places, an item may have.</summary>
    public const int Rows = 100;

    /// <summary>
    /// How much is emitted, in characters of paths, summaries and rows, once groups and shared values are written out; an item or a row
    /// counts for <see cref="ItemWeight"/> more.
    /// </summary>
    public const int Expansion = 4_000_000;

    /// <summary>What an item or a row counts for beside its texts.</summary>
    public const int ItemWeight = 80;

    /// <summary>How often a condition may be tried on an element of the name that it begins with, all conditions together.</summary>
    public const int Conditions = 5_000;
}
