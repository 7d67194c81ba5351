using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Libvirt.Gen.Analyzers.Gate.Operations;

/// <summary>Which calls only look at what they are given: compare it, look something up by it, print it, assert it.</summary>
internal static class LookUps
{
    public static bool IsLookUp(IArgumentOperation argument) => argument.Parent switch
    {
        IPropertyReferenceOperation => true,
        IInvocationOperation call => argument.Parameter?.Name == "key" || IsLookUp(call.TargetMethod),
        IObjectCreationOperation { Type: { } type } => IsException(type) || IsSet(type),
        _ => false,
    };

    private static bool IsLookUp(IMethodSymbol method) =>
        method.Name is "Equals" or "ReferenceEquals" or "CompareTo" or "Compare" or "HasFlag" or "TryGetValue" or "IndexOf" or "LastIndexOf"
            or "Remove" or "IsDefined" or "ToHashSet" or "ToFrozenSet" or "ToImmutableHashSet" or "ThrowIfEqual" or "ThrowIfNotEqual"
        || method.Name.StartsWith("Contains", StringComparison.Ordinal)
        || (method.Name.StartsWith("Add", StringComparison.Ordinal) && IsSet(method.ContainingType))
        || method.ContainingType is { SpecialType: SpecialType.System_String or SpecialType.System_Enum }
        || IsPrinting(method)
        || IsAsserting(method);

    private static bool IsPrinting(IMethodSymbol method) =>
        method.Name.StartsWith("Log", StringComparison.Ordinal)
        || method.ContainingType is { Name: "Console" or "Debug" or "Trace" or "TextWriter" or "StreamWriter" or "StringWriter" or "StringBuilder" }
        || method is { Name: "WriteLine", ReturnsVoid: true };

    /// <summary>By their names, as test frameworks have them: <c>Assert.Equal</c>, <c>Should().Be</c>, <c>ShouldBe</c>, <c>Is.EqualTo</c>.</summary>
    private static bool IsAsserting(IMethodSymbol method) =>
        method.ContainingType is { Name: var type }
        && (type.EndsWith("Assert", StringComparison.Ordinal)
            || type.Contains("Assertion")
            || type is "Is" or "Has" or "Does"
            || method.Name.StartsWith("Should", StringComparison.Ordinal));

    private static bool IsException(ITypeSymbol type)
    {
        for (var parent = type; parent is not null; parent = parent.BaseType!)
        {
            if (parent is { Name: nameof(Exception), ContainingNamespace.Name: nameof(System) })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a type is there to look things up in.</summary>
    private static bool IsSet(ITypeSymbol type) => type.Name.EndsWith("Set", StringComparison.Ordinal);
}
