using System;

namespace Libvirt.Xml.Serialization;

/// <content>Values that have no character to escape, formatted in place.</content>
internal ref partial struct XmlOutput
{
    private const string HexMark = "0x";
    private const int MaxHexLength = byte.MaxValue;

    public void AppendNumber(ulong value) => _length += NumberText.Write(Reserve(NumberText.MaxDecimalLength), value);

    public void AppendSigned(long value)
    {
        if (value < 0)
            Append('-');
        AppendNumber(value < 0 ? unchecked((ulong)-value) : (ulong)value);
    }

    public void AppendHex(ulong value, int digits)
    {
        Append(HexMark);
        _length += NumberText.WriteHex(Reserve(MaxHexLength), value, digits);
    }

    public void AppendUuid(Guid value)
    {
        UuidText.Write(Reserve(UuidText.WrittenLength), value);
        _length += UuidText.WrittenLength;
    }

    public void AppendMac(MacAddress value)
    {
        value.Format(Reserve(MacAddress.TextLength));
        _length += MacAddress.TextLength;
    }
}
