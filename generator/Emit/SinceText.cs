using System;
using System.Collections.Generic;
using System.Linq;
using Libvirt.Gen.Model;
using Libvirt.Gen.Reading;

namespace Libvirt.Gen.Emit;

/// <summary>Since rows as C#: attributes for the compile-time gate, requirements for the run-time check, words for people.</summary>
internal static class SinceText
{
    /// <summary>The attributes that tell analyzers, in this project and in those that reference it, what a symbol needs.</summary>
    public static void WriteAttributes(CodeWriter code, GateModel gate)
    {
        foreach (var path in gate.Paths)
        {
            code.Line($"[{SourceFile.Runtime}.LibvirtItem({CSharpText.Literal(path)})]");
        }

        foreach (var row in gate.Since)
        {
            code.Line($"[{SourceFile.Runtime}.LibvirtSince({string.Join(", ", AttributeArguments(row))})]");
        }
    }

    /// <summary>
    /// The expression of what an item needs. Rows with the same condition are alternatives for different hypervisors; of the
    /// conditions that hold, the one with the latest release decides; where none holds, the earliest row does.
    /// </summary>
    public static string Requirement(EquatableArray<SinceModel> own, EquatableArray<string> conditions)
    {
        if (own.Count == 0)
        {
            return "inherited";
        }

        var groups = own.GroupBy(row => row.When)
            .Select(rows => (When: rows.Key, Rows: rows.OrderBy(r => r.Release).ToList()))
            .OrderBy(group => group.Rows[0].Release)
            .ToList();
        var fallback = groups.FirstOrDefault(g => g.When is null);
        if (fallback.Rows is null)
        {
            fallback = groups[0];
        }

        var expression = Alternatives(fallback.Rows);
        foreach (var group in groups.Where(g => g.When is not null && g.Rows[0].Release >= fallback.Rows[0].Release && g != fallback))
        {
            expression = $"check.Has({IndexOf(conditions, group.When!)}) ? {Alternatives(group.Rows)} : {expression}";
        }

        return expression;
    }

    /// <summary>'Since libvirt 1.0.6 (QEMU, KVM); 1.2.17 where interface@type=vhostuser', or null when nothing is known.</summary>
    public static string? Describe(EquatableArray<SinceModel> rows)
    {
        var parts = rows.Where(r => r.Release > 0 || !SinceRows.IsBare(r)).Select(Describe).ToList();
        return parts.Count == 0 ? null : "Since libvirt " + string.Join("; ", parts) + ".";
    }

    private static string Describe(SinceModel row)
    {
        var needs = new List<string>();
        if (row.Hypervisors.Count > 0)
        {
            needs.Add(string.Join(", ", row.Hypervisors.Select(HypervisorNames.DisplayOf)) + " only");
        }

        AddMinimum(needs, "QEMU", row.Qemu);
        AddMinimum(needs, "Linux on the host", row.HostKernel);
        AddMinimum(needs, "Linux in the guest", row.GuestKernel);
        var text = row.Release == 0 ? "(undated)" : Release.ToText(row.Release);
        text += needs.Count == 0 ? "" : $" ({string.Join("; ", needs)})";
        return row.When is null ? text : $"{text} where {row.When}";
    }

    private static void AddMinimum(List<string> needs, string what, string? version)
    {
        if (version is not null)
        {
            needs.Add($"{what} {version} or newer");
        }
    }

    private static IEnumerable<string> AttributeArguments(SinceModel row)
    {
        yield return $"{row.Release / 1000000}, {row.Release / 1000 % 1000}, {row.Release % 1000}";
        if (row.Hypervisors.Count > 0)
        {
            yield return $"Hypervisors = {CSharpText.Literal(string.Join(",", row.Hypervisors))}";
        }

        foreach (var (name, value) in new[] { ("Qemu", row.Qemu), ("HostKernel", row.HostKernel), ("GuestKernel", row.GuestKernel), ("When", row.When) })
        {
            if (value is not null)
            {
                yield return $"{name} = {CSharpText.Literal(value)}";
            }
        }
    }

    private static string Alternatives(List<SinceModel> rows)
    {
        var expression = Single(rows[0]);
        foreach (var row in rows.Skip(1))
        {
            expression = $"check.For({expression}, {Single(row)})";
        }

        return expression;
    }

    private static string Single(SinceModel row) =>
        $"inherited.With({row.Release}{(row.Hypervisors.Count == 0 ? "" : ", " + Hypervisors(row.Hypervisors))})";

    public static string Hypervisors(EquatableArray<string> names) => names.Count == 0
        ? SourceFile.Runtime + ".Hypervisor.Any"
        : string.Join(" | ", names.Select(n => $"{SourceFile.Runtime}.Hypervisor.{HypervisorNames.MemberOf(n)}"));

    private static int IndexOf(EquatableArray<string> conditions, string condition)
    {
        for (var i = 0; i < conditions.Count; i++)
        {
            if (string.Equals(conditions[i], condition, StringComparison.Ordinal))
            {
                return i;
            }
        }

        throw new InvalidOperationException($"The condition '{condition}' has no number.");
    }
}
