using System;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace Libvirt.Xml.Serialization;

/// <summary>The value of a member on its way into the text. Absent when made of null.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct XmlValue
{
    private readonly string? _text;

    // The number, the address, or the first half of the UUID and its second one.
    private readonly ulong _bits;
    private readonly ulong _moreBits;
    private readonly XmlValueKind _kind;
    private readonly byte _digits;

    private XmlValue(XmlValueKind kind, string text)
    {
        this = default;
        _kind = kind;
        _text = text;
    }

    private XmlValue(XmlValueKind kind, ulong bits, ulong moreBits = 0, int digits = 0)
    {
        this = default;
        _kind = kind;
        _bits = bits;
        _moreBits = moreBits;
        _digits = (byte)digits;
    }

    internal bool IsNameless => _kind == XmlValueKind.Nameless;

    internal bool IsNull => _kind == XmlValueKind.None;

    /// <summary>Any text.</summary>
    public static XmlValue Text(string? value) => value is null ? default : new(XmlValueKind.Text, value);

    /// <summary>
    /// The text of an enum's member. A number that is none of its members has no text: writing it fails, for leaving it out would lose
    /// what was set.
    /// </summary>
    public static XmlValue Name(string? text, bool isSet) => text is not null
        ? new(XmlValueKind.Text, text)
        : isSet ? new(XmlValueKind.Nameless, "") : default;

    /// <summary><c>yes</c> or <c>no</c>.</summary>
    public static XmlValue YesNo(bool? value) => value is null ? default : new(XmlValueKind.Word, value.Value ? "yes" : "no");

    /// <summary><c>on</c> or <c>off</c>.</summary>
    public static XmlValue OnOff(bool? value) => value is null ? default : new(XmlValueKind.Word, value.Value ? "on" : "off");

    /// <summary>A decimal number.</summary>
    public static XmlValue Number(ulong? value) => value is null ? default : new(XmlValueKind.Number, value.Value);

    /// <summary>A decimal number that may be negative.</summary>
    [SuppressMessage("Naming", "CA1720", Justification = "It means numbers with a sign.")]
    public static XmlValue Signed(long? value) => value switch
    {
        null => default,
        < 0 => new(XmlValueKind.Negative, unchecked((ulong)-value.Value)),
        _ => new(XmlValueKind.Number, (ulong)value.Value),
    };

    /// <summary>A hexadecimal number: <c>0x</c>, lower case, zeros before it up to the number of digits.</summary>
    public static XmlValue Hex(ulong? value, int digits) => value is null ? default : new(XmlValueKind.Hex, value.Value, digits: digits);

    /// <summary>A UUID, in lower case with hyphens.</summary>
    public static XmlValue Uuid(Guid? value)
    {
        if (value is null)
            return default;
        (ulong high, ulong low) = UuidText.Halves(value.Value);
        return new(XmlValueKind.Uuid, high, low);
    }

    /// <summary>A hardware address, as it was read.</summary>
    public static XmlValue Mac(MacAddress? value) => value is null ? default : new(XmlValueKind.Mac, value.Value.Bits);

    /// <summary>An IP address, as it was read.</summary>
    public static XmlValue Ip(IpAddress? value) => value is null ? default : new(XmlValueKind.Word, value.Value.Text);

    /// <summary>Puts the value into the output, escaped.</summary>
    internal void Write(ref XmlOutput output, bool isAttribute)
    {
        switch (_kind)
        {
            case XmlValueKind.Text:
                output.AppendEscaped(_text!.AsSpan(), isAttribute);
                break;
            case XmlValueKind.Word:
                output.Append(_text!);
                break;
            case XmlValueKind.Negative:
                output.Append('-');
                goto case XmlValueKind.Number;
            case XmlValueKind.Number:
                output.Advance(NumberText.Write(output.Reserve(NumberText.MaxDecimalLength), _bits));
                break;
            case XmlValueKind.Hex:
                output.Append("0x");
                output.Advance(NumberText.WriteHex(output.Reserve(byte.MaxValue), _bits, _digits));
                break;
            case XmlValueKind.Uuid:
                UuidText.Write(output.Reserve(UuidText.WrittenLength), _bits, _moreBits);
                output.Advance(UuidText.WrittenLength);
                break;
            case XmlValueKind.Nameless:
                output.Fail();
                break;
            case XmlValueKind.Mac:
                MacAddress.FromBits(_bits).Format(output.Reserve(MacAddress.TextLength));
                output.Advance(MacAddress.TextLength);
                break;
        }
    }
}
