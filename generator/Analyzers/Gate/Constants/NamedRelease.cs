using Libvirt.Gen.Language;

namespace Libvirt.Gen.Analyzers.Gate.Constants;

/// <summary>A release that code names, instead of asking a connection for it.</summary>
/// <param name="Number">The release as libvirt counts it, 6001000 for 6.1.0.</param>
internal sealed record NamedRelease(int Number)
{
    /// <summary>The method of <c>LibvirtVersion</c> that makes a release of a text.</summary>
    public const string Parse = "Parse";

    /// <summary>The method of <c>LibvirtVersion</c> that makes a release of its number.</summary>
    public const string FromNumber = "FromNumber";

    /// <summary>The release that a text or a number stands for; null for one that is none.</summary>
    public static NamedRelease? From(object? constant) => constant switch
    {
        string text => Release.TryParse(text, out var release) ? new NamedRelease(release) : null,
        _ => WholeNumber.Of(constant) is > 0 and <= int.MaxValue and { } number ? new NamedRelease((int)number) : null,
    };

    /// <summary>The release of three parts; null for numbers that no release has.</summary>
    public static NamedRelease? From(long major, long minor, long release) =>
        Release.Of(major, minor, release) is { } number ? new NamedRelease(number) : null;
}
