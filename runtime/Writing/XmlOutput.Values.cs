using System;

namespace Libvirt.Xml.Serialization;

/// <content>Values that have no character to escape, formatted in place.</content>
internal ref partial struct XmlOutput
{
    private const int MaxSignedLength = NumberText.MaxDecimalLength + 1;
    private const int MaxHexLength = byte.MaxValue + 2;

    public void AppendNumber(ulong value)
    {
        Reserve(NumberText.MaxDecimalLength);
        Advance(NumberText.Write(_free, value));
    }

    public void AppendSigned(long value)
    {
        Reserve(MaxSignedLength);
        Advance(NumberText.Write(_free, value));
    }

    public void AppendHex(ulong value, int digits)
    {
        Reserve(MaxHexLength);
        Advance(NumberText.WriteHex(_free, value, digits));
    }

    public void AppendUuid(Guid value)
    {
        Reserve(UuidText.WrittenLength);
        UuidText.Write(_free, value);
        Advance(UuidText.WrittenLength);
    }

    public void AppendMac(MacAddress value)
    {
        Reserve(MacAddress.TextLength);
        value.Format(_free);
        Advance(MacAddress.TextLength);
    }

    public void AppendNumberAttribute(string name, ulong value)
    {
        var target = StartAttribute(name, NumberText.MaxDecimalLength);
        EndAttribute(target, NumberText.Write(target, value));
    }

    public void AppendSignedAttribute(string name, long value)
    {
        var target = StartAttribute(name, MaxSignedLength);
        EndAttribute(target, NumberText.Write(target, value));
    }

    public void AppendHexAttribute(string name, ulong value, int digits)
    {
        var target = StartAttribute(name, MaxHexLength);
        EndAttribute(target, NumberText.WriteHex(target, value, digits));
    }

    public void AppendUuidAttribute(string name, Guid value)
    {
        var target = StartAttribute(name, UuidText.WrittenLength);
        UuidText.Write(target, value);
        EndAttribute(target, UuidText.WrittenLength);
    }

    public void AppendMacAttribute(string name, MacAddress value)
    {
        var target = StartAttribute(name, MacAddress.TextLength);
        value.Format(target);
        EndAttribute(target, MacAddress.TextLength);
    }

    /// <summary>An attribute of any type that has a format, escaped; false when it has a character that XML cannot carry.</summary>
    public bool TryAppendValueAttribute<T, TFormat>(string name, T value)
        where T : struct
        where TFormat : struct, IXmlValueFormat<T>
    {
        for (var room = XmlValueText.FirstLength; ; room *= 2)
        {
            var target = StartAttribute(name, room);
            if (!default(TFormat).TryWrite(value, target.Slice(0, room), out var length))
            {
                continue;
            }

            if (!XmlCharacters.IsPlainOutput(target.Slice(0, length)))
            {
                return TryAppendTextAttribute(name, target.Slice(0, length).ToString());
            }

            EndAttribute(target, length);
            return true;
        }
    }

    /// <summary>Takes back the attribute written last, whose value has no quote in it.</summary>
    public void TakeBackAttribute(string name)
    {
        var valueEnd = Length - 1;
        var valueStart = _buffers.Characters.AsSpan(0, valueEnd).LastIndexOf('\'') + 1;
        Length = valueStart - name.Length - (AttributeMarks - 1);
    }

    // An attribute up to its value, with room for that. Gives back where the value goes.
    private Span<char> StartAttribute(string name, int maxLength)
    {
        Reserve(name.Length + maxLength + AttributeMarks);
        WriteAttributeStart(name);
        return _free.Slice(name.Length + AttributeMarks - 1);
    }

    private void EndAttribute(Span<char> value, int length)
    {
        value[length] = '\'';
        _free = value.Slice(length + 1);
    }
}
