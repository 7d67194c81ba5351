using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Libvirt.Gen.Analyzers.Gate.Metadata;
using Libvirt.Gen.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Editing;

namespace Libvirt.Gen.CodeFixes;

/// <summary>
/// Marks a helper that compares releases as the guard that it is, wherever it is declared: the warning that it did not silence goes.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MarkAsGuard))]
[Shared]
public sealed class MarkAsGuard : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [GateRuleIds.NewerRelease];

    /// <summary>None: one mark silences the warnings at all uses of the helper.</summary>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (root is null || model is null)
        {
            return;
        }

        foreach (var diagnostic in context.Diagnostics)
        {
            var needed = GateFix.ReleaseOf(diagnostic);
            var helper = ConditionsAround.At(GateFix.NodeAt(root, diagnostic), model)
                .Select(use => GuardHelper.Of(use, needed, model))
                .FirstOrDefault(h => h is not null);
            var solution = context.Document.Project.Solution;
            if (helper is not null && await MarkAsync(solution, helper, context.CancellationToken).ConfigureAwait(false) is { } changed)
            {
                var title = $"Mark '{helper.Symbol.Name}' with LibvirtVersionGuard{Arguments(helper)}";
                context.RegisterCodeFix(CodeAction.Create(title, _ => Task.FromResult(changed), equivalenceKey: title), diagnostic);
            }
        }
    }

    private static async Task<Document?> MarkAsync(Solution solution, GuardHelper helper, CancellationToken cancellation)
    {
        var document = solution.GetDocument(helper.Declaration.SyntaxTree);
        if (document is null or SourceGeneratedDocument
            || await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model)
        {
            return null;
        }

        var name = RuntimeNames.Of(WellKnownSymbols.Guard, model, helper.Declaration.SpanStart);
        var arguments = helper.Release is null ? null : SyntaxFactory.ParseAttributeArgumentList(Arguments(helper));
        var marked = SyntaxGenerator.GetGenerator(document).AddAttributes(
            helper.Declaration, SyntaxFactory.Attribute(SyntaxFactory.ParseName(name), arguments));
        var root = await helper.Declaration.SyntaxTree.GetRootAsync(cancellation).ConfigureAwait(false);
        return await SoundChange.MakeAsync(document, root.ReplaceNode(helper.Declaration, marked), cancellation).ConfigureAwait(false);
    }

    private static string Arguments(GuardHelper helper) =>
        helper.Release is { } release ? RuntimeNames.Arguments(release) : "";
}
