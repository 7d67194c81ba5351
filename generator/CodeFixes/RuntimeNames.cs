using Libvirt.Gen.Analyzers.Gate.Metadata;
using Libvirt.Gen.Language;
using Microsoft.CodeAnalysis;

namespace Libvirt.Gen.CodeFixes;

/// <summary>How code at some place may call the runtime's types.</summary>
internal static class RuntimeNames
{
    private const string Suffix = "Attribute";

    /// <summary>The simple name where it means the runtime's type, the full one elsewhere.</summary>
    public static string Of(string type, SemanticModel model, int position)
    {
        var isInScope = model.LookupNamespacesAndTypes(position, name: type) is [var found] && WellKnownSymbols.IsRuntimeType(found as ITypeSymbol, type);
        if (!type.EndsWith(Suffix, System.StringComparison.Ordinal))
        {
            return isInScope ? type : $"global::{WellKnownSymbols.Namespace}.{type}";
        }

        // Another type of the short name would be meant instead.
        var name = type.Substring(0, type.Length - Suffix.Length);
        return isInScope && model.LookupNamespacesAndTypes(position, name: name).IsEmpty ? name : $"global::{WellKnownSymbols.Namespace}.{name}";
    }

    /// <summary>The arguments with which the runtime's types are told a release: <c>(6, 1, 0)</c>.</summary>
    public static string Arguments(int release) => $"({string.Join(", ", Release.Parts(release))})";
}
