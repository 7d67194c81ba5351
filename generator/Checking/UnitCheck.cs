using System.Collections.Generic;
using System.Linq;
using Libvirt.Gen.Language;
using Libvirt.Gen.Rules;
using Libvirt.Gen.ValueTypes;

namespace Libvirt.Gen.Checking;

/// <summary>Checks that a size and its unit stand side by side, and that the size says which unit holds where none is written.</summary>
internal sealed class UnitCheck(List<SchemaIssue> issues)
{
    private static readonly string[] NoFacts = ["required", "default"];

    public void Prune(SchemaNode owner)
    {
        var units = owner.Attributes.Where(IsUnit).ToList();
        var size = owner.Texts.FirstOrDefault(IsSize);
        if (size is not null && !SizeIsSound(size, units.Count > 0))
        {
            owner.Children.RemoveAll(child => child == size || units.Contains(child));
            units.Clear();
        }

        foreach (var unit in units)
        {
            if (size is not null && unit == units[0])
            {
                CheckFacts(unit);
            }
            else
            {
                var problem = size is null ? "no text of type 'size' stands beside it" : "another attribute beside it has that type as well";
                Report(unit.PositionOf("type"), unit, $"has type 'unit', but {problem}");
                owner.Children.Remove(unit);
            }
        }

        owner.Children.RemoveAll(child => !StandsWhereItCan(child));
        foreach (var child in owner.Children)
        {
            Prune(child);
        }
    }

    private static bool IsUnit(SchemaNode node) => node.Construct == "attribute" && node.Type == SchemaValueTypes.Unit.Name;

    private static bool IsSize(SchemaNode node) => node.Construct == "text" && node.Type == SchemaValueTypes.Size.Name;

    private bool SizeIsSound(SchemaNode size, bool hasUnit)
    {
        if (!hasUnit)
        {
            Report(size.PositionOf("type"), size, "has type 'size', but no attribute of type 'unit' stands beside it");
            return false;
        }

        while (size.Unit is { } unit && !UnitType.Names.Contains(unit))
        {
            issues.Add(new SchemaIssue(RuleIds.BadValue, size.PositionOf("unit"), unit, "unit", "one of " + string.Join(", ", UnitType.Names)));
            if (!size.Retract("unit") && size.Unit is null)
            {
                return false;
            }
        }

        if (size.Unit is null)
        {
            Report(size.PositionOf("type"), size, "has type 'size' and does not say which 'unit' holds where none is written");
        }

        return size.Unit is not null;
    }

    /// <summary>What holds where no unit is written is said of the size, so a unit is never required.</summary>
    private void CheckFacts(SchemaNode unit)
    {
        foreach (var fact in NoFacts.Where(unit.Facts.ContainsKey))
        {
            Report(unit.PositionOf(fact), unit, $"has type 'unit' and '{fact}'; its size says which unit holds where none is written");
            unit.Facts.Remove(fact);
        }

        if (unit.ChildrenOf("optional").FirstOrDefault() is { } row)
        {
            Report(row.Position, unit, "has type 'unit', which is never required, so no release makes it optional");
            unit.Children.RemoveAll(child => child.Construct == "optional");
        }
    }

    private bool StandsWhereItCan(SchemaNode node)
    {
        var isAstray = (node.Construct == "attribute" && node.Type == SchemaValueTypes.Size.Name) || (node.Construct == "text" && node.Type == SchemaValueTypes.Unit.Name);
        if (isAstray)
        {
            var needed = node.Construct == "text" ? "only an attribute can be the unit of a size" : "only the text of an element can be a size, whose unit is an attribute";
            Report(node.PositionOf("type"), node, $"has type '{node.Type}'; {needed}");
        }

        return !isAstray;
    }

    private void Report(SchemaPosition position, SchemaNode node, string problem) =>
        issues.Add(new SchemaIssue(RuleIds.BadShape, position, $"{node.Construct} '{node.Name ?? "#text"}'", problem));
}
