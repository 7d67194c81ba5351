using System;
using System.Diagnostics;
using System.IO;

namespace Libvirt.Gen.Benchmarks.Short;

/// <summary>Starts this program anew.</summary>
internal static class OwnProcess
{
    /// <summary>Runs it to its end, and gives back what it printed and how long it took.</summary>
    public static (string Output, double Milliseconds) Run(params string[] arguments)
    {
        var host = Environment.ProcessPath!;
        var isOwnHost = Path.GetFileNameWithoutExtension(host) != "dotnet";
        var start = new ProcessStartInfo(host, [.. isOwnHost ? [] : new[] { Environment.GetCommandLineArgs()[0] }, .. arguments])
        {
            RedirectStandardOutput = true,
        };
        var began = Stopwatch.GetTimestamp();
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var elapsed = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
        return process.ExitCode == 0 ? (output, elapsed) : throw new InvalidOperationException($"Failed: {string.Join(' ', arguments)}");
    }
}
