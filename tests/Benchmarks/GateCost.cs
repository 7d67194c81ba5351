using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text;
using System.Threading.Tasks;
using Libvirt.Gen.Analyzers.Gate;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Libvirt.Gen.Benchmarks;

/// <summary>
/// What the version gate adds to compiling: the same compilation with and without it, over and over. In processor time, which says the
/// same on a busy machine. Any analyzer that looks at operations makes the compiler bind all code a second time; an empty one shows how
/// much of the cost that is. A project pays it once, and every project with the SDK's own analyzers pays it already. What the analyzer for
/// Razor files takes where there are none is the difference between the last two times.
/// </summary>
internal static class GateCost
{
    private const int Rounds = 5;
    private const int PlainFiles = 200;
    private const int Writes = 2000;
    private const string GuardWithLambda =
        "var ok# = v >= new LibvirtVersion(6, 1, 0); Action set# = () => { if (ok#) x.Teaming = new Teaming(); };";

    private static readonly IReadOnlyList<MetadataReference> References =
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(p => Path.GetFileName(p).StartsWith("System.", StringComparison.Ordinal))
            .Select(p => MetadataReference.CreateFromFile(p))
            .ToList();

    public static async Task RunAsync()
    {
        Console.WriteLine($"{"",-52}{"compile",12}{"empty",12}{"gate",12}{"with Razor",12}{"gate - empty",14}{"warnings",10}");
        await MeasureAsync("(a) 200 files without libvirt", Enumerable.Range(0, PlainFiles).Select(PlainFile));
        await MeasureAsync("(b) 2,000 gated writes in guarded loops with lambdas", GuardedFiles(perMethod: 10));
        await MeasureAsync("    the same in one method", GuardedFiles(perMethod: Writes));
        await MeasureAsync("    the same without the guards", GuardedFiles(perMethod: 10, isGuarded: false));
        await MeasureAsync("(c) 400 methods that use the types heavily", Enumerable.Range(0, 20).Select(HeavyFile));
        await MeasureAsync("(d) 1,000 uses of one variable in one method", [OneMethod(1000, "x.Ips.Add(new Ip { Address = \"::1\" });")], "1.0.0");
        await MeasureAsync("    3,000 of them", [OneMethod(3000, "x.Ips.Add(new Ip { Address = \"::1\" });")], "1.0.0");
        await MeasureAsync("(e) 250 guards with lambdas in one method", [OneMethod(250, GuardWithLambda)]);
        await MeasureAsync("    1,000 of them", [OneMethod(1000, GuardWithLambda)]);
    }

    private static async Task MeasureAsync(string what, IEnumerable<string> files, string target = "6.0.0")
    {
        var sources = files.Append(Stub("Runtime")).Append(Stub("Types")).ToList();
        DiagnosticAnalyzer[][] analyzers =
            [[], [new EmptyAnalyzer()], [new VersionGateAnalyzer()], [new VersionGateAnalyzer(), new RazorGateAnalyzer()]];
        var times = analyzers.Select(_ => new List<double>()).ToArray();
        var warnings = 0;

        // In turns, so that whatever else the machine does falls on all; the first round warms up.
        for (var round = 0; round <= Rounds; round++)
        {
            for (var i = 0; i < analyzers.Length; i++)
            {
                var (time, found) = await CompileAsync(sources, analyzers[i], target);
                warnings = found;
                times[i].AddRange(round > 0 ? [time] : []);
            }
        }

        var (plain, empty, gate, razor) = (Median(times[0]), Median(times[1]), Median(times[2]), Median(times[3]));
        Console.WriteLine(
            $"{what,-52}{plain,9:F0} ms{empty,9:F0} ms{gate,9:F0} ms{razor,9:F0} ms{gate - empty,11:F0} ms{warnings,10}");
    }

    private static async Task<(double Milliseconds, int Warnings)> CompileAsync(
        IReadOnlyList<string> sources, DiagnosticAnalyzer[] analyzers, string target)
    {
        var trees = sources.Select((s, i) => CSharpSyntaxTree.ParseText(s, path: $"/bench/File{i}.cs"));
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary);
        Compilation compilation = CSharpCompilation.Create("Bench", trees, References, options);

        // As the command-line compiler does: analyzers listen to the compilation that is then emitted.
        var before = ProcessorTime();
        var analysis = analyzers.Length == 0 ? null : compilation.WithAnalyzers([.. analyzers], Target.Options(target));
        compilation = analysis?.Compilation ?? compilation;
        var result = compilation.Emit(Stream.Null);
        var found = analysis is null ? [] : await analysis.GetAnalyzerDiagnosticsAsync();
        var spent = ProcessorTime() - before;
        return result.Success
            ? (spent.TotalMilliseconds, found.Length)
            : throw new InvalidOperationException($"The code to measure does not compile: {result.Diagnostics[0]}");
    }

    private static TimeSpan ProcessorTime()
    {
        using var process = Process.GetCurrentProcess();
        return process.TotalProcessorTime;
    }

    private static double Median(List<double> times) => times.Order().ElementAt(times.Count / 2);

    private static string PlainFile(int number) => $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;

        namespace Plain
        {
            public class Order{{number}}
            {
                private readonly List<int> _amounts = new List<int>();
                public string Customer { get; set; } = "";
                public DateTime Placed { get; set; }
                public int Total => _amounts.Where(a => a > 0).Select(a => a * 2).Sum();

                public void Add(int amount, Func<int, bool> isWanted)
                {
                    if (amount <= 0) throw new ArgumentOutOfRangeException(nameof(amount));
                    for (var i = 0; i < amount; i++)
                    {
                        try { if (isWanted(i)) _amounts.Add(i); else _amounts.Remove(i); }
                        catch (InvalidOperationException e) when (e.Message.Length > i) { Customer += e.Message; }
                    }
                    Placed = Customer switch { "a" => DateTime.MinValue, "b" when amount > 3 => DateTime.MaxValue, _ => Placed.AddDays(1) };
                }

                public override string ToString() => $"{Customer}: {string.Join(", ", _amounts.Select(a => a.ToString("D")))}";
            }
        }
        """;

    private static IEnumerable<string> GuardedFiles(int perMethod, bool isGuarded = true)
    {
        for (var method = 0; method < Writes / perMethod; method++)
        {
            var text = new StringBuilder();
            text.Append("using System; using System.Linq; using Libvirt.Xml;\n");
            text.Append($"class Work{method} {{ void M(DomainInterface[] all, LibvirtVersion v) {{\n");
            for (var write = 0; write < perMethod; write++)
            {
                text.Append("foreach (var x in all) { ");
                text.Append(isGuarded ? "if (v < new LibvirtVersion(6, 1, 0)) continue; " : "");
                text.Append("Action set = () => x.Teaming = new Teaming { Persistent = all.First(o => o != x).Model }; set(); }\n");
            }

            yield return text.Append("} }").ToString();
        }
    }

    private static string OneMethod(int count, string statement)
    {
        var text = new StringBuilder("using System; using Libvirt.Xml; class One { void M(DomainInterface x, LibvirtVersion v) {\n");
        for (var i = 0; i < count; i++)
        {
            text.Append(statement.Replace("#", $"{i}", StringComparison.Ordinal)).Append('\n');
        }

        return text.Append("} }").ToString();
    }

    /// <summary>Methods as programs have them that build NICs: initializers, statements, loops, a guard, a warning each.</summary>
    private static string HeavyFile(int number)
    {
        var text = new StringBuilder($"using System; using System.Collections.Generic; using Libvirt.Xml; class Heavy{number} {{\n");
        for (var method = 0; method < 20; method++)
        {
            text.Append($$"""
                public DomainInterface Make{{method}}(LibvirtVersion v, string name, IEnumerable<string> addresses)
                {
                    var nic = new DomainInterface
                    {
                        Source = new BridgeSource { Bridge = name },
                        Model = ModelType.Virtio,
                        Driver = new Driver { Name = DriverName.Vhost, Queues = 4, Host = new DriverHost { Csum = true } },
                    };
                    if (v >= new LibvirtVersion(6, 1, 0)) { nic.Teaming = new Teaming { Type = TeamingType.Transient, Persistent = "a" }; }
                    foreach (var address in addresses) { if (address.Length > 3) nic.Ips.Add(new Ip { Address = address, Prefix = 24 }); }
                    nic.Mac = new Mac { Address = "52:54:00:00:00:01" };
                    nic.Trust = name.Length > 3;
                    try { Console.WriteLine(nic.ToXml()); }
                    catch (InvalidOperationException e) when (e.Message.Length > 3) { nic.Driver.Packed = true; }
                    return nic;
                }

                """);
        }

        return text.Append('}').ToString();
    }

    private static string Stub(string name)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }

    /// <summary>A project that targets a libvirt release.</summary>
    private sealed class Target(string release) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(release);

        public static CompilationWithAnalyzersOptions Options(string release) => new(
            new AnalyzerOptions([], new Target(release)), onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Values(null);

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Values(null);

        private sealed class Values(string? target) : AnalyzerConfigOptions
        {
            public override bool TryGetValue(string key, out string value)
            {
                value = target ?? "";
                return target is not null && key == "build_property.LibvirtTargetVersion";
            }
        }
    }
}
