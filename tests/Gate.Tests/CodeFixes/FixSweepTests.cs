using System.Collections.Concurrent;
using System.Linq;
using System.Threading.Tasks;
using Xunit.Abstractions;

namespace Libvirt.Gen.Gate.Tests;

/// <summary>Every fix of every warning of every case, alone and together: what comes out compiles and warns less.</summary>
public sealed class FixSweepTests(ITestOutputHelper output)
{
    /// <summary>Of a hundred warnings, so many may be without any fix: where no member encloses the code, for instance.</summary>
    private const int MostWithoutFix = 5;

    [Fact]
    public async Task Fixes_leave_code_that_compiles_and_warns_less()
    {
        var cases = await FixSweep.OpenAsync();
        var fixing = new ConcurrentBag<FixedCase>();
        await Parallel.ForEachAsync(cases, async (row, _) =>
        {
            foreach (var one in await row.FixAsync())
            {
                fixing.Add(one);
            }
        });
        var made = fixing.ToList();

        var warnings = cases.SelectMany(c => c.Warnings.Select(w => (c.Title, Warning: w))).ToList();
        var withoutFix = warnings.Where(w => !made.Exists(m => m.Warning == w.Warning)).ToList();
        foreach (var kind in made.GroupBy(m => (Fix: m.Fix.GetType().Name, IsAll: m.Warning is null)))
        {
            output.WriteLine($"{kind.Key.Fix}{(kind.Key.IsAll ? ", all together" : "")}: {kind.Count()}");
        }

        output.WriteLine(string.Join(", ", warnings.GroupBy(w => w.Warning.Id).OrderBy(g => g.Key).Select(g => $"{g.Key}: {g.Count()}")));
        output.WriteLine($"{warnings.Count} warnings, {withoutFix.Count} without a fix:");
        output.WriteLine(string.Join("\n", withoutFix.Select(w => $"- {w.Title}: {w.Warning.GetMessage()}")));

        var problems = await FixSweep.JudgeAsync(made);
        Assert.True(problems.Count == 0, $"{problems.Count} of {made.Count}\n{string.Join("\n", problems)}");
        Assert.InRange(withoutFix.Count * 100, 0, warnings.Count * MostWithoutFix);
    }
}
