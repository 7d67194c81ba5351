namespace Libvirt.Gen.Analyzers.Gate;

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
    public ValueMap Join(ValueMap other) =>
        ReferenceEquals(_root, other._root) || Join(_root, other._root) is not object?[] joined || ReferenceEquals(joined, _root)
            ? this
            : new ValueMap(joined);

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

    private static object? Join(object? one, object? other)
    {
        if (ReferenceEquals(one, other) || one is null)
        {
            return one;
        }

        if (one is not object?[] slots)
        {
            var value = (GuardValue)one;
            var met = GuardValue.Meet(value, other as GuardValue);
            return value.Equals(met) ? value : met;
        }

        object?[]? joined = null;
        for (var i = 0; i < Width; i++)
        {
            var slot = Join(slots[i], (other as object?[])?[i]);
            if (!ReferenceEquals(slot, slots[i]))
            {
                joined ??= (object?[])slots.Clone();
                joined[i] = slot;
            }
        }

        return joined ?? slots;
    }
}
