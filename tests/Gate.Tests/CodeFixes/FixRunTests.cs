using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;

namespace Libvirt.Gen.Gate.Tests;

/// <summary>
/// Runs code before and after its fixes. On a release that has everything, guarded code does the same as before; whatever else happens,
/// lines that begin with "always" are written, in the same order.
/// </summary>
public sealed class FixRunTests
{
    private const string Always = "always";

    // The newest release that there can be, and one before everything that is newer than the target.
    private static readonly int[] Modern = [999, 0, 0];
    private static readonly int[] Old = [6, 0, 0];

    public static TheoryData<string> Files => ["Runs.Guards", "Runs.Versions", "Runs.Removals", "Runs.Marks"];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Fixed_code_does_what_it_did(string file)
    {
        var cases = await FixSweep.OpenAsync(CaseTable.Read("Runs/", file));
        var made = new List<FixedCase>();
        foreach (var row in cases)
        {
            made.AddRange(await row.FixAsync());
        }

        var unsound = await FixSweep.JudgeAsync(made);
        Assert.True(unsound.Count == 0, string.Join("\n", unsound));
        var programs = new Programs([.. cases.Select(c => c.Code), .. made.Select(m => m.Code)]);
        var problems = cases.Select(c => Offers(c, made)).OfType<string>().ToList();
        foreach (var (row, number) in made.Select((row, i) => (row, i + cases.Count)))
        {
            var original = cases.ToList().IndexOf(row.Case);
            var isGuarded = row.Kind != "RemoveAssignment";
            if (isGuarded && programs.Run(original, Modern) is var before && programs.Run(number, Modern) is var after && before != after)
            {
                problems.Add($"{row.Case.Title} / {row.Kind}: wrote\n{before}and now\n{after}{row.Code}");
            }

            foreach (var version in new[] { Modern, Old })
            {
                var (wrote, writes) = (Certain(programs.Run(original, version)), Certain(programs.Run(number, version)));
                if (wrote != writes)
                {
                    problems.Add($"{row.Case.Title} / {row.Kind}: always wrote\n{wrote}and now\n{writes}\n{row.Code}");
                }
            }
        }

        Assert.True(problems.Count == 0, $"{problems.Count}\n{string.Join("\n", problems)}");
    }

    /// <summary>The title says what is offered, besides to state the release: <c>[offers WrapInGuard]</c>.</summary>
    private static string? Offers(SweepCase row, List<FixedCase> made)
    {
        var expected = row.Options.GetValueOrDefault("offers", "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Order().ToList();
        var offered = made.Where(m => m.Case == row).Select(m => m.Kind).Where(k => k != "AddLibvirtSince").Distinct().Order().ToList();
        return row.Warnings.Count == 0 ? $"{row.Title}: no warning"
            : expected.SequenceEqual(offered) ? null
            : $"{row.Title}: offers {string.Join(' ', offered)} instead of {string.Join(' ', expected)}\n{row.Code}";
    }

    private static string Certain(string written) =>
        string.Concat(written.Split('\n').Where(line => line.StartsWith(Always, StringComparison.Ordinal)).Select(line => line + "\n"));

    /// <summary>Many texts in one assembly, to be run.</summary>
    private sealed class Programs
    {
        private readonly Assembly _assembly;

        public Programs(IReadOnlyList<string> codes)
        {
            var files = codes.Select((code, number) => FixSweep.Apart(code, number));
            using var image = new MemoryStream();
            var result = GateHost.Compile(fromMetadata: false, [CaseTable.ReadText("Stubs/Helpers"), .. files]).Emit(image);
            Assert.True(result.Success, string.Join("\n", result.Diagnostics));
            _assembly = Assembly.Load(image.ToArray());
        }

        /// <summary>What a program writes on a release of libvirt; an exception it ends with is written too.</summary>
        public string Run(int number, int[] release)
        {
            var output = (System.Text.StringBuilder)_assembly.GetType("Output")!.GetField("Text")!.GetValue(null)!;
            output.Clear();
            var (version, item) = (_assembly.GetType("Libvirt.Xml.LibvirtVersion")!, _assembly.GetType("Libvirt.Xml.DomainInterface")!);
            var run = _assembly.GetType($"Sweep{number}.Program")!
                .GetMethod("Run", BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public)!;
            try
            {
                object? Item() => Activator.CreateInstance(item);
                run.Invoke(null, [Activator.CreateInstance(version, release[0], release[1], release[2]), Item(), Item(), false]);
            }
            catch (TargetInvocationException exception)
            {
                output.Append(Always + " ends with ").Append(exception.InnerException!.GetType().Name).Append('\n');
            }

            return output.ToString();
        }
    }
}
