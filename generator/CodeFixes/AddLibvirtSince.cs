using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading;
using Libvirt.Gen.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
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
            ? $"Mark '{NameOf(member)}' with LibvirtSince({string.Join(", ", ReleaseOf(diagnostic))})"
            : null;

    private protected override SyntaxNode Fix(
        Document document, SyntaxNode root, SemanticModel model, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        var generator = SyntaxGenerator.GetGenerator(document);
        var releases = diagnostics
            .Select(d => (Member: MemberAround(NodeAt(root, d)), Release: ReleaseOf(d)))
            .Where(m => m.Member is not null)
            .GroupBy(m => m.Member!, m => m.Release)
            .ToDictionary(g => (SyntaxNode)g.Key, Highest);
        return root.ReplaceNodes(releases.Keys, (original, rewritten) =>
        {
            var arguments = SyntaxFactory.ParseAttributeArgumentList($"({string.Join(", ", releases[original])})")!;
            if (Stated((MemberDeclarationSyntax)rewritten) is { } stated)
            {
                return rewritten.ReplaceNode(stated, stated.WithArgumentList(arguments));
            }

            var name = RuntimeNames.Of(RuntimeNames.SinceAttribute, model, original.SpanStart);
            return generator.AddAttributes(rewritten, SyntaxFactory.Attribute(SyntaxFactory.ParseName(name), arguments));
        });
    }

    private static MemberDeclarationSyntax? MemberAround(SyntaxNode node) =>
        node.FirstAncestorOrSelf<MemberDeclarationSyntax>() is { } member and not (GlobalStatementSyntax or BaseNamespaceDeclarationSyntax)
            ? member
            : null;

    /// <summary>A release the member states already: it is raised instead of stated twice.</summary>
    private static AttributeSyntax? Stated(MemberDeclarationSyntax member) =>
        member.AttributeLists.SelectMany(l => l.Attributes)
            .FirstOrDefault(a => LastPart(a.Name) is "LibvirtSince" or RuntimeNames.SinceAttribute);

    private static string LastPart(NameSyntax name) => name switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax alias => alias.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => "",
    };

    private static string NameOf(MemberDeclarationSyntax member) => member switch
    {
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
