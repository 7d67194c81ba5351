using System;
using System.Collections.Generic;
using Libvirt.Gen.Fuzz.Targets;

namespace Libvirt.Gen.Fuzz.Edits;

/// <summary>Runs cases of edits, one seed after the other.</summary>
internal static class EditRun
{
    /// <summary>Runs until so many changes were made or time is over; gives what was found, each with the seed of its case.</summary>
    public static EditSummary Run(int seed, long edits, TimeSpan time, int mostFindings)
    {
        var clock = System.Diagnostics.Stopwatch.StartNew();
        var findings = new List<(int Seed, string Details)>();
        int first = seed;
        long made = 0;
        for (; made < edits && clock.Elapsed < time && findings.Count < mostFindings; seed++)
        {
            try
            {
                made += EditCase.Run(seed);
            }
            catch (FuzzFailure failure)
            {
                findings.Add((seed, failure.Message));
            }
            catch (Exception error) when (error is not OutOfMemoryException)
            {
                findings.Add((seed, error.ToString()));
            }
        }

        return new EditSummary(first, seed - first, made, findings);
    }
}
