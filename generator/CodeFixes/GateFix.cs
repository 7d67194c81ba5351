using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Libvirt.Gen.Language;
using Libvirt.Gen.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Libvirt.Gen.CodeFixes;

/// <summary>What the fixes of the gate share: one change of one file for one warning, or for all of them at once.</summary>
/// <remarks>What would not compile afterwards, or would mean something else, is not offered.</remarks>
public abstract class GateFix : CodeFixProvider
{
    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() =>
        FixAllProvider.Create(async (context, document, diagnostics) =>
            await FixAllAsync(document, diagnostics, context.CancellationToken).ConfigureAwait(false));

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (root is not null && model is not null && Title(root, model, diagnostic) is { } title
                && await FixAsync(context.Document, [diagnostic], context.CancellationToken).ConfigureAwait(false) is { } changed)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(title, _ => Task.FromResult(changed), equivalenceKey: GetType().Name), diagnostic);
            }
        }
    }

    /// <summary>What to call the fix of one warning; null where it does not apply.</summary>
    private protected abstract string? Title(SyntaxNode root, SemanticModel model, Diagnostic diagnostic);

    /// <summary>Fixes warnings to which it applies.</summary>
    private protected abstract SyntaxNode Fix(
        Document document, SyntaxNode root, SemanticModel model, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellation);

    internal static SyntaxNode NodeAt(SyntaxNode root, Diagnostic diagnostic) =>
        root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);

    /// <summary>The release that a warning asks for, as libvirt counts it; zero for a rule without one.</summary>
    internal static int ReleaseOf(Diagnostic diagnostic) =>
        diagnostic.Properties.TryGetValue(GateRuleIds.ReleaseProperty, out var text) && Release.TryParse(text, out var release) ? release : 0;

    /// <summary>Fixes all together; where that breaks something, those that are sound alone.</summary>
    private async Task<Document> FixAllAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        if (await FixAsync(document, diagnostics, cancellation).ConfigureAwait(false) is { } changed)
        {
            return changed;
        }

        var sound = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var diagnostic in diagnostics)
        {
            if (await FixAsync(document, [diagnostic], cancellation).ConfigureAwait(false) is not null)
            {
                sound.Add(diagnostic);
            }
        }

        return await FixAsync(document, sound.ToImmutable(), cancellation).ConfigureAwait(false) ?? document;
    }

    /// <summary>The document without the warnings; null where the fix applies to none of them, or breaks something.</summary>
    private async Task<Document?> FixAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        if (root is null || model is null)
        {
            return null;
        }

        var fixable = diagnostics.Where(d => Title(root, model, d) is not null).ToImmutableArray();
        return fixable.IsEmpty
            ? null
            : await SoundChange.MakeAsync(document, Fix(document, root, model, fixable, cancellation), cancellation).ConfigureAwait(false);
    }
}
