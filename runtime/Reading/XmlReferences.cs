using System;

namespace Libvirt.Xml.Serialization;

/// <summary>The references that XML knows without a document type: five named characters, and characters by number.</summary>
internal static class XmlReferences
{
    private const uint LastCodePoint = 0x10FFFF;

    /// <summary>The character that a name stands for, or NUL when it is none of the five.</summary>
    public static char NamedCharacter(ReadOnlySpan<char> name) => name switch
    {
        "lt" => '<',
        "gt" => '>',
        "amp" => '&',
        "quot" => '"',
        "apos" => '\'',
        _ => '\0',
    };

    /// <summary>The character with the number written as <c>65</c> or <c>x41</c>; 0 when it is no number or no character of XML.</summary>
    public static uint CodePoint(ReadOnlySpan<char> number)
    {
        var isHex = !number.IsEmpty && number[0] == 'x';
        if (isHex)
        {
            number = number.Slice(1);
        }

        uint value = 0;
        foreach (var c in number)
        {
            var digit = HexDigit.Value(c);
            if (digit < 0 || (digit > 9 && !isHex))
            {
                return 0;
            }

            value = value * (isHex ? 16u : 10u) + (uint)digit;
            if (value > LastCodePoint)
            {
                return 0;
            }
        }

        return value > char.MaxValue || XmlCharacters.IsValid((char)value) ? value : 0;
    }
}
