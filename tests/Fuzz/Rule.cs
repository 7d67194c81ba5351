using System;
using Libvirt.Gen.Fuzz.Inputs;
using Libvirt.Gen.Fuzz.Targets;

namespace Libvirt.Gen.Fuzz;

/// <summary>Runs a target on an input and says which rule was broken, if any.</summary>
internal static class Rule
{
    /// <summary>The rule and what was wrong; null when all was well. Any exception that gets out breaks one.</summary>
    public static (string Rule, string Details)? Broken(Func<FuzzInput, bool> target, FuzzInput input, out bool isAccepted)
    {
        isAccepted = false;
        try
        {
            isAccepted = target(input);
            return null;
        }
        catch (FuzzFailure failure)
        {
            return (failure.Rule, failure.Message);
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            return ("no other exception: " + error.GetType().Name, error.ToString());
        }
    }
}
