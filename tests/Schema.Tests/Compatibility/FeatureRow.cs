using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml.Linq;
using Libvirt.Xml;

namespace Libvirt.Gen.Schema.Tests.Compatibility;

/// <summary>One statement about when a feature came: the release, and for whom or on what it holds.</summary>
internal sealed record FeatureRow(
    LibvirtVersion? Release,
    Hypervisor Hypervisors = Hypervisor.Any,
    string? Qemu = null,
    string? HostKernel = null,
    string? GuestKernel = null,
    string? When = null)
{
    private static readonly Dictionary<Hypervisor, string> Names =
        Support.SchemaFiles.All.Elements()
            .Where(e => e.Name.LocalName == "hypervisor")
            .ToDictionary(e => Libvirt.Xml.Hypervisors.Parse(e.Attribute("name")!.Value), e => e.Attribute("title")!.Value);

    /// <summary>All statements about a feature, those that hold in general first. None when it is undated.</summary>
    public static IReadOnlyList<FeatureRow> Of(LibvirtFeature feature)
    {
        var rows = feature.Conditions
            .Select(c => new FeatureRow(c.Release, c.Hypervisors, c.MinimumQemu, c.MinimumHostKernel, c.MinimumGuestKernel, c.When))
            .ToList();

        // A release that no row states is that of all other cases.
        return feature.Since is { } since && rows.All(row => row.Release != since) ? [new FeatureRow(since), .. rows] : rows;
    }

    /// <summary>For whom and on what it holds, in words; empty when it always does.</summary>
    public string Restrictions => string.Join("; ", Parts());

    private IEnumerable<string> Parts()
    {
        if (Hypervisors != Hypervisor.Any)
        {
            yield return string.Join(", ", Names.Where(name => Hypervisors.HasFlag(name.Key)).Select(name => name.Value));
        }

        foreach (var (what, release) in new[] { ("QEMU", Qemu), ("host with Linux", HostKernel), ("guest with Linux", GuestKernel) })
        {
            if (release is not null)
            {
                yield return $"{what} {release}";
            }
        }

        if (When is not null)
        {
            yield return "if " + string.Join(" and ", When.Split(" and ").Select(condition => $"`{condition}`"));
        }
    }
}
