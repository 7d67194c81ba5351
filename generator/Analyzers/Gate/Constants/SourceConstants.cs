using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Libvirt.Gen.Analyzers.Gate.Constants;

/// <summary>
/// The values of read-only members that are always the same, though the compiler knows no constant of them. They are read from their
/// syntax, because binding another file from inside an analyzer costs far more.
/// </summary>
internal sealed class SourceConstants(Compilation compilation)
{
    private readonly ConcurrentDictionary<ISymbol, object?> _values = new(SymbolEqualityComparer.Default);

    /// <summary>The value of a member: a <c>long</c>, a text or a <see cref="NamedRelease"/>; null for one that is not known.</summary>
    public object? Of(ISymbol member)
    {
        if (!MayBeConstant(member))
        {
            return null;
        }

        if (!_values.TryGetValue(member, out var value))
        {
            // Meanwhile it is not known: a member may be defined by itself.
            _values[member] = null;
            _values[member] = value = Read(member);
        }

        return value;
    }

    private static bool MayBeConstant(ISymbol member) =>
        (member is IFieldSymbol { IsReadOnly: true } || member is IPropertySymbol { SetMethod: null, Parameters.IsEmpty: true })
        && member is { IsVirtual: false, IsAbstract: false, IsOverride: false, DeclaringSyntaxReferences.Length: 1 };

    private object? Read(ISymbol member)
    {
        var assigned = Constructors(member).SelectMany(c => AssignedIn(c, member.Name)).ToList();
        var value = (InitializerOf(member.DeclaringSyntaxReferences[0].GetSyntax()), assigned) switch
        {
            ({ } initializer, []) => initializer,
            (null, [{ } only]) => only,
            _ => null,
        };
        return value is null ? null : new ConstantSyntax(member, compilation, Of).Value(value);
    }

    private static ExpressionSyntax? InitializerOf(SyntaxNode declaration) => declaration switch
    {
        VariableDeclaratorSyntax field => field.Initializer?.Value,
        PropertyDeclarationSyntax { Initializer: { } initializer } => initializer.Value,
        PropertyDeclarationSyntax { ExpressionBody: { } body } => body.Expression,
        PropertyDeclarationSyntax { AccessorList.Accessors: [{ ExpressionBody: { } body }] } => body.Expression,
        PropertyDeclarationSyntax { AccessorList.Accessors: [{ Body.Statements: [ReturnStatementSyntax result] }] } => result.Expression,
        _ => null,
    };

    private static IEnumerable<SyntaxNode> Constructors(ISymbol member) =>
        (member.IsStatic ? member.ContainingType.StaticConstructors : member.ContainingType.InstanceConstructors)
            .SelectMany(c => c.DeclaringSyntaxReferences)
            .Select(r => r.GetSyntax())
            .OfType<ConstructorDeclarationSyntax>();

    /// <summary>What a constructor assigns to a member; null for what nobody can tell.</summary>
    private static IEnumerable<ExpressionSyntax?> AssignedIn(SyntaxNode constructor, string name)
    {
        foreach (var node in constructor.DescendantNodes())
        {
            switch (node)
            {
                case AssignmentExpressionSyntax assignment when Names(assignment.Left, name):
                    yield return assignment.Parent is ExpressionStatementSyntax { Parent: BlockSyntax { Parent: ConstructorDeclarationSyntax } }
                        or ArrowExpressionClauseSyntax
                        ? assignment.Right
                        : null;
                    break;
                case ArgumentSyntax { RefKindKeyword.RawKind: not 0 } argument when Names(argument.Expression, name):
                    yield return null;
                    break;
            }
        }
    }

    private static bool Names(ExpressionSyntax target, string name) => target switch
    {
        IdentifierNameSyntax identifier => identifier.Identifier.ValueText == name,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText == name,
        TupleExpressionSyntax tuple => tuple.Arguments.Any(a => Names(a.Expression, name)),
        _ => false,
    };
}
