using Microsoft.CodeAnalysis;

namespace Libvirt.Gen.CodeFixes;

/// <summary>How code at some place may call the runtime's types.</summary>
internal static class RuntimeNames
{
    private const string Namespace = "Libvirt.Xml";

    private const string Suffix = "Attribute";

    public const string Version = "LibvirtVersion";
    public const string SinceAttribute = "LibvirtSinceAttribute";
    public const string GuardAttribute = "LibvirtVersionGuardAttribute";
    public const string ItemAttribute = "LibvirtItemAttribute";

    /// <summary>The simple name where it means the runtime's type, the full one elsewhere.</summary>
    public static string Of(string type, SemanticModel model, int position)
    {
        var isInScope = model.LookupNamespacesAndTypes(position, name: type) is [var found] && Is(found as ITypeSymbol, type);
        if (!type.EndsWith(Suffix, System.StringComparison.Ordinal))
        {
            return isInScope ? type : $"global::{Namespace}.{type}";
        }

        // Another type of the short name would be meant instead.
        var name = type.Substring(0, type.Length - Suffix.Length);
        return isInScope && model.LookupNamespacesAndTypes(position, name: name).IsEmpty ? name : $"global::{Namespace}.{name}";
    }

    public static bool Is(ITypeSymbol? type, string name) =>
        type is not null && type.Name == name && type.ContainingNamespace.ToDisplayString() == Namespace;

    /// <summary>Whether an expression of the type is a release, or perhaps one.</summary>
    public static bool IsVersion(ITypeSymbol? type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var value] }
            ? Is(value, Version)
            : Is(type, Version);
}
