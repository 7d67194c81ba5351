using System;

namespace Libvirt.Gen.Fuzz.Targets;

/// <summary>Something that must hold for every input, and did not.</summary>
internal sealed class FuzzFailure(string rule, string details) : Exception(rule + ": " + details)
{
    /// <summary>Which rule was broken.</summary>
    public string Rule { get; } = rule;
}
