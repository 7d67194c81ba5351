namespace Libvirt.Xml;

/// <summary>Hexadecimal digits as libvirt's XML has them: ASCII, in either case.</summary>
internal static class HexDigit
{
    /// <summary>The digit's value, or -1.</summary>
    public static int Value(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'a' and <= 'f' => c - 'a' + 10,
        >= 'A' and <= 'F' => c - 'A' + 10,
        _ => -1,
    };

    /// <summary>The digit of a value below 16.</summary>
    public static char Lower(int value) => (char)(value < 10 ? '0' + value : 'a' + value - 10);
}
