using System;
using System.ComponentModel;
using System.Diagnostics;

namespace Libvirt.Gen.Grammar.Tests.Support;

/// <summary>Runs the programs that the tests ask.</summary>
internal static class Command
{
    // A program that hangs must fail the test, not the whole run.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>What a program prints, which must end well.</summary>
    public static string Run(string program, params string[] arguments)
    {
        var (code, output, errors) = Try(program, arguments);
        return code == 0 ? output : throw new InvalidOperationException($"{program} ended with {code}: {errors}");
    }

    public static (int Code, string Output, string Errors) Try(string program, params string[] arguments) => TryIn("", program, arguments);

    /// <summary>What a program prints that runs in a folder.</summary>
    public static (int Code, string Output, string Errors) TryIn(string folder, string program, params string[] arguments)
    {
        try
        {
            var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
            using var process = Process.Start(start)!;
            var errors = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEndAsync();
            if (!process.WaitForExit(Patience))
            {
                process.Kill(entireProcessTree: true);
                throw new TimeoutException($"{program} took longer than {Patience}.");
            }

            return (process.ExitCode, output.GetAwaiter().GetResult(), errors.GetAwaiter().GetResult());
        }
        catch (Win32Exception error)
        {
            throw new InvalidOperationException($"{program} cannot be started: bash tests/install.sh installs it.", error);
        }
    }
}
