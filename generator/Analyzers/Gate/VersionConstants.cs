using System;
using System.Collections.Concurrent;
using System.Linq;
using Libvirt.Gen.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Libvirt.Gen.Analyzers.Gate;

/// <summary>Releases in code: <c>new LibvirtVersion(6, 1, 0)</c>, <c>LibvirtVersion.Parse("6.1.0")</c>, statics set to one.</summary>
internal sealed class VersionConstants
{
    private const string Parse = "Parse";
    private const string FromNumber = "FromNumber";

    private readonly ConcurrentDictionary<ISymbol, int> _statics = new(SymbolEqualityComparer.Default);

    /// <summary>6.1.0 as libvirt counts it, 6001000; null for numbers no release has.</summary>
    public static int? Number(int major, int minor, int release) =>
        IsPart(major) && IsPart(minor) && IsPart(release) ? (((major * 1000) + minor) * 1000) + release : null;

    /// <summary>The release an expression names; zero for one that is not known.</summary>
    public int Of(IOperation expression) => expression switch
    {
        { ConstantValue: { HasValue: true, Value: not (null or string) and var number } } => OfValue(number),
        IObjectCreationOperation { Arguments.Length: 3 } creation when WellKnownSymbols.IsVersion(creation.Type) => OfParts(creation),
        IInvocationOperation { TargetMethod: { IsStatic: true, Name: Parse or FromNumber }, Arguments: [{ Value: var argument }] } call
            when WellKnownSymbols.IsVersion(call.TargetMethod.ContainingType) => OfValue(argument.ConstantValue.Value),
        IFieldReferenceOperation { Field: { IsStatic: true, IsReadOnly: true } field } => _statics.GetOrAdd(field, OfStatic),
        IPropertyReferenceOperation { Property: { IsStatic: true, SetMethod: null } property } => _statics.GetOrAdd(property, OfStatic),
        _ => 0,
    };

    private static bool IsPart(int number) => number is >= 0 and <= 999;

    private static int OfParts(IObjectCreationOperation creation)
    {
        var parts = creation.Arguments.OrderBy(a => a.Parameter?.Ordinal).Select(a => a.Value.ConstantValue.Value as int?).ToList();
        return parts is [{ } major, { } minor, { } release] ? Number(major, minor, release) ?? 0 : 0;
    }

    private static int OfValue(object? constant) => constant switch
    {
        string text => Release.TryParse(text, out var release) ? release : 0,
        int value and > 0 => value,
        uint value and <= int.MaxValue => (int)value,
        long value and > 0 and <= int.MaxValue => (int)value,
        ulong value and <= int.MaxValue => (int)value,
        _ => 0,
    };

    /// <summary>
    /// A static of another assembly says its release by the guard attribute; of one in source the initializer is read. By its
    /// syntax, because binding another file from inside an analyzer costs far more than the few forms worth knowing.
    /// </summary>
    private static int OfStatic(ISymbol symbol)
    {
        if (WellKnownSymbols.GuardOn(symbol) is { } guard && GateMetadata.ReadRelease(guard) is { } stated)
        {
            return stated;
        }

        return InitializerOf(symbol.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax()) switch
        {
            BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: [var major, var minor, var release] } =>
                (Part(major), Part(minor), Part(release)) is ({ } a, { } b, { } c) ? Number(a, b, c) ?? 0 : 0,
            InvocationExpressionSyntax { Expression: var called, ArgumentList.Arguments: [{ Expression: LiteralExpressionSyntax literal }] }
                when NameOf(called) is Parse or FromNumber => OfValue(literal.Token.Value),
            _ => 0,
        };

        int? Part(ArgumentSyntax argument) => argument.Expression switch
        {
            LiteralExpressionSyntax literal => literal.Token.Value as int?,
            IdentifierNameSyntax { Identifier.ValueText: var name } =>
                symbol.ContainingType.GetMembers(name).OfType<IFieldSymbol>().FirstOrDefault()?.ConstantValue as int?,
            _ => null,
        };
    }

    private static ExpressionSyntax? InitializerOf(SyntaxNode? declaration) => declaration switch
    {
        VariableDeclaratorSyntax field => field.Initializer?.Value,
        PropertyDeclarationSyntax { Initializer: { } initializer } => initializer.Value,
        PropertyDeclarationSyntax { ExpressionBody: { } body } => body.Expression,
        PropertyDeclarationSyntax { AccessorList.Accessors: [{ ExpressionBody: { } body }] } => body.Expression,
        PropertyDeclarationSyntax { AccessorList.Accessors: [{ Body.Statements: [ReturnStatementSyntax result] }] } => result.Expression,
        _ => null,
    };

    private static string NameOf(ExpressionSyntax called) =>
        called is MemberAccessExpressionSyntax access ? access.Name.Identifier.ValueText : called.ToString();
}
