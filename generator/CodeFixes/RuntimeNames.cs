using Microsoft.CodeAnalysis;

namespace Libvirt.Gen.CodeFixes;

/// <summary>How code at some place may call the runtime's types.</summary>
internal static class RuntimeNames
{
    private const string Namespace = "Libvirt.Xml";

    public const string Version = "LibvirtVersion";
    public const string SinceAttribute = "LibvirtSinceAttribute";

    /// <summary>The simple name where it means the runtime's type, the full one elsewhere.</summary>
    public static string Of(string type, SemanticModel model, int position)
    {
        var isInScope = model.LookupNamespacesAndTypes(position, name: type) is [var found] && Is(found as ITypeSymbol, type);
        var name = type.EndsWith("Attribute", System.StringComparison.Ordinal) ? type.Substring(0, type.Length - "Attribute".Length) : type;
        return isInScope ? name : $"global::{Namespace}.{name}";
    }

    public static bool Is(ITypeSymbol? type, string name) =>
        type is not null && type.Name == name && type.ContainingNamespace.ToDisplayString() == Namespace;

    /// <summary>Whether an expression of the type is a release, or perhaps one.</summary>
    public static bool IsVersion(ITypeSymbol? type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var value] }
            ? Is(value, Version)
            : Is(type, Version);
}
