using System.Collections.Generic;
using System.Linq;
using Libvirt.Gen.Emitting;
using Libvirt.Gen.Language;
using Microsoft.CodeAnalysis;

namespace Libvirt.Gen.Setup;

/// <summary>Finds the assemblies with emitted types. Each has one feature table for all of them, whatever the namespace.</summary>
internal static class EmittedTypes
{
    public const string RuntimeAssembly = "Libvirt.Gen.Runtime";

    /// <summary>The feature tables of referenced assemblies that the code here can see.</summary>
    public static IEnumerable<INamedTypeSymbol> InReferences(Compilation compilation) => compilation.SourceModule.ReferencedAssemblySymbols
        .Where(UsesRuntime)
        .SelectMany(assembly => FeatureTables(assembly.GlobalNamespace))
        .Where(table => compilation.IsSymbolAccessibleWithin(table, compilation.Assembly));

    /// <summary>The newest release that the schema behind any of the types here knows; null when none says.</summary>
    public static string? NewestRelease(Compilation compilation) => FeatureTables(compilation.Assembly.GlobalNamespace)
        .Concat(InReferences(compilation))
        .SelectMany(table => table.GetMembers(FeatureTableEmitter.NewestRelease).OfType<IFieldSymbol>())
        .Select(field => field.ConstantValue as string)
        .OrderByDescending(text => Release.TryParse(text, out var release) ? release : 0)
        .FirstOrDefault();

    public static bool HasRuntime(Compilation compilation) => compilation.SourceModule.ReferencedAssemblies.Any(IsRuntime);

    private static bool UsesRuntime(IAssemblySymbol assembly) =>
        assembly.Modules.Any(module => module.ReferencedAssemblies.Any(IsRuntime));

    private static bool IsRuntime(AssemblyIdentity assembly) => assembly.Name == RuntimeAssembly;

    private static IEnumerable<INamedTypeSymbol> FeatureTables(INamespaceSymbol space) =>
        space.GetTypeMembers(EmittedNames.FeatureTable).Concat(space.GetNamespaceMembers().SelectMany(FeatureTables));
}
