using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Libvirt.Gen.Grammar.Patterns;
using Libvirt.Gen.Grammar.Values;

namespace Libvirt.Gen.Grammar.Walking;

internal enum ItemKind
{
    Element,
    Attribute,
    Text,
}

/// <summary>Something at a path: what grammar and schema are compared by.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Path">Where it stands: <c>interface/driver@queues</c>.</param>
/// <param name="Shape">
/// In which shapes of what it stands in, as a condition: <c>interface@type=direct</c>; empty where nothing has several.
/// </param>
internal sealed record Item(ItemKind Kind, string Path, string Shape)
{
    public required SourcePlace Place { get; init; }

    public required Occurrence Occurs { get; init; }

    /// <summary>What an attribute or a text holds.</summary>
    public ValueSpace? Type { get; init; }

    /// <summary>The releases that the schema knows of the item.</summary>
    public Lifetime Lifetime { get; init; } = Lifetime.Undated;

    /// <summary>The releases of the values of a set.</summary>
    public IReadOnlyDictionary<string, Lifetime> ValueLifetimes { get; init; } = ImmutableDictionary<string, Lifetime>.Empty;

    /// <summary>The path, and the shape where there is one.</summary>
    public string Name => NameOf(Path, Shape);

    public static string NameOf(string path, string shape) => shape.Length == 0 ? path : $"{path} [{shape}]";
}

/// <summary>When an item came and went, as libvirt numbers its releases; null for never or not known.</summary>
/// <param name="Since">The first release that has it.</param>
/// <param name="Until">The first release that no longer takes it.</param>
/// <param name="OptionalSince">The first release in which a required item may be missing.</param>
internal sealed record Lifetime(int? Since, int? Until, int? OptionalSince)
{
    public static readonly Lifetime Undated = new(null, null, null);

    public bool IsNewerThan(int release) => Since > release;

    public bool HasEndedBy(int release) => Until <= release;

    public bool IsOptionalBy(int release) => OptionalSince <= release;
}
