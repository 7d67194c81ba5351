using System;
using System.Text;

namespace Libvirt.Xml.Serialization;

/// <summary>Goes through the lines of a text, and through the fields of each.</summary>
internal struct FeatureRow
{
    private const char Bar = '|';

    // A backslash, the letter u and four hexadecimal digits: what would end a field, and what cannot be seen.
    private const char Escape = '\\';
    private const int EscapeLength = 6;

    private readonly string _rows;
    private int _position;
    private int _end;

    public FeatureRow(string rows)
    {
        _rows = rows;
        _position = 0;
        _end = -1;
    }

    /// <summary>Goes to the next line that is not empty.</summary>
    public bool MoveNext()
    {
        do
        {
            _position = _end + 1;
            if (_position >= _rows.Length)
            {
                return false;
            }

            var end = _rows.IndexOf('\n', _position);
            _end = end < 0 ? _rows.Length : end;
        }
        while (_end == _position);
        return true;
    }

    /// <summary>The next field; empty behind the last one.</summary>
    public string Field()
    {
        var length = Math.Max(0, _end - _position);
        var bar = length == 0 ? -1 : _rows.IndexOf(Bar, _position, length);
        var end = bar < 0 ? _end : bar;
        var field = end <= _position ? "" : _rows.Substring(_position, end - _position);
        _position = end + 1;
        return field.IndexOf(Escape) < 0 ? field : Unescaped(field);
    }

    /// <summary>The next field, or null when it is empty.</summary>
    public string? OptionalField() => Field() is { Length: > 0 } field ? field : null;

    public LibvirtVersion? Release() => OptionalField() is { } release ? LibvirtVersion.Parse(release) : null;

    public Hypervisor Hypervisors() => OptionalField() is { } names ? Libvirt.Xml.Hypervisors.Parse(names) : Hypervisor.Any;

    private static string Unescaped(string field)
    {
        var text = new StringBuilder(field.Length);
        for (var i = 0; i < field.Length; i++)
        {
            if (field[i] != Escape)
            {
                text.Append(field[i]);
                continue;
            }

            var character = 0;
            foreach (var digit in field.AsSpan(i + 2, EscapeLength - 2))
            {
                character = (character << 4) | HexDigit.Value(digit);
            }

            text.Append((char)character);
            i += EscapeLength - 1;
        }

        return text.ToString();
    }
}
