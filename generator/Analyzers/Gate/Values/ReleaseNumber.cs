namespace Libvirt.Gen.Analyzers.Gate.Values;

/// <summary>
/// A number that code makes of the connection's release: the whole of it, one of its parts, or a sum such as
/// <c>v.Major * 100 + v.Minor</c>.
/// </summary>
/// <param name="Major">What one major number counts.</param>
/// <param name="Minor">What one minor number counts.</param>
/// <param name="Release">What one release number counts.</param>
/// <param name="Added">What is added to all of it.</param>
internal readonly record struct ReleaseNumber(long Major, long Minor, long Release, long Added = 0)
{
    public static readonly ReleaseNumber Whole = new(1000000, 1000, 1);

    /// <summary>Weights beyond this mean nothing any more, and must not overflow.</summary>
    private const long Limit = 1L << 40;

    /// <summary>The releases whose number is at least the bound.</summary>
    public ReleaseSet AtLeast(long bound) => ReleaseSet.AtLeast([Major, Minor, Release], bound - Added);

    /// <summary>The part of a whole release that a member of <c>LibvirtVersion</c> gives; null for other members.</summary>
    public static ReleaseNumber? Part(string member) => member switch
    {
        "Major" => new(1, 0, 0),
        "Minor" => new(0, 1, 0),
        "Release" => new(0, 0, 1),
        "ToNumber" => Whole,
        _ => null,
    };

    /// <summary>The number that a part of a named release is; null when it is not the same for all releases of a range.</summary>
    public static long PartOf(long release, ReleaseNumber part) =>
        part == Whole ? release
        : part.Major > 0 ? release / 1000000
        : part.Minor > 0 ? release / 1000 % 1000
        : release % 1000;

    public ReleaseNumber? Plus(ReleaseNumber other) =>
        Checked(new(Major + other.Major, Minor + other.Minor, Release + other.Release, Added + other.Added));

    public ReleaseNumber? Plus(long number) => Checked(this with { Added = Added + number });

    public ReleaseNumber? Times(long factor) =>
        factor is > 0 and <= Limit / 1000 ? Checked(new(Major * factor, Minor * factor, Release * factor, Added * factor)) : null;

    /// <summary>Integer division: what counts less than the divisor is cut off, <c>v.ToNumber() / 1000</c>.</summary>
    public ReleaseNumber? By(long divisor) => divisor > 0 && Added == 0 && Splits(divisor)
        ? new(Major / divisor, Minor / divisor, Release / divisor)
        : null;

    /// <summary>The remainder: what counts less than the divisor is left, <c>v.ToNumber() % 1000000</c>.</summary>
    public ReleaseNumber? Modulo(long divisor) => divisor > 0 && Added == 0 && Splits(divisor)
        ? new(Major % divisor, Minor % divisor, Release % divisor)
        : null;

    private static ReleaseNumber? Checked(ReleaseNumber number) =>
        number is { Major: >= 0 and <= Limit, Minor: >= 0 and <= Limit, Release: >= 0 and <= Limit, Added: >= -Limit and <= Limit }
            ? number
            : null;

    /// <summary>Whether each part counts either multiples of the divisor, or too little to ever reach it.</summary>
    private bool Splits(long divisor) => Splits(Major, divisor) && Splits(Minor, divisor) && Splits(Release, divisor);

    private static bool Splits(long weight, long divisor) => weight % divisor == 0 || weight * 1000 <= divisor;
}
