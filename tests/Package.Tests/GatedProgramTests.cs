using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Libvirt.Gen.Package.Tests.Support;
using Xunit;

namespace Libvirt.Gen.Package.Tests;

/// <summary>A program of some size, written for libvirt 6.0.0: it warns where it says so, and nowhere once it is guarded.</summary>
[Collection(SharedPackage.Name)]
public sealed partial class GatedProgramTests(PackageFeed feed)
{
    [Fact]
    public void The_program_warns_at_exactly_the_lines_that_need_more()
    {
        var program = feed.Open("GatedProgram");
        var expected = File.ReadLines(program.PathOf("Program.cs"))
            .Select((text, i) => (Line: i + 1, Needs: Marker().Match(text).Groups["release"].Value))
            .Where(line => line.Needs.Length > 0)
            .ToList();

        var found = program.Build().Succeeded().Diagnostics.Select(d => Warning().Match(d)).ToList();

        Assert.NotEmpty(expected);
        Assert.All(found, warning => Assert.True(warning.Success));
        Assert.Equal(expected, found.Select(w => (int.Parse(w.Groups["line"].Value), w.Groups["release"].Value)).Order());
    }

    [Fact]
    public void It_is_silent_once_each_of_them_is_guarded()
    {
        var program = feed.Open("GatedProgram");
        var file = program.PathOf("Program.cs");
        File.WriteAllLines(file, File.ReadAllLines(file).SelectMany(Guard));

        program.Build().SucceededCleanly();
        Assert.Contains("<teaming type='persistent'/>", program.RunApp("", "6003000").Succeeded().Output, StringComparison.Ordinal);
        Assert.DoesNotContain("<teaming", program.RunApp("", "6000000").Succeeded().Output, StringComparison.Ordinal);
    }

    /// <summary>What the code fix makes of a line: a condition in an initializer, an 'if' around a statement.</summary>
    private static IEnumerable<string> Guard(string line)
    {
        var marker = Marker().Match(line);
        if (!marker.Success)
        {
            return [line];
        }

        var code = line[..marker.Index].TrimEnd();
        var condition = $"Host >= new LibvirtVersion({marker.Groups["release"].Value.Replace(".", ", ", StringComparison.Ordinal)})";
        if (code.EndsWith(';'))
        {
            return [$"if ({condition})", "{", code, "}"];
        }

        var value = code.IndexOf(" = ", StringComparison.Ordinal) + 3;
        return [$"{code[..value]}{condition} ? {code[value..].TrimEnd(',')} : null,"];
    }

    [GeneratedRegex(@"// needs (?<release>\d+\.\d+\.\d+)$")]
    private static partial Regex Marker();

    [GeneratedRegex(@"^Program\.cs\((?<line>\d+),\d+\): warning LVG1001: .* needs libvirt (?<release>[\d.]+); the project targets 6\.0\.0")]
    private static partial Regex Warning();
}
