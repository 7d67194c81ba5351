using System;
using Libvirt.Gen.Fuzz.Inputs;

namespace Libvirt.Gen.Fuzz;

/// <summary>Takes parts away from an input for as long as it breaks the same rule.</summary>
internal static class Minimiser
{
    private const int MostTries = 20_000;

    /// <summary>A smaller input of which the condition still holds.</summary>
    public static FuzzInput Minimise(FuzzInput input, Func<FuzzInput, bool> condition)
    {
        int tries = 0;
        for (int length = Math.Max(1, input.Length / 2); length >= 1; length /= 2)
        {
            for (int start = 0; start + length <= input.Length && tries < MostTries; tries++)
            {
                FuzzInput smaller = input.Without(start, length);
                if (condition(smaller))
                    input = smaller;
                else
                    start += length;
            }
        }

        return input;
    }
}
