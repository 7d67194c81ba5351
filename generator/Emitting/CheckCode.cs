using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Libvirt.Gen.Language;
using Libvirt.Gen.Model;

namespace Libvirt.Gen.Emitting;

/// <summary>The rows of an item as calls to the run-time check.</summary>
internal sealed class CheckCode
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    public CheckCode(EquatableArray<string> conditions)
    {
        for (var number = 0; number < conditions.Count; number++)
        {
            _numbers.Add(conditions[number], number);
        }
    }

    /// <summary>The expression that notes the use of an item: what it needs and, if it is ever to go, until when it is taken.</summary>
    public string Item(string item, RowsModel own, string inherited = "inherited")
    {
        var expression = $"check.Item({item}, {Requirement(own.Since, inherited)})";
        foreach (var row in own.Until.OrderBy(row => row.Release))
        {
            expression = $"check.Until({item}, {expression}, {Row(row.Release, row.Hypervisors, row.When)})";
        }

        return expression;
    }

    /// <summary>The statements that note that an item is missing, in which earlier releases insist on it.</summary>
    /// <param name="method">What is missing: <c>MissingAttribute</c> or <c>MissingElement</c>.</param>
    /// <param name="slot">Its slot.</param>
    /// <param name="item">Its row in the feature table.</param>
    /// <param name="own">Its rows.</param>
    public IEnumerable<string> Missing(string method, int slot, string item, RowsModel own) => own.Optional
        .OrderByDescending(row => row.Release)
        .Select(row => $"check.{method}(this, {slot}, {item}, {Requirement(own.Since)}, {Row(row.Release, row.Hypervisors, row.When)});");

    /// <summary>
    /// The expression of what an item needs. Rows with the same condition are alternatives for different hypervisors; of the
    /// conditions that hold, the one with the latest release decides; where none holds, the earliest row does.
    /// </summary>
    private string Requirement(EquatableArray<SinceModel> own, string inherited = "inherited")
    {
        if (own.Count == 0)
        {
            return inherited;
        }

        if (own.Count == 1)
        {
            return Single(own[0], inherited);
        }

        var groups = own.GroupBy(row => row.When, (_, rows) => rows.OrderBy(r => r.Release).ToList())
            .OrderBy(rows => rows[0].Release)
            .ToList();
        var fallback = groups.Find(rows => rows[0].When is null) ?? groups[0];
        var expression = Alternatives(fallback, inherited);
        foreach (var rows in groups)
        {
            if (rows != fallback && rows[0].When is { } when && rows[0].Release >= fallback[0].Release)
            {
                expression = $"{Holds(when)} ? {Alternatives(rows, inherited)} : {expression}";
            }
        }

        return expression;
    }

    private static string Alternatives(List<SinceModel> rows, string inherited)
    {
        var expression = Single(rows[0], inherited);
        for (var i = 1; i < rows.Count; i++)
        {
            expression = $"check.For({expression}, {Single(rows[i], inherited)})";
        }

        return expression;
    }

    private static string Single(SinceModel row, string inherited) =>
        $"{inherited}.With({row.Release}{(row.Hypervisors.Count == 0 ? "" : ", " + Hypervisors(row.Hypervisors))})";

    private string Row(int release, EquatableArray<string> hypervisors, string? when) =>
        release.ToString(CultureInfo.InvariantCulture)
        + (hypervisors.Count == 0 ? "" : ", " + Hypervisors(hypervisors))
        + (when is null ? "" : $", where: {Holds(when)}");

    private string Holds(string condition) => $"check.Has({_numbers[condition]})";

    private static string Hypervisors(EquatableArray<string> names) =>
        string.Join(" | ", names.Select(name => $"{SourceFile.Runtime}.Hypervisor.{HypervisorNames.MemberOf(name)}"));
}
