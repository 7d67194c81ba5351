using System.Globalization;

namespace Libvirt.Gen.Language;

/// <summary>A libvirt release as libvirt itself numbers it: 6.1.0 is 6001000. Zero stands for 'no release known'.</summary>
internal static class Release
{
    private const int MaxPart = 999;

    public static bool TryParse(string? text, out int number)
    {
        number = 0;
        var parts = text?.Trim().Split('.');
        if (parts is not { Length: 3 })
        {
            return false;
        }

        foreach (var part in parts)
        {
            if (!int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var value) || value > MaxPart || (part.Length > 1 && part[0] == '0'))
            {
                return false;
            }

            number = (number * 1000) + value;
        }

        return true;
    }

    public static string ToText(int number) =>
        string.Format(CultureInfo.InvariantCulture, "{0}.{1}.{2}", number / 1000000, number / 1000 % 1000, number % 1000);
}
