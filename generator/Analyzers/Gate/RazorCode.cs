using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace Libvirt.Gen.Analyzers.Gate;

/// <summary>
/// The code that people write in <c>.razor</c> and <c>.cshtml</c> files. The Razor compiler makes C# of it in which directives tell what
/// was written where; the rest is its own.
/// </summary>
internal static class RazorCode
{
    private static readonly string[] Extensions = [".razor", ".cshtml"];

    // Page_razor.g.cs as the SDK's source generator has it, Page.razor.g.cs as its editors and older ones do.
    private static readonly string[] GeneratedEndings = ["_razor.g.cs", "_cshtml.g.cs", ".razor.g.cs", ".cshtml.g.cs"];

    /// <summary>Whether the Razor compiler made the file, as far as its name tells.</summary>
    public static bool IsIn(SyntaxTree tree) => EndsWithAny(tree.FilePath, GeneratedEndings);

    /// <summary>Whether a file is one that Razor code is written in.</summary>
    public static bool IsSource(string path) => EndsWithAny(path, Extensions);

    /// <summary>Whether a place in generated code shows what somebody has written in a Razor file.</summary>
    public static bool IsWritten(Location location) => location.GetMappedLineSpan() is { HasMappedPath: true, Path: var path } && IsSource(path);

    /// <summary>The options of the folder that the Razor file is in; those of the generated file where it is unknown.</summary>
    public static AnalyzerConfigOptions OptionsOf(SyntaxTree tree, AnalyzerOptions options, CancellationToken cancellation)
    {
        var root = (CSharpSyntaxNode)tree.GetRoot(cancellation);
        var checksum = root.GetFirstDirective(d => d is PragmaChecksumDirectiveTriviaSyntax) as PragmaChecksumDirectiveTriviaSyntax;
        var path = checksum?.File.ValueText;
        var source = options.AdditionalFiles.FirstOrDefault(file => IsSource(file.Path) && SamePath(file.Path, path));
        var provider = options.AnalyzerConfigOptionsProvider;
        return source is null ? provider.GetOptions(tree) : provider.GetOptions(source);
    }

    /// <summary>The code of each member in a file.</summary>
    public static IEnumerable<MemberCode> MembersIn(SemanticModel model, Action<Diagnostic> report, CancellationToken cancellation)
    {
        foreach (var node in model.SyntaxTree.GetRoot(cancellation).DescendantNodes(node => node is not BlockSyntax))
        {
            // The outermost operation of a body or an initializer is all of its code.
            if (MayBeOutermost(node) && model.GetOperation(node, cancellation) is { Parent: null } code)
            {
                yield return new MemberCode(
                    OwnerOf(node, model, cancellation),
                    ImmutableArray.Create(code),
                    operation => ControlFlowGraph.Create(operation.Syntax, model, cancellation)!,
                    report,
                    cancellation);
            }
        }
    }

    private static bool MayBeOutermost(SyntaxNode node) => node is
        BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or ArrowExpressionClauseSyntax or EqualsValueClauseSyntax or AttributeSyntax;

    private static ISymbol OwnerOf(SyntaxNode node, SemanticModel model, CancellationToken cancellation) =>
        node.AncestorsAndSelf().Select(n => model.GetDeclaredSymbol(n, cancellation)).OfType<ISymbol>().FirstOrDefault()
        ?? model.Compilation.Assembly;

    private static bool EndsWithAny(string path, string[] endings) =>
        Array.Exists(endings, ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    private static bool SamePath(string one, string? other) =>
        other is not null && string.Equals(one.Replace('\\', '/'), other.Replace('\\', '/'), StringComparison.Ordinal);
}
