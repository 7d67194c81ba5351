using System;
using Libvirt.Gen.Analyzers.Gate.Values;

namespace Libvirt.Gen.Analyzers.Gate.State;

/// <summary>
/// What is known of variables, by number. It is never changed, and maps made of each other share what they have in common, which joining
/// them skips: a branch costs what it changes, however many variables there are.
/// </summary>
internal sealed class ValueMap
{
    public static readonly ValueMap Empty = new(new object?[Width]);

    private const int Bits = 4;
    private const int Width = 1 << Bits;
    private const int Levels = 5;

    private readonly object?[] _root;

    private ValueMap(object?[] root) => _root = root;

    public GuardValue? this[int variable]
    {
        get
        {
            object? node = _root;
            for (var level = Levels - 1; level >= 0 && node is object?[] slots; level--)
            {
                node = slots[Slot(variable, level)];
            }

            return node as GuardValue;
        }
    }

    public ValueMap Set(int variable, GuardValue? value) =>
        Equals(this[variable], value) ? this : new ValueMap((object?[])Set(_root, variable, value, Levels - 1)!);

    /// <summary>What is known of a variable in both. Returns this very map when the other takes nothing away.</summary>
    /// <param name="known">The hosts that are possible where this map is so.</param>
    /// <param name="other">The other map.</param>
    /// <param name="otherKnown">The hosts that are possible where the other is so.</param>
    public ValueMap Join(PossibleHosts known, ValueMap other, PossibleHosts otherKnown)
    {
        var joined = (object?[])Join(_root, other._root, (one, two) => GuardValue.Meet(one.Within(known), two.Within(otherKnown)))!;
        return ReferenceEquals(joined, _root) ? this : new ValueMap(joined);
    }

    private static int Slot(int variable, int level) => (variable >> (level * Bits)) & (Width - 1);

    private static object? Set(object? node, int variable, GuardValue? value, int level)
    {
        if (level < 0)
        {
            return value;
        }

        var slots = node is object?[] old ? (object?[])old.Clone() : new object?[Width];
        slots[Slot(variable, level)] = Set(slots[Slot(variable, level)], variable, value, level - 1);
        return slots;
    }

    private static object? Join(object? one, object? other, Func<GuardValue, GuardValue, GuardValue?> meet)
    {
        if (ReferenceEquals(one, other) || one is null)
        {
            return one;
        }

        if (one is not object?[] slots)
        {
            var met = one.Equals(other) ? one : other is GuardValue value ? meet((GuardValue)one, value) : null;
            return one.Equals(met) ? one : met;
        }

        object?[]? joined = null;
        for (var i = 0; i < Width; i++)
        {
            var slot = Join(slots[i], (other as object?[])?[i], meet);
            if (!ReferenceEquals(slot, slots[i]))
            {
                joined ??= (object?[])slots.Clone();
                joined[i] = slot;
            }
        }

        return joined ?? slots;
    }
}
