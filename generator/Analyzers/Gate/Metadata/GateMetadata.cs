using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Libvirt.Gen.Language;
using Libvirt.Xml.Serialization;
using Microsoft.CodeAnalysis;

namespace Libvirt.Gen.Analyzers.Gate.Metadata;

/// <summary>Reads the attributes of the gate, from source and from metadata, once for each symbol of a compilation.</summary>
internal sealed class GateMetadata
{
    private readonly ConcurrentDictionary<ISymbol, GatedSymbol?> _symbols = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<string, Condition?> _conditions = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<ISymbol, GatedSymbol?> _stated = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IAssemblySymbol, bool> _assemblies = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<INamedTypeSymbol, ImmutableDictionary<object, GatedSymbol>> _values =
        new(SymbolEqualityComparer.Default);
    private readonly HashSet<string> _runtimes;

    public GateMetadata(Compilation compilation)
    {
        var runtimes = WellKnownSymbols.DeclaringAssemblies(compilation);
        _runtimes = new HashSet<string>(runtimes.Select(a => a.Name), StringComparer.Ordinal);
    }

    /// <summary>Whether the compilation knows the attributes at all.</summary>
    public bool IsPresent => _runtimes.Count > 0;

    /// <summary>What the attributes on the symbol itself say; null for nothing, which is nearly always.</summary>
    public GatedSymbol? Get(ISymbol symbol)
    {
        var definition = symbol.OriginalDefinition;
        return MayCarry(definition) ? _symbols.GetOrAdd(definition, Read) : null;
    }

    /// <summary>Most symbols code touches are of assemblies that cannot name the attributes: those are never decoded.</summary>
    public bool MayCarry(ISymbol symbol)
    {
        if ((symbol as IAssemblySymbol ?? symbol.ContainingAssembly) is not { } assembly)
        {
            return false;
        }

        // Asked for every operation: the look-up must not allocate, as GetOrAdd with a method of this object would.
        if (!_assemblies.TryGetValue(assembly, out var mayCarry))
        {
            _assemblies[assembly] = mayCarry = KnowsRuntime(assembly);
        }

        return mayCarry;
    }

    /// <summary>The dated or undated constant that spells a value: a member of an enum, or a known value of an open list.</summary>
    public GatedSymbol? GetValue(INamedTypeSymbol declaringType, object value)
    {
        _values.GetOrAdd(declaringType, ReadValues).TryGetValue(value, out var known);
        return known;
    }

    /// <summary>The release that users' own attributes let the code inside the symbol take for granted.</summary>
    public int FloorOf(ISymbol? owner)
    {
        var floor = 0;
        for (var symbol = owner; symbol is not (null or INamespaceSymbol); symbol = Enclosing(symbol))
        {
            floor = Math.Max(floor, StatedRow(symbol)?.Release ?? 0);
        }

        return Math.Max(floor, owner?.ContainingAssembly is { } assembly ? StatedRow(assembly)?.Release ?? 0 : 0);
    }

    /// <summary>The highest release a user states on this very symbol, or on what it overrides or implements.</summary>
    public SinceRow? StatedRow(ISymbol symbol) => Stated(symbol)?.Rows.OrderByDescending(r => r.Release).FirstOrDefault();

    /// <summary>What users state on a symbol; null for nothing, and for what the schema describes.</summary>
    public GatedSymbol? Stated(ISymbol symbol)
    {
        var definition = symbol.OriginalDefinition;
        if (!MayCarry(definition))
        {
            return null;
        }

        if (!_stated.TryGetValue(definition, out var stated))
        {
            _stated[definition] = stated = definition.WithInherited().Select(Get).FirstOrDefault(s => s is { IsItem: false, Rows.Count: > 0 });
        }

        return stated;
    }

    /// <summary>The condition of a row, taken apart; null for one that is none.</summary>
    public Condition? ConditionOf(string when) => _conditions.GetOrAdd(when, text => ConditionParser.TryParse(text, out _));

    /// <summary>The property that a field of an emitted class holds the value of; null for other fields.</summary>
    public ISymbol? PropertyOf(IFieldSymbol field) =>
        field is { DeclaredAccessibility: Accessibility.Private, ContainingType: { } type } && MayCarry(field) && Get(type) is { IsItem: true }
            ? type.GetMembers().FirstOrDefault(m => m is IPropertySymbol && m.Name.Equals(field.Name.TrimStart('_'), StringComparison.OrdinalIgnoreCase))
            : null;

    private static ISymbol? Enclosing(ISymbol symbol) =>
        symbol is IMethodSymbol { AssociatedSymbol: { } member } ? member : symbol.ContainingSymbol;

    private bool KnowsRuntime(IAssemblySymbol assembly) =>
        _runtimes.Contains(assembly.Name) || assembly.Modules.Any(m => m.ReferencedAssemblies.Any(r => _runtimes.Contains(r.Name)));

    private static GatedSymbol? Read(ISymbol symbol)
    {
        var rows = new List<SinceRow>();
        var removals = new List<UntilRow>();
        var items = new List<string>();
        INamedTypeSymbol? knownValues = null;
        foreach (var attribute in symbol.GetAttributes())
        {
            if (!WellKnownSymbols.IsRuntimeType(attribute.AttributeClass, attribute.AttributeClass?.Name ?? ""))
            {
                continue;
            }

            switch (attribute.AttributeClass!.Name)
            {
                case WellKnownSymbols.Since when ReadSince(attribute) is { } row:
                    rows.Add(row);
                    break;
                case WellKnownSymbols.Until when ReadUntil(attribute) is { } row:
                    removals.Add(row);
                    break;
                case WellKnownSymbols.Item when attribute.ConstructorArguments is [{ Value: string path }]:
                    items.Add(path);
                    break;
                case WellKnownSymbols.KnownValues when attribute.ConstructorArguments is [{ Value: INamedTypeSymbol type }]:
                    knownValues = type;
                    break;
            }
        }

        return rows.Count == 0 && removals.Count == 0 && items.Count == 0 && knownValues is null
            ? null
            : new GatedSymbol(symbol, items, rows, removals, knownValues);
    }

    private static SinceRow? ReadSince(AttributeData attribute) => ReadRelease(attribute) is { } release
        ? new SinceRow(
            release,
            ReadHypervisors(attribute),
            ReadText(attribute, "When") ?? "",
            ReadText(attribute, "Qemu"),
            ReadText(attribute, "HostKernel"),
            ReadText(attribute, "GuestKernel"))
        : null;

    private static UntilRow? ReadUntil(AttributeData attribute) => ReadRelease(attribute) is { } release
        ? new UntilRow(release, ReadHypervisors(attribute), ReadText(attribute, "When") ?? "", ReadText(attribute, "Summary"))
        : null;

    private static string[] ReadHypervisors(AttributeData attribute) =>
        HypervisorNames.Split(ReadText(attribute, "Hypervisors"));

    private static string? ReadText(AttributeData attribute, string name) =>
        attribute.NamedArguments.FirstOrDefault(a => a.Key == name).Value.Value is string { Length: > 0 } text ? text : null;

    /// <summary>The release an attribute names by its three numbers.</summary>
    public static int? ReadRelease(AttributeData attribute) =>
        attribute.ConstructorArguments is [{ Value: int major }, { Value: int minor }, { Value: int release }]
            ? Release.Of(major, minor, release)
            : null;

    private ImmutableDictionary<object, GatedSymbol> ReadValues(INamedTypeSymbol type)
    {
        var values = ImmutableDictionary.CreateBuilder<object, GatedSymbol>();
        foreach (var constant in type.GetMembers().OfType<IFieldSymbol>())
        {
            if (constant is { HasConstantValue: true, ConstantValue: { } value }
                && !values.ContainsKey(value)
                && Get(constant) is { } gated)
            {
                values.Add(value, gated);
            }
        }

        return values.ToImmutable();
    }
}
