using System;
using System.IO;
using System.Linq;
using Libvirt.Gen.Fuzz.Inputs;
using Libvirt.Gen.Fuzz.Targets;
using Xunit;
using Xunit.Abstractions;

namespace Libvirt.Gen.Fuzz.Tests;

/// <summary>The fuzz target at work for a few seconds, and on every case that was once found.</summary>
public sealed class FuzzTests(ITestOutputHelper output)
{
    private static readonly TimeSpan Time = TimeSpan.FromSeconds(4);

    private static string CaseFolder { get; } = Path.Combine(AppContext.BaseDirectory, "cases");

    public static TheoryData<string> Cases => new(Directory.GetFiles(CaseFolder).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal));

    public static TheoryData<string> Targets => new(FuzzTarget.All.Select(target => target.Name));

    [Theory]
    [MemberData(nameof(Targets))]
    public void A_few_seconds_find_nothing(string name)
    {
        FuzzTarget target = FuzzTarget.All.Single(one => one.Name == name);

        FuzzSummary summary = new FuzzRun(target.Run, 1, target.Make).For(Time);

        output.WriteLine($"{name}: {summary}");
        Assert.True(summary.Findings.Count == 0, string.Join("\n\n", summary.Findings.Select(finding => finding.Details)));
        Assert.NotEqual(0, summary.Accepted);
        Assert.InRange(summary.Accepted, summary.Executions / 20, summary.Executions * 19 / 20);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_kept_case_breaks_no_rule_any_more(string name)
    {
        FuzzInput input = Finding.Read(Path.Combine(CaseFolder, name));
        Assert.All(FuzzTarget.All, target => Assert.Null(Rule.Broken(target.Run, input, out _)));
    }

    [Fact]
    public void What_breaks_a_rule_is_found_and_made_small()
    {
        static bool FailsOnComments(FuzzInput input) => input.Text?.Contains("<!-- c", StringComparison.Ordinal) == true ? throw new InvalidOperationException() : true;

        FuzzSummary summary = new FuzzRun(FailsOnComments, 1, FuzzTarget.All[0].Make).For(TimeSpan.FromSeconds(1));

        Finding finding = Assert.Single(summary.Findings);
        Assert.Equal("<!-- c", finding.Input.Text);
        Assert.Equal("no other exception: InvalidOperationException", finding.Rule);
    }

    [Fact]
    public void A_kept_text_is_read_back()
    {
        foreach (string text in new[] { "<a>\u00E9\r\n</a>", "<a>\uD800</a>", "\uFEFF<a/>", "" })
        {
            (byte[] content, string extension) = FuzzInput.Of(text).ToFile();
            Assert.Equal(text, FuzzInput.FromFile(content, extension).Text);
        }
    }

    [Fact]
    public void A_finding_is_kept_as_a_file()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory();
        try
        {
            string name = new Finding(FuzzInput.Of([0xFF, 0xFE, 0]), "rule", "details").Keep(folder.FullName);
            Assert.Equal([0xFF, 0xFE, 0], Finding.Read(Path.Combine(folder.FullName, name)).Bytes);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
