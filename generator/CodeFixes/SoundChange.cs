using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Libvirt.Gen.CodeFixes;

/// <summary>Changes documents, unless the compiler would have more to object to afterwards.</summary>
internal static class SoundChange
{
    /// <summary>
    /// The document with the changed root, formatted where the change asks for it; null if nothing changes or the compiler objects.
    /// </summary>
    public static async Task<Document?> MakeAsync(Document document, SyntaxNode root, CancellationToken cancellation)
    {
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        var formatted = await FileStyle.FormatAsync(document.WithSyntaxRoot(root), document, cancellation).ConfigureAwait(false);
        var text = await formatted.GetTextAsync(cancellation).ConfigureAwait(false);
        return model is not null && IsSound(model, text, cancellation) ? document.WithText(text) : null;
    }

    /// <summary>
    /// Whether the member around the change has no more errors than before. Nothing else is compiled for it: generated code and the
    /// other files are taken as they are.
    /// </summary>
    private static bool IsSound(SemanticModel model, SourceText text, CancellationToken cancellation)
    {
        var before = model.SyntaxTree;
        var after = before.WithChangedText(text);
        var changes = after.GetChanges(before);
        if (changes.Count == 0)
        {
            return false;
        }

        var changed = TextSpan.FromBounds(changes.Min(c => c.Span.Start), changes.Max(c => c.Span.End));
        var old = Member(before.GetRoot(cancellation), changed);
        var grown = text.Length - before.GetText(cancellation).Length;
        var changedModel = model.Compilation.ReplaceSyntaxTree(before, after).GetSemanticModel(after);
        return Errors(changedModel, new TextSpan(old.Start, old.Length + grown), cancellation) <= Errors(model, old, cancellation);
    }

    private static int Errors(SemanticModel model, TextSpan span, CancellationToken cancellation) =>
        model.GetDiagnostics(span, cancellation).Count(d => d.Severity == DiagnosticSeverity.Error);

    /// <summary>The span of the member around a change; of the whole file where it has no type.</summary>
    private static TextSpan Member(SyntaxNode root, TextSpan change) =>
        root.FindNode(change).AncestorsAndSelf().First(n => n.Parent is null or TypeDeclarationSyntax).FullSpan;
}
