using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;

namespace Libvirt.Gen.Grammar.Values;

/// <summary>
/// Parses regular expressions of XML Schema: the part of them that libvirt's grammar uses. Categories (<c>\p</c>), names (<c>\i</c>,
/// <c>\c</c>) and the subtraction of classes are refused, rather than understood wrongly.
/// </summary>
internal sealed class RegexParser
{
    private static readonly CharacterSet Digits = CharacterSet.Of([('0', '9')]);
    private static readonly CharacterSet Spaces = CharacterSet.Of([(' ', ' '), ('\t', '\n'), ('\r', '\r')]);

    private readonly string _text;
    private int _position;

    private RegexParser(string text) => _text = text;

    /// <exception cref="FormatException">The expression is broken, or uses what is not understood.</exception>
    public static RegexNode Parse(string text)
    {
        var parser = new RegexParser(text);
        var node = parser.Choice();
        return parser._position == text.Length ? node : throw parser.Error("')' without '('");
    }

    private bool AtEnd => _position == _text.Length;

    private RegexNode Choice()
    {
        var branches = new List<RegexNode> { Sequence() };
        while (Take('|'))
        {
            branches.Add(Sequence());
        }

        return branches is [var single] ? single : new RegexChoice([.. branches]);
    }

    private RegexNode Sequence()
    {
        var items = new List<RegexNode>();
        while (!AtEnd && _text[_position] is not ('|' or ')'))
        {
            items.Add(Quantified(Atom()));
        }

        return items is [var single] ? single : new RegexSequence([.. items]);
    }

    private RegexNode Quantified(RegexNode atom)
    {
        if (Take('?'))
        {
            return new RegexRepeat(atom, 0, 1);
        }

        if (Take('*'))
        {
            return new RegexRepeat(atom, 0, null);
        }

        return Take('+') ? new RegexRepeat(atom, 1, null) : Take('{') ? Counted(atom) : atom;
    }

    private RegexRepeat Counted(RegexNode atom)
    {
        var min = Number();
        var max = Take(',') ? (_text[_position] == '}' ? null : Number()) : (int?)min;
        Expect('}');
        return max >= min || max is null ? new RegexRepeat(atom, min, max) : throw Error("a quantity that ends before it begins");
    }

    private int Number()
    {
        var start = _position;
        while (!AtEnd && char.IsAsciiDigit(_text[_position]))
        {
            _position++;
        }

        return int.TryParse(_text.AsSpan(start, _position - start), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw Error("a number is expected");
    }

    private RegexNode Atom()
    {
        switch (_text[_position++])
        {
            case '(':
                var inner = Choice();
                Expect(')');
                return inner;
            case '[':
                return new RegexCharacter(Class());
            case '.':
                return new RegexCharacter(CharacterSet.Of([('\n', '\n'), ('\r', '\r')]).Complement());
            case '\\':
                return new RegexCharacter(Escape());
            case '?' or '*' or '+' or '{' or '}' or ']':
                throw Error("a character that must be escaped");
            case var plain:
                return new RegexCharacter(CharacterSet.Of(plain));
        }
    }

    private CharacterSet Class()
    {
        var isNegated = Take('^');
        var ranges = new List<(char First, char Last)>();
        while (!Take(']'))
        {
            if (AtEnd || _text[_position] == '[')
            {
                throw Error("a character class that is not understood");
            }

            ranges.AddRange(ClassItem());
        }

        var set = CharacterSet.Of(ranges);
        return set.Count == 0 ? throw Error("an empty character class") : isNegated ? set.Complement() : set;
    }

    private ImmutableArray<(char First, char Last)> ClassItem()
    {
        var first = Take('\\') ? Escape() : CharacterSet.Of(_text[_position++]);
        var isRange = !AtEnd && _text[_position] == '-' && _position + 1 < _text.Length && _text[_position + 1] is not (']' or '[');
        if (!isRange || first.Count != 1)
        {
            return first.Ranges;
        }

        _position++;
        var last = Take('\\') ? Escape() : CharacterSet.Of(_text[_position++]);
        return last.Count == 1 && last.At(0) >= first.At(0) ? [(first.At(0), last.At(0))] : throw Error("a range that ends before it begins");
    }

    private CharacterSet Escape()
    {
        if (AtEnd)
        {
            throw Error("an unfinished escape");
        }

        return _text[_position++] switch
        {
            'd' => Digits,
            'D' => Digits.Complement(),
            's' => Spaces,
            'S' => Spaces.Complement(),
            'n' => CharacterSet.Of('\n'),
            'r' => CharacterSet.Of('\r'),
            't' => CharacterSet.Of('\t'),
            var plain when @"\|.?*+(){}-[]^".Contains(plain, StringComparison.Ordinal) => CharacterSet.Of(plain),
            var other => throw Error($"the escape '\\{other}' is not understood"),
        };
    }

    private bool Take(char wanted)
    {
        var found = !AtEnd && _text[_position] == wanted;
        _position += found ? 1 : 0;
        return found;
    }

    private void Expect(char wanted)
    {
        if (!Take(wanted))
        {
            throw Error($"'{wanted}' is expected");
        }
    }

    private FormatException Error(string what) => new($"The regular expression '{_text}' has, at character {_position}: {what}.");
}
