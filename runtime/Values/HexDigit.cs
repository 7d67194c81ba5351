namespace Libvirt.Xml;

/// <summary>Hexadecimal digits as libvirt's XML has them: ASCII, in either case.</summary>
internal static class HexDigit
{
    /// <summary>The digit's value, or -1.</summary>
    public static int Value(char c)
    {
        int digit = c - '0';
        if ((uint)digit <= 9)
            return digit;
        int letter = (c | 0x20) - 'a';
        return (uint)letter <= 5 ? letter + 10 : -1;
    }

    /// <summary>The digit of a value below 16.</summary>
    public static char Lower(int value) => (char)(value < 10 ? '0' + value : 'a' + value - 10);
}
