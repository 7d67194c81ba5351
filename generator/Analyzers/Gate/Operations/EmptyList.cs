using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Libvirt.Gen.Analyzers.Gate.Operations;

/// <summary>Lists that code makes without anything in them. In a document they are as absent as null.</summary>
internal static class EmptyList
{
    public static bool Is(IOperation value) => ValueLeaves.WithoutConversions(value) switch
    {
        { Syntax: CollectionExpressionSyntax { Elements.Count: 0 } } => true,
        IArrayCreationOperation array => array.Initializer is { } initializer
            ? initializer.ElementValues.IsEmpty
            : array.DimensionSizes.All(d => d.ConstantValue.Value is 0),
        IObjectCreationOperation { Initializer: null or { Initializers.IsEmpty: true } } creation =>
            IsList(creation.Type) && creation.Arguments.All(a => a.Value.Type is { SpecialType: SpecialType.System_Int32 } || Is(a.Value)),
        IInvocationOperation { TargetMethod: { Name: "Empty", IsStatic: true, ContainingType.Name: nameof(Array) or nameof(Enumerable) } } => true,
        IInvocationOperation { TargetMethod: { IsExtensionMethod: true, Name: var name }, Arguments: [var list] }
            when name.StartsWith("To", StringComparison.Ordinal) => Is(list.Value),
        IFieldReferenceOperation { Field: { IsStatic: true, Name: "Empty" } } field => IsList(field.Type),
        IPropertyReferenceOperation { Property: { IsStatic: true, Name: "Empty" } } property => IsList(property.Type),
        _ => false,
    };

    /// <summary>Whether the type is one of .NET's own: one of a user's may be full of something from the start.</summary>
    private static bool IsList(ITypeSymbol? type) =>
        type is { ContainingNamespace: { } space, SpecialType: not SpecialType.System_String }
        && space.ToString().StartsWith("System.Collections", StringComparison.Ordinal);
}
