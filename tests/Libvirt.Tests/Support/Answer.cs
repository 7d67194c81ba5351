using System;
using System.Linq;
using System.Text.RegularExpressions;
using Libvirt.Gen.Schema.Tests.Support;

namespace Libvirt.Gen.Libvirt.Tests.Support;

/// <summary>What libvirt made of a root: what it prints of the text around it, or why it refused that.</summary>
internal sealed record Answer(Frame Frame, string? Text, string? Refusal)
{
    /// <summary>The root cut out of the text: its first line begins with it, the others are indented as in the text; null when it was refused.</summary>
    public string? CutOut { get; } = Text is null ? null : Cut(Frame, Text);

    /// <summary>The root as libvirt prints it, but without the indentation that its place in the text gives it; null when it was refused.</summary>
    public string? Xml => CutOut is null ? null : WithoutIndentation(Frame, CutOut);

    /// <summary>The emitted class of the root.</summary>
    public Root Root => Root.Named(Frame.Name);

    private static string WithoutIndentation(Frame frame, string root) =>
        string.Join('\n', root.Split('\n').Select(line => line.StartsWith(Indent(frame), StringComparison.Ordinal) ? line[Indent(frame).Length..] : line));

    private static string Cut(Frame frame, string text) =>
        Regex.Match(text, $@"^{Indent(frame)}(?<root><{frame.Name}\b(?:[^>]*/>|.*?^{Indent(frame)}</{frame.Name}>))$", RegexOptions.Multiline | RegexOptions.Singleline)
            .Groups["root"].Value;

    private static string Indent(Frame frame) => new(' ', 2 * frame.Depth);
}
