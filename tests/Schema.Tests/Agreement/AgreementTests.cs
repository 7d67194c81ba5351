using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Libvirt.Gen.Schema.Tests.Support;
using Libvirt.Xml;
using Xunit;

namespace Libvirt.Gen.Schema.Tests.Agreement;

/// <summary>
/// One row in the schema becomes an attribute for the compile-time gate, a row of the feature table and a branch of the
/// run-time check (see <see cref="Features.FeatureTests"/>). Here the first two are compared.
/// </summary>
public class AgreementTests
{
    private static readonly IReadOnlyList<Type> Types = Emitted.Types;

    [Fact]
    public void Every_row_of_the_table_is_carried_by_a_member_with_its_path() => Assert.All(LibvirtFeatures.All, feature =>
        Assert.Contains(feature.Path, MemberOf(feature).GetCustomAttributes<LibvirtItemAttribute>().Select(i => i.Path)));

    [Fact]
    public void Every_path_on_a_member_is_a_row_of_the_table()
    {
        var known = LibvirtFeatures.All.Select(f => f.Path).ToHashSet();
        var paths = Types.SelectMany(t => t.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly).Append((MemberInfo)t))
            .SelectMany(m => m.GetCustomAttributes<LibvirtItemAttribute>()).Select(i => i.Path).ToHashSet();

        Assert.Equal(known.Order(StringComparer.Ordinal), paths.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_members_attributes_say_the_earliest_of_its_rows() => Assert.All(
        LibvirtFeatures.All.GroupBy(MemberOf),
        rows =>
        {
            var stated = rows.Key.GetCustomAttributes<LibvirtSinceAttribute>()
                .Select(a => new LibvirtVersion(a.Major, a.Minor, a.Release)).DefaultIfEmpty(default).Min();

            Assert.Equal(rows.Min(f => f.Since ?? default), stated);
        });

    [Fact]
    public void A_members_attributes_say_which_releases_end_it()
    {
        var removed = LibvirtFeatures.All.Where(f => f.Removals.Count > 0).ToList();

        Assert.NotEmpty(removed);
        Assert.All(removed, feature => Assert.Equal(
            feature.Removals.Select(r => (r.Release, r.Hypervisors, r.When, r.Summary)),
            MemberOf(feature).GetCustomAttributes<LibvirtUntilAttribute>()
                .Select(a => (new LibvirtVersion(a.Major, a.Minor, a.Release), HypervisorsOf(a.Hypervisors), a.When, a.Summary ?? ""))));
        Assert.Equal(
            removed.Select(MemberOf).Distinct().Count(),
            Types.SelectMany(t => t.GetMembers().Append((MemberInfo)t)).Distinct().Count(m => m.IsDefined(typeof(LibvirtUntilAttribute), inherit: false)));
    }

    [Fact]
    public void Parents_stand_before_what_they_hold_and_are_never_newer()
    {
        var since = new Dictionary<string, LibvirtVersion>();
        foreach (var feature in LibvirtFeatures.All)
        {
            var parent = feature.Path[..Math.Max(0, feature.Path.LastIndexOfAny(['/', '@', '#', '=']))];
            Assert.True(parent.Length == 0 || since.ContainsKey(parent), feature.Path);
            Assert.True(parent.Length == 0 || since[parent] <= (feature.Since ?? default), feature.Path);
            since.TryAdd(feature.Path, feature.Since ?? default);
        }
    }

    private static Hypervisor HypervisorsOf(string? names) =>
        (names ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries).Aggregate(Hypervisor.Any, (all, name) => all | Enum.Parse<Hypervisor>(name, ignoreCase: true));

    private static MemberInfo MemberOf(LibvirtFeature feature)
    {
        var type = Emitted.Named(feature.TypeName);
        return feature.MemberName is null ? type : type.GetMember(feature.MemberName).Single();
    }
}
