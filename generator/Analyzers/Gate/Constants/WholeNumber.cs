using System;

namespace Libvirt.Gen.Analyzers.Gate.Constants;

/// <summary>Constants of any of the types of whole numbers.</summary>
internal static class WholeNumber
{
    /// <summary>The value of a constant; null for one that is no whole number, and for those that no release comes near.</summary>
    public static long? Of(object? constant) => constant switch
    {
        ulong number => number <= long.MaxValue ? (long)number : null,
        sbyte or byte or short or ushort or int or uint or long => Convert.ToInt64(constant, null),
        _ => null,
    };
}
