using System.Globalization;

namespace Libvirt.Gen.Language;

/// <summary>The numbers that bound a value: any of 64 bits, with or without a sign.</summary>
internal static class SchemaNumber
{
    /// <summary>The greatest number where the schema names none.</summary>
    public const string DefaultMax = "4294967295";

    /// <summary>More than 64 bits need, and few enough to be read at once.</summary>
    private const int MaxDigits = 40;

    /// <summary>A number of at most 64 bits, with or without a sign; null for any other text. A decimal holds them all.</summary>
    public static decimal? Parse(string? text) =>
        text?.Length <= MaxDigits && decimal.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
        && number >= long.MinValue && number <= ulong.MaxValue
            ? number
            : null;
}
