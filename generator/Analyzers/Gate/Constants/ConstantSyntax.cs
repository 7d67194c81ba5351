using System;
using System.Linq;
using Libvirt.Gen.Analyzers.Gate.Metadata;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Libvirt.Gen.Analyzers.Gate.Constants;

/// <summary>Works out expressions from their syntax alone: the few forms in which people write constants.</summary>
/// <param name="member">The member whose initializer it is: names in it mean what they mean there.</param>
/// <param name="compilation">Where names are looked up.</param>
/// <param name="valueOf">The value of another member.</param>
internal sealed class ConstantSyntax(ISymbol member, Compilation compilation, Func<ISymbol, object?> valueOf)
{
    /// <summary>A <c>long</c>, a text or a <see cref="NamedRelease"/>; null for what is not known.</summary>
    public object? Value(ExpressionSyntax expression) => expression switch
    {
        LiteralExpressionSyntax literal => Constant(literal.Token.Value),
        ParenthesizedExpressionSyntax parenthesized => Value(parenthesized.Expression),
        CastExpressionSyntax cast => Value(cast.Expression),
        CheckedExpressionSyntax check => Value(check.Expression),
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } suppressed => Value(suppressed.Operand),
        BinaryExpressionSyntax binary => OfBinary(binary),
        InterpolatedStringExpressionSyntax text => OfInterpolated(text),
        BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: 3 } arguments } creation when IsRelease(creation) =>
            OfParts(arguments),
        InvocationExpressionSyntax call => OfCall(call),
        NameSyntax or MemberAccessExpressionSyntax => OfName(expression),
        _ => null,
    };

    private static object? Constant(object? value) => WholeNumber.Of(value) is { } number ? number : value is string or char ? value.ToString() : null;

    private bool IsRelease(BaseObjectCreationExpressionSyntax creation) => creation is ObjectCreationExpressionSyntax { Type: var type }
        ? type.ToString().EndsWith("LibvirtVersion", StringComparison.Ordinal)
        : WellKnownSymbols.IsVersion((member as IFieldSymbol)?.Type ?? (member as IPropertySymbol)?.Type);

    private NamedRelease? OfParts(SeparatedSyntaxList<ArgumentSyntax> arguments)
    {
        return (Part(0, "major"), Part(1, "minor"), Part(2, "release")) is (long major, long minor, long release)
            ? NamedRelease.From(major, minor, release)
            : null;

        object? Part(int ordinal, string name) =>
            Value((arguments.FirstOrDefault(a => a.NameColon?.Name.Identifier.ValueText == name) ?? arguments[ordinal]).Expression);
    }

    private object? OfBinary(BinaryExpressionSyntax binary) => (Value(binary.Left), Value(binary.Right), binary.Kind()) switch
    {
        (long left, long right, SyntaxKind.AddExpression) => left + right,
        (long left, long right, SyntaxKind.SubtractExpression) => left - right,
        (long left, long right, SyntaxKind.MultiplyExpression) => left * right,
        (long left, long right and not 0, SyntaxKind.DivideExpression) => left / right,
        (string or long, string or long, SyntaxKind.AddExpression) and var (left, right, _) => $"{left}{right}",
        _ => null,
    };

    private string? OfInterpolated(InterpolatedStringExpressionSyntax text)
    {
        var parts = text.Contents.Select(c => c switch
        {
            InterpolatedStringTextSyntax plain => plain.TextToken.ValueText,
            InterpolationSyntax { AlignmentClause: null, FormatClause: null } hole => Value(hole.Expression)?.ToString(),
            _ => null,
        }).ToList();
        return parts.Contains(null) ? null : string.Concat(parts);
    }

    private object? OfCall(InvocationExpressionSyntax call)
    {
        var arguments = call.ArgumentList.Arguments;
        return call.Expression switch
        {
            IdentifierNameSyntax { Identifier.ValueText: "nameof" } => (arguments[0].Expression as NameSyntax)?.ToString(),
            MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ToNumber" } whole => (Value(whole.Expression) as NamedRelease)?.Number is { } number ? (long)number : null,
            var called when arguments.Count == 1 && called.ToString().Split('.').Last() is NamedRelease.Parse or NamedRelease.FromNumber =>
                NamedRelease.From(Value(arguments[0].Expression)),
            _ => null,
        };
    }

    private object? OfName(ExpressionSyntax name) => new NameLookup(compilation, member).Find(name) switch
    {
        IFieldSymbol { HasConstantValue: true } constant => Constant(constant.ConstantValue),
        { } other => valueOf(other),
        null => null,
    };
}
