using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Libvirt.Gen.Language;
using Libvirt.Gen.Model;

namespace Libvirt.Gen.Emitting;

/// <summary>
/// The rows of an item as calls to the run-time check. A single release is said in the call; where the runtime has to decide among rows,
/// the call names them by their number in a table.
/// </summary>
internal sealed class CheckCode
{
    private readonly Dictionary<RowsModel, int> _numbers = [];
    private readonly List<RowsModel> _rows = [];

    /// <summary>The rows that calls refer to, by their numbers.</summary>
    public IReadOnlyList<RowsModel> Rows => _rows;

    /// <summary>The expression that notes the use of an item, and is what it needs.</summary>
    public string Item(string item, RowsModel own, string inherited = "inherited") =>
        own.Since.Count > 1 || own.Until.Count > 0 ? $"check.Item({item}, {inherited}, {Numbered(own)})"
        : own.Since.Count == 1 ? $"check.Item({item}, {Single(own.Since[0], inherited)})"
        : $"check.Item({item}, {inherited})";

    /// <summary>The statement that notes that an item is missing, on which some releases insist; null where none does.</summary>
    /// <param name="method">What is missing: <c>MissingAttribute</c> or <c>MissingElement</c>.</param>
    /// <param name="slot">Its slot.</param>
    /// <param name="item">Its row in the feature table.</param>
    /// <param name="own">Its rows.</param>
    public string? Missing(string method, int slot, string item, RowsModel own) =>
        own.Optional.Count == 0 ? null : $"check.{method}(this, {slot}, {item}, inherited, {Numbered(own)});";

    private string Numbered(RowsModel own)
    {
        var rows = RowTableEmitter.Deciding(own);
        if (!_numbers.TryGetValue(rows, out var number))
        {
            _numbers.Add(rows, number = _rows.Count);
            _rows.Add(rows);
        }

        return $"{EmittedNames.RowTable}.Table, {number.ToString(CultureInfo.InvariantCulture)}";
    }

    private static string Single(SinceModel row, string inherited) =>
        $"{inherited}.With({row.Release}{(row.Hypervisors.Count == 0 ? "" : ", " + Hypervisors(row.Hypervisors))})";

    private static string Hypervisors(EquatableArray<string> names) =>
        string.Join(" | ", names.Select(name => $"{SourceFile.Runtime}.Hypervisor.{HypervisorNames.MemberOf(name)}"));
}
