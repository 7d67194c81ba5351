using System;
using System.Globalization;
using System.Linq;
using Libvirt.Gen.Language;
using Microsoft.CodeAnalysis.CSharp;

namespace Libvirt.Gen.Emitting;

/// <summary>Spelling of literals and identifiers.</summary>
internal static class CSharpText
{
    /// <summary>A literal in which everything that cannot be seen is written as an escape.</summary>
    public static string Literal(string text) => Visible(SymbolDisplay.FormatLiteral(text, quote: true), c => "\\u" + Hex(c));

    /// <summary>The field behind a property: never a keyword, for it starts with an underscore.</summary>
    public static string Field(string member) => "_" + char.ToLowerInvariant(member[0]) + member.Substring(1);

    /// <summary>A local with the name of a member.</summary>
    public static string Local(string member)
    {
        var name = char.ToLowerInvariant(member[0]) + member.Substring(1);
        return SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;
    }

    /// <summary>
    /// The text with format characters, such as those that turn the direction of writing, replaced: a reader of the emitted code must
    /// see what the compiler sees.
    /// </summary>
    public static string Visible(string text, Func<char, string> replacement)
    {
        // All that is emitted comes through here, and next to none of it has such characters.
        foreach (var c in text)
        {
            if (IsFormat(c))
            {
                return string.Concat(text.Select(each => IsFormat(each) ? replacement(each) : each.ToString()));
            }
        }

        return text;
    }

    public static string Hex(char c) => ((int)c).ToString("x4", CultureInfo.InvariantCulture);

    /// <summary>Whether a character leaves no mark, or ends a line for C#.</summary>
    public static bool IsUnseen(char c) => IsFormat(c) || c is '\u2028' or '\u2029';

    private static bool IsFormat(char c) => c > 127 && CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format;
}
