using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading;
using Libvirt.Gen.Analyzers.Gate.Metadata;
using Libvirt.Gen.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Editing;

namespace Libvirt.Gen.CodeFixes;

/// <summary>States the release on the member, so that its callers are warned instead.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddLibvirtSince))]
[Shared]
public sealed class AddLibvirtSince : GateFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [GateRuleIds.NewerRelease];

    private protected override string? Title(SyntaxNode root, SemanticModel model, Diagnostic diagnostic) =>
        MemberAround(NodeAt(root, diagnostic)) is { } member
            ? $"Mark '{NameOf(member)}' with LibvirtSince{RuntimeNames.Arguments(ReleaseOf(diagnostic))}"
            : null;

    private protected override SyntaxNode Fix(
        Document document, SyntaxNode root, SemanticModel model, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        var generator = SyntaxGenerator.GetGenerator(document);
        var releases = diagnostics
            .Select(d => (Member: MemberAround(NodeAt(root, d)), Release: ReleaseOf(d)))
            .Where(m => m.Member is not null)
            .GroupBy(m => m.Member!, m => m.Release)
            .ToDictionary(g => g.Key, g => g.Max());
        return root.ReplaceNodes(releases.Keys, (original, rewritten) =>
        {
            var arguments = SyntaxFactory.ParseAttributeArgumentList(RuntimeNames.Arguments(releases[original]))!;
            if (IndexOfStated(original, model) is >= 0 and var stated)
            {
                var attribute = Attributes(rewritten).ElementAt(stated);
                return rewritten.ReplaceNode(attribute, attribute.WithArgumentList(arguments));
            }

            var name = RuntimeNames.Of(WellKnownSymbols.Since, model, original.SpanStart);
            return generator.AddAttributes(rewritten, SyntaxFactory.Attribute(SyntaxFactory.ParseName(name), arguments));
        });
    }

    /// <summary>The member that states the release; of top-level code, the local function.</summary>
    private static SyntaxNode? MemberAround(SyntaxNode node) => node.FirstAncestorOrSelf<MemberDeclarationSyntax>() switch
    {
        GlobalStatementSyntax { Statement: LocalFunctionStatementSyntax function } => function,
        null or GlobalStatementSyntax or BaseNamespaceDeclarationSyntax => null,
        var member => member,
    };

    /// <summary>A release the member states already, for all hypervisors: it is raised instead of stated twice.</summary>
    private static int IndexOfStated(SyntaxNode member, SemanticModel model) => Attributes(member).ToList().FindIndex(a =>
        WellKnownSymbols.IsRuntimeType(model.GetTypeInfo(a).Type, WellKnownSymbols.Since)
        && a.ArgumentList?.Arguments.All(argument => argument.NameEquals is null) == true);

    private static IEnumerable<AttributeSyntax> Attributes(SyntaxNode member) => (member switch
    {
        MemberDeclarationSyntax declaration => declaration.AttributeLists,
        LocalFunctionStatementSyntax function => function.AttributeLists,
        _ => default,
    }).SelectMany(list => list.Attributes);

    private static string NameOf(SyntaxNode member) => member switch
    {
        LocalFunctionStatementSyntax function => function.Identifier.ValueText,
        MethodDeclarationSyntax method => method.Identifier.ValueText,
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        EventDeclarationSyntax @event => @event.Identifier.ValueText,
        ConstructorDeclarationSyntax constructor => constructor.Identifier.ValueText,
        BaseTypeDeclarationSyntax type => type.Identifier.ValueText,
        DelegateDeclarationSyntax type => type.Identifier.ValueText,
        EnumMemberDeclarationSyntax value => value.Identifier.ValueText,
        BaseFieldDeclarationSyntax field => field.Declaration.Variables[0].Identifier.ValueText,
        IndexerDeclarationSyntax => "this[]",
        _ => "member",
    };
}
