using System;
using System.Collections.Generic;
using System.ComponentModel;

namespace Libvirt.Xml.Serialization;

/// <summary>
/// The rows and conditions that emitted code refers to by number. They are data, read from a text when a document is first judged by one of
/// them: what few documents have need not be code that all of them load.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RowTable
{
    private readonly List<ItemRows> _items = [];
    private readonly List<Condition> _conditions = [];

    private RowTable()
    {
    }

    /// <summary>
    /// Reads lines as the table of features has them: <c>since</c>, <c>until</c> and <c>optional</c> rows, those of an item behind a line
    /// <c>item</c>, and conditions that stand by themselves, <c>condition|when</c>.
    /// </summary>
    /// <exception cref="FormatException">A line is none of these, or a condition is none.</exception>
    public static RowTable Read(string rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var table = new RowTable();
        var row = new FeatureRow(rows);
        (List<ItemRow> since, List<ItemRow> until, List<ItemRow> optional) = ([], [], []);
        while (row.MoveNext())
        {
            switch (row.Field())
            {
                case "item":
                    table.EndItem(ref since, ref until, ref optional);
                    break;
                case "since":
                    since.Add(new ItemRow(Release(ref row), Hypervisors(ref row), WhenOfSince(ref row)));
                    break;
                case "until":
                    until.Add(new ItemRow(Release(ref row), Hypervisors(ref row), row.OptionalField()));
                    break;
                case "optional":
                    optional.Add(new ItemRow(Release(ref row), Hypervisors(ref row), row.OptionalField()));
                    break;
                case "condition":
                    table._conditions.Add(ConditionParser.Parse(row.Field()));
                    break;
                case var other:
                    throw new FormatException($"'{other}' is no row.");
            }
        }

        table.EndItem(ref since, ref until, ref optional);
        return table;
    }

    /// <summary>Whether a condition holds on an element at which it begins, whatever is around that.</summary>
    /// <param name="condition">The number of the condition.</param>
    /// <param name="name">The element's name.</param>
    /// <param name="element">The element.</param>
    public bool Holds(int condition, string name, LibvirtElement element)
    {
        ElementsAround around = default;
        around.Exchange(name, element);
        return ConditionEvaluator.Evaluate(_conditions[condition], ref around) == Truth.True;
    }

    internal ItemRows Item(int number) => _items[number];

    private void EndItem(ref List<ItemRow> since, ref List<ItemRow> until, ref List<ItemRow> optional)
    {
        if (since.Count + until.Count + optional.Count == 0)
        {
            return;
        }

        _items.Add(new ItemRows(since, until, optional));
        (since, until, optional) = ([], [], []);
    }

    private static int Release(ref FeatureRow row) => row.Release()?.Number ?? 0;

    private static int Hypervisors(ref FeatureRow row) => (int)row.Hypervisors();

    // QEMU and kernels stand before it: they are told, and nothing is judged by them.
    private static string? WhenOfSince(ref FeatureRow row)
    {
        row.Field();
        row.Field();
        row.Field();
        return row.OptionalField();
    }
}
