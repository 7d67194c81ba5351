using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace Libvirt.Gen.Benchmarks.Suites;

/// <summary>
/// Runs the suites with BenchmarkDotNet, in the process itself: a project made by the tool would lie below this one and not build with
/// its settings.
/// </summary>
internal static class SuiteRunner
{
    public static void Run(string[] options) => BenchmarkSwitcher.FromAssembly(typeof(SuiteRunner).Assembly)
        .Run(options, DefaultConfig.Instance.AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance)));
}
