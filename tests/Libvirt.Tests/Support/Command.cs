using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;

namespace Libvirt.Gen.Libvirt.Tests.Support;

/// <summary>A program of the machine, run to its end. Its messages are in English, whatever the machine speaks.</summary>
internal static class Command
{
    // A program that hangs must fail the test, not the whole run.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    public static (int ExitCode, string Output, string Error) Run(string program, IReadOnlyList<string> arguments, string input = "")
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["LC_ALL"] = "C.UTF-8";

        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start.");
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException(string.Create(CultureInfo.InvariantCulture, $"{program} took longer than {Patience}."));
        }

        return (process.ExitCode, output.Result, error.Result);
    }
}
