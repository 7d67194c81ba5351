using System;
using System.ComponentModel;
using System.Diagnostics;

namespace Libvirt.Gen.Grammar.Tests.Support;

/// <summary>Runs the programs that the tests ask.</summary>
internal static class Command
{
    /// <summary>What a program prints, which must end well.</summary>
    public static string Run(string program, params string[] arguments)
    {
        var (code, output, errors) = Try(program, arguments);
        return code == 0 ? output : throw new InvalidOperationException($"{program} ended with {code}: {errors}");
    }

    public static (int Code, string Output, string Errors) Try(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            var errors = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return (process.ExitCode, output, errors.GetAwaiter().GetResult());
        }
        catch (Win32Exception error)
        {
            throw new InvalidOperationException($"{program} cannot be started: bash tests/install.sh installs it.", error);
        }
    }
}
