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
        if (value is not null)
        {
            WriteText(name, value);
        }

        if (owner.Kept is not null)
        {
            WriteKeptAt(slot, name, isAbsent: value is null);
        }
    }

    /// <summary>Writes an attribute that tells the shape of a child.</summary>
    /// <exception cref="LibvirtXmlException">The child was read where the attribute had a value that the schema does not know.</exception>
    public void ShapeAttribute(LibvirtElement owner, int slot, string name, string? value, LibvirtElement? shape)
    {
        // Such a value stays with the element that it was read in, and the child says nothing without it.
        if (value is null && shape is { IsShapeImplied: false } && owner.Kept?.FindMisfitAttribute(slot) is null)
        {
            throw new LibvirtXmlException("The shape's value is not known here: the child was read in another element, whose attribute told it.", Path("@" + name));
        }

        TextAttribute(owner, slot, name, value);
    }

    /// <summary>Writes an attribute as <c>yes</c> or <c>no</c>, unless it is absent.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void YesNoAttribute(LibvirtElement owner, int slot, string name, bool? value)
    {
        if (value is not null)
        {
            WriteText(name, value.Value ? "yes" : "no");
        }

        if (owner.Kept is not null)
        {
            WriteKeptAt(slot, name, isAbsent: value is null);
        }
    }

    /// <summary>Writes an attribute as <c>on</c> or <c>off</c>, unless it is absent.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void OnOffAttribute(LibvirtElement owner, int slot, string name, bool? value)
    {
        if (value is not null)
        {
            WriteText(name, value.Value ? "on" : "off");
        }

        if (owner.Kept is not null)
        {
            WriteKeptAt(slot, name, isAbsent: value is null);
        }
    }

    /// <summary>Writes an attribute as a decimal number, unless it is absent.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void NumberAttribute(LibvirtElement owner, int slot, string name, ulong? value)
    {
        if (value is not null)
        {
            WriteNumber(name, value.Value);
        }

        if (owner.Kept is not null)
        {
            WriteKeptAt(slot, name, isAbsent: value is null);
        }
    }

    /// <inheritdoc cref="NumberAttribute(LibvirtElement, int, string, ulong?)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void NumberAttribute(LibvirtElement owner, int slot, string name, uint? value)
    {
        if (value is not null)
        {
            WriteNumber(name, value.Value);
        }

        if (owner.Kept is not null)
        {
            WriteKeptAt(slot, name, isAbsent: value is null);
        }
    }

    /// <inheritdoc cref="NumberAttribute(LibvirtElement, int, string, ulong?)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void NumberAttribute(LibvirtElement owner, int slot, string name, ushort? value)
    {
        if (value is not null)
        {
            WriteNumber(name, value.Value);
        }

        if (owner.Kept is not null)
        {
            WriteKeptAt(slot, name, isAbsent: value is null);
        }
    }

    /// <inheritdoc cref="NumberAttribute(LibvirtElement, int, string, ulong?)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void NumberAttribute(LibvirtElement owner, int slot, string name, byte? value)
    {
        if (value is not null)
        {
            WriteNumber(name, value.Value);
        }

        if (owner.Kept is not null)
        {
            WriteKeptAt(slot, name, isAbsent: value is null);
        }
    }

    /// <summary>Writes an attribute as a decimal number that may be negative, unless it is absent.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void SignedAttribute(LibvirtElement owner, int slot, string name, long? value)
    {
        if (value is not null)
        {
            WriteSigned(name, value.Value);
        }

        if (owner.Kept is not null)
        {
            WriteKeptAt(slot, name, isAbsent: value is null);
        }
    }

    /// <inheritdoc cref="SignedAttribute(LibvirtElement, int, string, long?)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void SignedAttribute(LibvirtElement owner, int slot, string name, int? value)
    {
        if (value is not null)
        {
            WriteSigned(name, value.Value);
        }

        if (owner.Kept is not null)
        {
            WriteKeptAt(slot, name, isAbsent: value is null);
        }
    }

    /// <summary>Writes an attribute as a hexadecimal number of at least so many digits, unless it is absent.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void HexAttribute(LibvirtElement owner, int slot, string name, ulong? value, int digits)
    {
        if (value is not null)
        {
            WriteHex(name, value.Value, digits);
        }

        if (owner.Kept is not null)
        {
            WriteKeptAt(slot, name, isAbsent: value is null);
        }
    }

    /// <inheritdoc cref="HexAttribute(LibvirtElement, int, string, ulong?, int)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void HexAttribute(LibvirtElement owner, int slot, string name, uint? value, int digits)
    {
        if (value is not null)
        {
            WriteHex(name, value.Value, digits);
        }

        if (owner.Kept is not null)
        {
            WriteKeptAt(slot, name, isAbsent: value is null);
        }
    }

    /// <inheritdoc cref="HexAttribute(LibvirtElement, int, string, ulong?, int)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void HexAttribute(LibvirtElement owner, int slot, string name, ushort? value, int digits)
    {
        if (value is not null)
        {
            WriteHex(name, value.Value, digits);
        }

        if (owner.Kept is not null)
        {
            WriteKeptAt(slot, name, isAbsent: value is null);
        }
    }

    /// <inheritdoc cref="HexAttribute(LibvirtElement, int, string, ulong?, int)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void HexAttribute(LibvirtElement owner, int slot, string name, byte? value, int digits)
    {
        if (value is not null)
        {
            WriteHex(name, value.Value, digits);
        }

        if (owner.Kept is not null)
        {
            WriteKeptAt(slot, name, isAbsent: value is null);
        }
    }

    /// <summary>Writes an attribute as a UUID, in lower case with hyphens, unless it is absent.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void UuidAttribute(LibvirtElement owner, int slot, string name, Guid? value)
    {
        if (value is not null)
        {
            WriteUuid(name, value.Value);
        }

        if (owner.Kept is not null)
        {
            WriteKeptAt(slot, name, isAbsent: value is null);
        }
    }

    /// <summary>Writes an attribute as a hardware address, as it was read, unless it is absent.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void MacAttribute(LibvirtElement owner, int slot, string name, MacAddress? value)
    {
        if (value is not null)
        {
            WriteMac(name, value.Value);
        }

        if (owner.Kept is not null)
        {
            WriteKeptAt(slot, name, isAbsent: value is null);
        }
    }

    /// <summary>Writes an attribute as an IP address, as it was read, unless it is absent.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void IpAttribute(LibvirtElement owner, int slot, string name, IpAddress? value)
    {
        if (value is not null)
        {
            WriteText(name, value.Value.Text);
        }

        if (owner.Kept is not null)
        {
            WriteKeptAt(slot, name, isAbsent: value is null);
        }
    }

    /// <summary>Writes an attribute of any type that has a format, unless it is absent.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void ValueAttribute<T, TFormat>(LibvirtElement owner, int slot, string name, T? value)
        where T : struct
        where TFormat : struct, IXmlValueFormat<T>
    {
        if (value is not null)
        {
            WriteValue<T, TFormat>(name, value.Value);
        }

        if (owner.Kept is not null)
        {
            WriteKeptAt(slot, name, isAbsent: value is null);
        }
    }

    // No call but the last thing that it does: see XmlOutput.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void WriteText(string name, string value)
    {
        if (!_output.TryAppendPlainAttribute(name, value))
        {
            WriteUnusualText(name, value);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void WriteUnusualText(string name, string value)
    {
        if (!_output.TryAppendTextAttribute(name, value))
        {
            Fail(value, "@" + name);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void WriteNumber(string name, ulong value) => _output.AppendNumberAttribute(name, value);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void WriteSigned(string name, long value) => _output.AppendSignedAttribute(name, value);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void WriteHex(string name, ulong value, int digits) => _output.AppendHexAttribute(name, value, digits);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void WriteUuid(string name, Guid value) => _output.AppendUuidAttribute(name, value);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void WriteMac(string name, MacAddress value) => _output.AppendMacAttribute(name, value);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void WriteValue<T, TFormat>(string name, T value)
        where T : struct
        where TFormat : struct, IXmlValueFormat<T>
    {
        if (!_output.TryAppendValueAttribute<T, TFormat>(name, value))
        {
            Fail(XmlValueText.Of<T, TFormat>(value), "@" + name);
        }
    }
}
