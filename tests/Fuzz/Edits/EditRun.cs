using System;
using System.Collections.Generic;
using System.IO;
using Libvirt.Gen.Fuzz.Targets;

namespace Libvirt.Gen.Fuzz.Edits;

/// <summary>Runs cases of edits, one seed after the other.</summary>
internal static class EditRun
{
    private const int Step = 10_000;
    private const int MostFindings = 20;

    /// <summary>Runs so many changes and tells how far it is; 0 when nothing was found, 1 when something was.</summary>
    public static int Report(int seed, long edits, TextWriter output)
    {
        int cases = 0;
        long made = 0;
        int found = 0;
        while (made < edits && found < MostFindings)
        {
            EditSummary step = Run(seed + cases, Math.Min(Step, edits - made), TimeSpan.MaxValue, MostFindings - found);
            foreach ((int number, string details) in step.Findings)
                output.WriteLine($"seed {number}: {details}\n");
            cases += step.Cases;
            made += step.Edits;
            found += step.Findings.Count;
            output.WriteLine($"seeds {seed} to {seed + cases - 1}: {made} edits in {cases} cases; {found} differences");
            output.Flush();
        }

        return found == 0 ? 0 : 1;
    }

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
