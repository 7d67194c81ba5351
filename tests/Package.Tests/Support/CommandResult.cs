using System;
using System.Linq;
using System.Text;
using Xunit;

namespace Libvirt.Gen.Package.Tests.Support;

/// <summary>What a command left behind.</summary>
internal sealed record CommandResult(string Command, int ExitCode, string Output, string Error)
{
    /// <summary>The compiler's and the build's messages, each once, as <c>Program.cs(5,5): warning LVG1001: message</c>, in order.</summary>
    public string[] Diagnostics => BuildDiagnostic.ParseAll(Output);

    /// <summary>The lines of the output, without line ends.</summary>
    public string[] Lines => Output.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public CommandResult Succeeded()
    {
        Assert.True(ExitCode == 0, ToString());
        return this;
    }

    public CommandResult SucceededCleanly()
    {
        Succeeded();
        Assert.Empty(Diagnostics);
        return this;
    }

    public CommandResult Failed()
    {
        Assert.True(ExitCode != 0, ToString());
        return this;
    }

    public override string ToString() => new StringBuilder()
        .AppendLine($"{Command} ended with {ExitCode}")
        .AppendLine(string.Join(Environment.NewLine, Lines.TakeLast(80)))
        .Append(Error)
        .ToString();
}
