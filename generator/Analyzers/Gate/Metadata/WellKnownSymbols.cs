using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Libvirt.Gen.Analyzers.Gate.Metadata;

/// <summary>The types the gate knows by name.</summary>
internal static class WellKnownSymbols
{
    public const string Since = "LibvirtSinceAttribute";
    public const string Until = "LibvirtUntilAttribute";
    public const string Item = "LibvirtItemAttribute";
    public const string KnownValues = "LibvirtKnownValuesAttribute";
    public const string Guard = "LibvirtVersionGuardAttribute";
    public const string Namespace = "Libvirt.Xml";
    public const string Version = "LibvirtVersion";
    private const string HypervisorGuard = "LibvirtHypervisorGuardAttribute";
    private const string Hypervisor = "Hypervisor";

    /// <summary>The assemblies that declare the attributes: without one there is nothing to gate.</summary>
    public static ImmutableArray<IAssemblySymbol> DeclaringAssemblies(Compilation compilation) =>
        compilation.GetTypesByMetadataName($"{Namespace}.{Since}").Select(t => t.ContainingAssembly).ToImmutableArray();

    /// <summary>
    /// Whether a type is the runtime's type of that name. By name, not by identity: a project may see the runtime twice,
    /// once through another library.
    /// </summary>
    public static bool IsRuntimeType(ITypeSymbol? type, string name) =>
        type?.Name == name
        && type.ContainingNamespace is { Name: "Xml", ContainingNamespace: { Name: "Libvirt" } outer }
        && outer.ContainingNamespace.IsGlobalNamespace;

    /// <summary>The attribute that makes a member a guard, or lets it name a release.</summary>
    public static AttributeData? GuardOn(ISymbol member) =>
        member.GetAttributes().FirstOrDefault(a => IsRuntimeType(a.AttributeClass, Guard));

    /// <summary>The attribute that makes a member a guard of hypervisors.</summary>
    public static AttributeData? HypervisorGuardOn(ISymbol member) =>
        member.GetAttributes().FirstOrDefault(a => IsRuntimeType(a.AttributeClass, HypervisorGuard));

    /// <summary>Whether a value of the type is a hypervisor, or perhaps one.</summary>
    public static bool IsHypervisor(ITypeSymbol? type) => IsRuntimeType(NonNullable(type), Hypervisor);

    /// <summary>Whether a value of the type is a libvirt release, or perhaps one.</summary>
    public static bool IsVersion(ITypeSymbol? type) => IsRuntimeType(NonNullable(type), Version);

    /// <summary>Whether the type holds one value, or will do so, and gives it by a property.</summary>
    public static bool IsWrapper(ITypeSymbol? type) => type is INamedTypeSymbol { TypeArguments.Length: 1, Name: "Nullable" or "Lazy" or "Task" or "ValueTask" };

    /// <summary>The type of what a member gives in the end: when it is awaited, called, or asked for its value.</summary>
    public static ITypeSymbol? Unwrapped(ITypeSymbol? type) => NonNullable(
        IsWrapper(type) || type is INamedTypeSymbol { TypeArguments.Length: 1, Name: "Func" } ? ((INamedTypeSymbol)type!).TypeArguments[0] : type);

    /// <summary>Whether what a method does has happened only when its result has been awaited.</summary>
    public static bool IsTask(ITypeSymbol? type) => type is { Name: "Task" or "ValueTask", ContainingNamespace.Name: "Tasks" };

    public static bool IsBool(ITypeSymbol? type) => NonNullable(type) is { SpecialType: SpecialType.System_Boolean };

    public static bool IsNullable(ITypeSymbol? type) => type is { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T };

    /// <summary>The <c>T</c> of a <c>T?</c> that is a struct; everything else as it is.</summary>
    public static ITypeSymbol? NonNullable(ITypeSymbol? type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
            ? nullable.TypeArguments[0]
            : type;
}
