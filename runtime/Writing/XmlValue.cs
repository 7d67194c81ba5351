using System;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace Libvirt.Xml.Serialization;

/// <summary>A value on its way into the text of an element. Absent when made of null.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct XmlValue
{
    /// <summary>How many characters a value has at most that is no text: a hexadecimal number with all its zeros.</summary>
    internal const int MaxLength = byte.MaxValue + 2;

    private readonly string? _text;

    // The number or the address.
    private readonly ulong _bits;
    private readonly Guid _uuid;
    private readonly XmlValueKind _kind;
    private readonly byte _digits;

    private XmlValue(XmlValueKind kind, string text)
    {
        this = default;
        _kind = kind;
        _text = text;
    }

    private XmlValue(XmlValueKind kind, ulong bits, int digits = 0)
    {
        this = default;
        _kind = kind;
        _bits = bits;
        _digits = (byte)digits;
    }

    private XmlValue(Guid uuid)
    {
        this = default;
        _kind = XmlValueKind.Uuid;
        _uuid = uuid;
    }

    internal bool IsNull => _kind == XmlValueKind.None;

    /// <summary>The text, of a text.</summary>
    internal string? Characters => _text;

    /// <summary>
    /// Stands for the text of a number that is none of its enum's members: writing it fails, for leaving it out would lose what was set.
    /// Told by its reference; no literal of a program is the same string.
    /// </summary>
    public static string Nameless { get; } = new('\0', 1);

    /// <summary>Any text.</summary>
    public static XmlValue Text(string? value) => value is null ? default : new(XmlValueKind.Text, value);

    /// <summary><c>yes</c> or <c>no</c>.</summary>
    public static XmlValue YesNo(bool? value) => value is null ? default : new(XmlValueKind.Word, value.Value ? "yes" : "no");

    /// <summary><c>on</c> or <c>off</c>.</summary>
    public static XmlValue OnOff(bool? value) => value is null ? default : new(XmlValueKind.Word, value.Value ? "on" : "off");

    /// <summary>A decimal number.</summary>
    public static XmlValue Number(ulong? value) => value is null ? default : new(XmlValueKind.Number, value.Value);

    /// <summary>A decimal number that may be negative.</summary>
    [SuppressMessage("Naming", "CA1720", Justification = "It means numbers with a sign.")]
    public static XmlValue Signed(long? value) => value is null ? default : new(XmlValueKind.Signed, unchecked((ulong)value.Value));

    /// <summary>A hexadecimal number: <c>0x</c>, lower case, zeros before it up to the number of digits.</summary>
    public static XmlValue Hex(ulong? value, int digits) => value is null ? default : new(XmlValueKind.Hex, value.Value, digits: digits);

    /// <summary>A UUID, in lower case with hyphens.</summary>
    public static XmlValue Uuid(Guid? value) => value is null ? default : new(value.Value);

    /// <summary>A hardware address, as it was read.</summary>
    public static XmlValue Mac(MacAddress? value) => value is null ? default : new(XmlValueKind.Mac, value.Value.Bits);

    /// <summary>An IP address, as it was read.</summary>
    public static XmlValue Ip(IpAddress? value) => value is null ? default : new(XmlValueKind.Word, value.Value.Text);

    /// <summary>A value of any type that has a format.</summary>
    public static XmlValue Value<T, TFormat>(T? value)
        where T : struct
        where TFormat : struct, IXmlValueFormat<T> => value is null ? default : new(XmlValueKind.Text, XmlValueText.Of<T, TFormat>(value.Value));

    /// <summary>The value as it is written, unescaped.</summary>
    /// <param name="room">Where one that is no text may be formatted: <see cref="MaxLength"/> characters.</param>
    internal ReadOnlySpan<char> Format(Span<char> room)
    {
        switch (_kind)
        {
            case XmlValueKind.Text or XmlValueKind.Word:
                return _text.AsSpan();
            case XmlValueKind.Number:
                return room.Slice(0, NumberText.Write(room, _bits));
            case XmlValueKind.Signed:
                return room.Slice(0, NumberText.Write(room, (long)_bits));
            case XmlValueKind.Hex:
                return room.Slice(0, NumberText.WriteHex(room, _bits, _digits));
            case XmlValueKind.Uuid:
                UuidText.Write(room, _uuid);
                return room.Slice(0, UuidText.WrittenLength);
            default:
                MacAddress.FromBits(_bits).Format(room);
                return room.Slice(0, MacAddress.TextLength);
        }
    }

    /// <summary>Puts the value into the output, escaped; false when it is a text with a character that XML cannot carry.</summary>
    internal bool TryWrite(ref XmlOutput output)
    {
        switch (_kind)
        {
            case XmlValueKind.Text:
                return output.TryAppendEscaped(_text!);
            case XmlValueKind.Word:
                output.Append(_text!);
                return true;
            case XmlValueKind.Number:
                output.AppendNumber(_bits);
                return true;
            case XmlValueKind.Signed:
                output.AppendSigned((long)_bits);
                return true;
            case XmlValueKind.Hex:
                output.AppendHex(_bits, _digits);
                return true;
            case XmlValueKind.Uuid:
                output.AppendUuid(_uuid);
                return true;
            default:
                output.AppendMac(MacAddress.FromBits(_bits));
                return true;
        }
    }
}
