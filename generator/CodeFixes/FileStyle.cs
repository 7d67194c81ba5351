using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Text;

namespace Libvirt.Gen.CodeFixes;

/// <summary>Formats what a fix adds as the file around it is formatted: its line ends, and its indentation.</summary>
internal static class FileStyle
{
    /// <summary>Formats the changed document where it is annotated, after the example of the one before the change.</summary>
    public static async Task<Document> FormatAsync(Document changed, Document before, CancellationToken cancellation)
    {
        var text = await before.GetTextAsync(cancellation).ConfigureAwait(false);
        var options = (await changed.GetOptionsAsync(cancellation).ConfigureAwait(false))
            .WithChangedOption(FormattingOptions.NewLine, LanguageNames.CSharp, NewLineOf(text))
            .WithChangedOption(FormattingOptions.UseTabs, LanguageNames.CSharp, IsIndentedByTabs(text));
        if (IndentationOf(text) is { } width)
        {
            options = options.WithChangedOption(FormattingOptions.IndentationSize, LanguageNames.CSharp, width);
        }

        var annotated = await Formatter.FormatAsync(changed, Formatter.Annotation, options, cancellation).ConfigureAwait(false);
        return await Formatter.FormatAsync(annotated, SyntaxAnnotation.ElasticAnnotation, options, cancellation).ConfigureAwait(false);
    }

    private static string NewLineOf(SourceText text)
    {
        var first = text.Lines[0];
        return first.EndIncludingLineBreak == first.End ? "\n" : text.ToString(TextSpan.FromBounds(first.End, first.EndIncludingLineBreak));
    }

    private static bool IsIndentedByTabs(SourceText text) => text.Lines.Any(line => line.Span.Length > 0 && text[line.Start] == '\t');

    /// <summary>By how much the first line inside braces is indented; null where there is none.</summary>
    private static int? IndentationOf(SourceText text)
    {
        var lines = text.Lines.Select(line => line.ToString()).Where(line => line.Trim().Length > 0).ToList();
        var widths = lines.Zip(lines.Skip(1), (outer, inner) => outer.TrimEnd().EndsWith("{", StringComparison.Ordinal)
            ? Blanks(inner) - Blanks(outer)
            : 0);
        return widths.FirstOrDefault(width => width > 0) is > 0 and var found ? found : null;
    }

    private static int Blanks(string line) => line.Length - line.TrimStart(' ').Length;
}
