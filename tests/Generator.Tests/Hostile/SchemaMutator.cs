using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace Libvirt.Gen.Generator.Tests.Hostile;

/// <summary>Damages schema texts, the same way for the same seed: characters anywhere, or whole tokens, so that it still is XML.</summary>
internal sealed partial class SchemaMutator(int seed)
{
    private const string Characters = "<>\"'&;=/#@{}()*\\|[]!?%. \n\t\u0085\u2028\u202e\ufeff\u00df0aZ_-:";

    /// <summary>Values that mean something to C#, to XML, or to the reader of the schema.</summary>
    private static readonly string[] Values =
    [
        "", " ", "0", "-1", "18446744073709551616", "99999999999999999999999999", "true", "false", "self", "text", "1..n", "0..1", "enum", "open",
        "integer", "hex", "class", "var", "record", "dynamic", "_", "__arglist", "value", "get_Name", "System", "Libvirt", "Xml", "Object", "Kind",
        "x; } class EVIL {", "*/ class EVIL { /*", "&lt;/summary&gt;", "--&gt;", "&quot;; throw null; //", "\\&quot;", "a&#10;class EVIL {}", "a&#x2028;class EVIL {}",
        "a&#x85;#if EVIL", "#line 1", "\\u0022", "{0}", "{EVIL}", "interface", "interface@type=user", "interface@type=a&#10;class EVIL { } //", "interface/source",
        "xmlns", "xml:lang", "a:b", "I\u0307", "\u0130", "\u202eevil", "\ud83d\ude00", "999.999.999", "1000.0.0", "6.1.0", "qemu kvm lxc", "(((((", "[a-z]{1,9}",
    ];

    private readonly Random _random = new(seed);

    /// <summary>Changes a few characters.</summary>
    public string DamageCharacters(string text)
    {
        for (var i = _random.Next(1, 5); i > 0; i--)
        {
            var at = _random.Next(text.Length);
            text = _random.Next(3) switch
            {
                0 => text.Remove(at, Math.Min(_random.Next(1, 20), text.Length - at)),
                1 => text.Insert(at, Pick(Characters.Select(c => c.ToString()).ToList())),
                _ => text.Remove(at, 1).Insert(at, Pick(Characters.Select(c => c.ToString()).ToList())),
            };
        }

        return text;
    }

    /// <summary>Changes, moves, doubles or removes a few attributes and tags.</summary>
    public string DamageTokens(string text)
    {
        for (var i = _random.Next(1, 6); i > 0; i--)
        {
            var attribute = Pick(Attribute().Matches(text));
            var other = Pick(Attribute().Matches(text));
            var tag = Pick(Tag().Matches(text));
            text = _random.Next(7) switch
            {
                0 or 1 or 2 => Replace(text, attribute, $"{attribute.Groups[1].Value}=\"{Pick(Values)}\""),
                3 => Replace(text, attribute, $"{attribute.Groups[1].Value}=\"{other.Groups[2].Value}\""),
                4 => Replace(text, attribute, $"{other.Groups[1].Value}=\"{attribute.Groups[2].Value}\""),
                5 => Replace(text, tag, tag.Value + Pick(Tag().Matches(text)).Value),
                _ => Replace(text, tag, ""),
            };
        }

        return text;
    }

    private static string Replace(string text, Match match, string replacement) =>
        string.Concat(text.AsSpan(0, match.Index), replacement, text.AsSpan(match.Index + match.Length));

    private T Pick<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];

    [GeneratedRegex("(?<=\\s)([A-Za-z]+)=\"([^\"]*)\"")]
    private static partial Regex Attribute();

    /// <summary>An element without content; what has content keeps its ends together.</summary>
    [GeneratedRegex("<[a-z][^<>]*/>")]
    private static partial Regex Tag();
}
