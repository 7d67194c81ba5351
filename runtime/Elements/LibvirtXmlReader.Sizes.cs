using System;

namespace Libvirt.Xml.Serialization;

/// <content>
/// Sizes: numbers whose unit stands in an attribute. An element that holds nothing else is one value; where it holds more, unit and number are
/// read one after the other.
/// </content>
public ref partial struct LibvirtXmlReader
{
    /// <summary>
    /// As <see cref="OnceText"/>, for an element that holds a size. What its unit is written as belongs to the value; unless it is what libvirt
    /// writes, the element is kept as well.
    /// </summary>
    public bool OnceSize(LibvirtElement owner, int childSlot, bool first, string unitName)
    {
        if (!IsFirst(owner, childSlot, first))
        {
            KeepChild(owner, KeptKind.Duplicate, childSlot);
            return false;
        }

        var hasUnit = PeekAttribute(unitName);
        var isUsual = hasUnit && TryReadUnit() && _value.SequenceEqual(ByteUnitText.NameOf(_unit.GetValueOrDefault()).AsSpan());
        if (!hasUnit)
        {
            (_unit, _isUnitKnown) = (null, true);
        }

        _unitName = unitName;
        return EnterText(owner, childSlot, hasAround: !isUsual || _tokenizer.AttributeCount > 1);
    }

    /// <summary>Reads the number of a size, and makes the size with the unit that its element has, else with the one that holds without.</summary>
    public readonly ByteSize? ReadSize(LibvirtElement owner, int slot, ByteUnit otherwise)
    {
        var unit = _unit ?? otherwise;
        return TryReadCount(owner, slot, _isUnitKnown, unit, out var count) ? new ByteSize(count, unit) : null;
    }

    /// <summary>Reads a unit that is an attribute of a class; an empty one is none, as for libvirt.</summary>
    public readonly ByteUnit? ReadUnit(LibvirtElement owner, int slot)
    {
        if (!_value.IsEmpty)
        {
            return ReadValue<ByteUnit, ByteUnitText>(owner, slot);
        }

        KeepSpelling(owner, slot);
        return null;
    }

    /// <summary>
    /// Reads how many there are of the unit that was read before, which is in an attribute of the same class. Of a unit that is not known,
    /// and of so many that the bytes need more than 64 bits, the number is kept.
    /// </summary>
    public readonly ulong? ReadSizeCount(LibvirtElement owner, int slot, int unitSlot, ByteUnit unit)
    {
        var isUnitKnown = owner.Kept?.FindMisfitAttribute(unitSlot) is null;
        return TryReadCount(owner, slot, isUnitKnown, unit, out var count) ? count : null;
    }

    private bool TryReadUnit()
    {
        var isEmpty = _value.IsEmpty;
        _isUnitKnown = default(ByteUnitText).TryRead(_value, out var unit) || isEmpty;
        _unit = isEmpty || !_isUnitKnown ? null : unit;
        return _unit is not null;
    }

    // libvirt takes what C does, but refuses white space behind the number.
    private readonly bool TryReadCount(LibvirtElement owner, int slot, bool isUnitKnown, ByteUnit unit, out ulong count)
    {
        var isUsual = !HasLeadingZero() & NumberText.TryReadDecimal(_value, out count);
        var fits = isUnitKnown && (isUsual || NumberText.TryReadAsC(_value, 10, out count)) && ByteSize.TryMake(count, unit, out _);
        return isUsual ? Fits(owner, slot, fits) : FitsUnusual(owner, slot, fits);
    }
}
