using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;

namespace Libvirt.Gen.Gate.Tests;

/// <summary>One case of the table: code, the target it is judged against, and the lines that must warn.</summary>
/// <param name="Title">The comment line above the code.</param>
/// <param name="Code">Whole file to compile.</param>
/// <param name="Options">Settings from the title: <c>[target 6.0.0] [hypervisor qemu] [folder 6.1.0] [folderHypervisor xen]</c>.</param>
/// <param name="Expected">What the comments ask for, as <c>12: LVG1001 6.1.0</c>.</param>
internal sealed partial record GateCase(
    string Title, string Code, IReadOnlyDictionary<string, string> Options, IReadOnlyList<string> Expected)
{
    public static GateCase Read(string title, string code) => new(
        title,
        code,
        Setting().Matches(title).ToDictionary(m => m.Groups[1].Value, m => m.Groups[2].Value),
        code.Split('\n').SelectMany(ExpectedOn).OrderBy(e => e, StringComparer.Ordinal).ToList());

    public const string TypesOption = "types";

    /// <summary>Whether the case adds to the emitted types: <c>[types source]</c>.</summary>
    public bool NeedsTypesAsSource => Options.ContainsKey(TypesOption);

    /// <summary>Whether this compiler knows the syntax of the case: <c>[compiler 5.0]</c> names the oldest that does.</summary>
    public bool IsForThisCompiler =>
        !Options.TryGetValue("compiler", out var oldest) || typeof(CSharpCompilation).Assembly.GetName().Version >= Version.Parse(oldest);

    /// <summary>How an expectation, and what was found, are written: with the line first.</summary>
    public static string Finding(int line, string what) => string.Create(CultureInfo.InvariantCulture, $"{line + 1,4}: {what}");

    private static IEnumerable<string> ExpectedOn(string line, int number) =>
        Marker().Match(line) is not { Success: true } marker
            ? []
            : marker.Groups[1].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => Finding(
                number, word[0] switch
                {
                    '<' => $"LVG1003 {word[1..]}",
                    >= '0' and <= '9' => $"LVG1001 {word}",
                    _ => $"LVG1002 {word}",
                }));

    [GeneratedRegex(@"// warn((?: <?[\w.,]+)+)\s*$")]
    private static partial Regex Marker();

    [GeneratedRegex(@"\[(\w+) ([^\]]*)\]")]
    private static partial Regex Setting();
}
