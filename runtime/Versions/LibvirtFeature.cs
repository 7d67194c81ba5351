using System;
using System.Collections.Generic;

namespace Libvirt.Xml;

/// <summary>One item of libvirt's XML: what carries it in C#, and what it needs.</summary>
public sealed class LibvirtFeature
{
    /// <summary>Describes an item.</summary>
    public LibvirtFeature(
        string path,
        LibvirtFeatureKind kind,
        string typeName,
        string? memberName,
        LibvirtVersion? since,
        IReadOnlyList<LibvirtFeatureCondition> conditions,
        bool isOutputOnly,
        string summary,
        IReadOnlyList<LibvirtFeatureRemoval>? removals = null,
        IReadOnlyList<LibvirtFeatureCondition>? optionalSince = null,
        string? defaultValue = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(typeName);
        ArgumentNullException.ThrowIfNull(conditions);
        ArgumentNullException.ThrowIfNull(summary);
        Path = path;
        Kind = kind;
        TypeName = typeName;
        MemberName = memberName;
        Since = since;
        Conditions = conditions;
        IsOutputOnly = isOutputOnly;
        Summary = summary;
        Removals = removals ?? [];
        OptionalSince = optionalSince ?? [];
        Default = defaultValue;
    }

    /// <summary>The path from the root of the XML: <c>interface/driver@queues</c>.</summary>
    public string Path { get; }

    /// <summary>What kind of item it is.</summary>
    public LibvirtFeatureKind Kind { get; }

    /// <summary>The C# type that carries it.</summary>
    public string TypeName { get; }

    /// <summary>The C# member that carries it; for a value, the member of the enum. Null when the type itself does.</summary>
    public string? MemberName { get; }

    /// <summary>The earliest release that knows it in any form, never earlier than what it stands in; null when undated.</summary>
    public LibvirtVersion? Since { get; }

    /// <summary>What is known beyond <see cref="Since"/>: rows for hypervisors, for values elsewhere, minimum QEMU and kernels.</summary>
    public IReadOnlyList<LibvirtFeatureCondition> Conditions { get; }

    /// <summary>The releases that no longer take it, or what it stands in; empty when the newest known does.</summary>
    public IReadOnlyList<LibvirtFeatureRemoval> Removals { get; }

    /// <summary>
    /// For an item that libvirt once insisted on, the first releases that do without it; empty when it was always optional, or is
    /// required still.
    /// </summary>
    public IReadOnlyList<LibvirtFeatureCondition> OptionalSince { get; }

    /// <summary>Whether libvirt only prints it, and ignores it on input.</summary>
    public bool IsOutputOnly { get; }

    /// <summary>For an attribute, the value that holds where it is absent, as it would stand in the XML; null when none is known.</summary>
    public string? Default { get; }

    /// <summary>What it is for, in a sentence.</summary>
    public string Summary { get; }

    /// <summary>The path.</summary>
    public override string ToString() => Path;
}
