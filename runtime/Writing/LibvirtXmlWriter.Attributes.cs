using System;
using System.Runtime.CompilerServices;

namespace Libvirt.Xml.Serialization;

/// <content>
/// Attributes, one method for each kind of value. Nearly all attributes of an element are absent: that is decided in the caller, without
/// a call, which takes a sixth off the time to write an interface.
/// </content>
public ref partial struct LibvirtXmlWriter
{
    /// <summary>Writes an attribute of any text, unless it is absent.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void TextAttribute(LibvirtElement owner, int slot, string name, string? value)
    {
        if (value is not null || owner.Kept is not null)
            WriteText(owner, slot, name, value);
    }

    /// <summary>
    /// Writes an attribute by the text of an enum's member, unless it is absent. A number that is none of its members has no text: writing
    /// it fails, for leaving it out would lose what was set.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void NameAttribute(LibvirtElement owner, int slot, string name, string? text, bool isSet)
    {
        if (isSet || owner.Kept is not null)
            WriteName(owner, slot, name, text, isSet);
    }

    /// <summary>Writes an attribute as <c>yes</c> or <c>no</c>, unless it is absent.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void YesNoAttribute(LibvirtElement owner, int slot, string name, bool? value)
    {
        if (value is not null || owner.Kept is not null)
            WriteWord(owner, slot, name, value is null ? null : value.Value ? "yes" : "no");
    }

    /// <summary>Writes an attribute as <c>on</c> or <c>off</c>, unless it is absent.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void OnOffAttribute(LibvirtElement owner, int slot, string name, bool? value)
    {
        if (value is not null || owner.Kept is not null)
            WriteWord(owner, slot, name, value is null ? null : value.Value ? "on" : "off");
    }

    /// <summary>Writes an attribute as a decimal number, unless it is absent.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void NumberAttribute(LibvirtElement owner, int slot, string name, ulong? value)
    {
        if (value is not null || owner.Kept is not null)
            WriteNumber(owner, slot, name, value);
    }

    /// <summary>Writes an attribute as a decimal number that may be negative, unless it is absent.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void SignedAttribute(LibvirtElement owner, int slot, string name, long? value)
    {
        if (value is not null || owner.Kept is not null)
            WriteSigned(owner, slot, name, value);
    }

    /// <summary>Writes an attribute as a hexadecimal number of at least so many digits, unless it is absent.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void HexAttribute(LibvirtElement owner, int slot, string name, ulong? value, int digits)
    {
        if (value is not null || owner.Kept is not null)
            WriteHex(owner, slot, name, value, digits);
    }

    /// <summary>Writes an attribute as a UUID, in lower case with hyphens, unless it is absent.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void UuidAttribute(LibvirtElement owner, int slot, string name, Guid? value)
    {
        if (value is not null || owner.Kept is not null)
            WriteUuid(owner, slot, name, value);
    }

    /// <summary>Writes an attribute as a hardware address, as it was read, unless it is absent.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void MacAttribute(LibvirtElement owner, int slot, string name, MacAddress? value)
    {
        if (value is not null || owner.Kept is not null)
            WriteMac(owner, slot, name, value);
    }

    /// <summary>Writes an attribute as an IP address, as it was read, unless it is absent.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void IpAttribute(LibvirtElement owner, int slot, string name, IpAddress? value)
    {
        if (value is not null || owner.Kept is not null)
            WriteWord(owner, slot, name, value?.Text);
    }

    private void WriteText(LibvirtElement owner, int slot, string name, string? value)
    {
        if (value is not null)
        {
            _output.AppendTextAttribute(name, value);
            if (_output.FailedAt >= 0)
                FailCharacter("@" + name);
        }

        KeepUp(owner, slot, name, isAbsent: value is null);
    }

    private void WriteName(LibvirtElement owner, int slot, string name, string? text, bool isSet)
    {
        if (isSet && text is null)
            FailNameless("@" + name);
        WriteText(owner, slot, name, text);
    }

    private void WriteWord(LibvirtElement owner, int slot, string name, string? value)
    {
        if (value is not null)
            _output.AppendWordAttribute(name, value);
        KeepUp(owner, slot, name, isAbsent: value is null);
    }

    private void WriteNumber(LibvirtElement owner, int slot, string name, ulong? value)
    {
        if (value is not null)
        {
            _output.AppendAttributeStart(name);
            _output.AppendNumber(value.Value);
        }

        EndAttribute(owner, slot, name, isAbsent: value is null);
    }

    private void WriteSigned(LibvirtElement owner, int slot, string name, long? value)
    {
        if (value is not null)
        {
            _output.AppendAttributeStart(name);
            _output.AppendSigned(value.Value);
        }

        EndAttribute(owner, slot, name, isAbsent: value is null);
    }

    private void WriteHex(LibvirtElement owner, int slot, string name, ulong? value, int digits)
    {
        if (value is not null)
        {
            _output.AppendAttributeStart(name);
            _output.AppendHex(value.Value, digits);
        }

        EndAttribute(owner, slot, name, isAbsent: value is null);
    }

    private void WriteUuid(LibvirtElement owner, int slot, string name, Guid? value)
    {
        if (value is not null)
        {
            _output.AppendAttributeStart(name);
            _output.AppendUuid(value.Value);
        }

        EndAttribute(owner, slot, name, isAbsent: value is null);
    }

    private void WriteMac(LibvirtElement owner, int slot, string name, MacAddress? value)
    {
        if (value is not null)
        {
            _output.AppendAttributeStart(name);
            _output.AppendMac(value.Value);
        }

        EndAttribute(owner, slot, name, isAbsent: value is null);
    }

    private void EndAttribute(LibvirtElement owner, int slot, string name, bool isAbsent)
    {
        if (!isAbsent)
            _output.Append('\'');
        KeepUp(owner, slot, name, isAbsent);
    }

    private void KeepUp(LibvirtElement owner, int slot, string name, bool isAbsent)
    {
        if (owner.Kept is not null)
            WriteKeptAt(slot, name, isAbsent);
    }
}
