using Microsoft.CodeAnalysis.CSharp;

namespace Libvirt.Gen.Emit;

/// <summary>Spelling of literals and identifiers.</summary>
internal static class CSharpText
{
    public static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    public static string LiteralOrNull(string? text) => text is null ? "null" : Literal(text);

    /// <summary>The field behind a property: never a keyword, for it starts with an underscore.</summary>
    public static string Field(string member) => "_" + char.ToLowerInvariant(member[0]) + member.Substring(1);

    /// <summary>A local with the name of a member.</summary>
    public static string Local(string member)
    {
        var name = char.ToLowerInvariant(member[0]) + member.Substring(1);
        return SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;
    }
}
