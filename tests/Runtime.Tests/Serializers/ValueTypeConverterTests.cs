using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Globalization;
using System.Linq;
using Xunit;

namespace Libvirt.Xml.Tests.Serializers;

/// <summary>What configuration binding, Newtonsoft.Json, sorting and generic code ask of a value.</summary>
public sealed class ValueTypeConverterTests
{
    public static TheoryData<Type, string> Values => new()
    {
        { typeof(MacAddress), "52:54:00:aB:cd:ef" },
        { typeof(MacAddress), "00:00:00:00:00:00" },
        { typeof(IpAddress), "192.0.2.1" },
        { typeof(IpAddress), "10.1" },
        { typeof(IpAddress), "2001:db8::1" },
        { typeof(IpAddress), "fe80::1%eth0" },
        { typeof(IpAddress), "0.0.0.0" },
        { typeof(LibvirtVersion), "0.0.0" },
        { typeof(LibvirtVersion), "6.1.0" },
        { typeof(LibvirtVersion), "999.999.999" },
        { typeof(ByteSize), "0 bytes" },
        { typeof(ByteSize), "2 GiB" },
        { typeof(CpuSet), "0-3,8" },
        { typeof(WordList), "a b" },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void A_text_becomes_a_value_and_a_text_again(Type type, string text)
    {
        TypeConverter converter = TypeDescriptor.GetConverter(type);
        Assert.True(converter.CanConvertFrom(typeof(string)) && converter.CanConvertTo(typeof(string)) && !converter.CanConvertFrom(typeof(int)));
        object value = converter.ConvertFromInvariantString(text)!;
        Assert.IsType(type, value);
        Assert.Equal(text, converter.ConvertToInvariantString(value));
        Assert.Equal(text, converter.ConvertToString(null, new CultureInfo("ar-SA"), value));
        Assert.Equal(text, string.Format(new CultureInfo("fa-IR"), "{0:X}", value));
        Assert.Equal(text, TypeDescriptor.GetConverter(typeof(Nullable<>).MakeGenericType(type)).ConvertToInvariantString(value));
    }

    [Theory]
    [InlineData(typeof(MacAddress), "52:54:00:aB:cd")]
    [InlineData(typeof(IpAddress), "localhost")]
    [InlineData(typeof(LibvirtVersion), "6.1")]
    [InlineData(typeof(ByteSize), "2 bits")]
    [InlineData(typeof(CpuSet), "a")]
    [InlineData(typeof(LibvirtVersion), "")]
    public void Another_text_is_refused(Type type, string text) =>
        Assert.Throws<FormatException>(() => TypeDescriptor.GetConverter(type).ConvertFromInvariantString(text));

    [Theory]
    [MemberData(nameof(Values))]
    public void Values_are_written_into_characters_if_there_are_enough(Type type, string text)
    {
        object value = TypeDescriptor.GetConverter(type).ConvertFromInvariantString(text)!;
        var characters = new char[64];
        Assert.True(TryFormat(value, characters, out int length));
        Assert.Equal(text, new string(characters, 0, length));
        Assert.False(TryFormat(value, new char[text.Length - 1], out length));
        Assert.Equal(0, length);
        Assert.True(TryFormat(value, new char[text.Length], out _));
    }

    [Theory]
    [InlineData(typeof(MacAddress))]
    [InlineData(typeof(IpAddress))]
    [InlineData(typeof(LibvirtVersion))]
    [InlineData(typeof(ByteSize))]
    public void A_default_value_is_the_least_one_and_compares_with_anything_of_its_kind(Type type)
    {
        var least = (IComparable)Activator.CreateInstance(type)!;
        Assert.Equal(0, least.CompareTo(Activator.CreateInstance(type)));
        Assert.Equal(1, least.CompareTo(null));
        Assert.Throws<ArgumentException>(() => least.CompareTo("0.0.0.0"));
        Assert.NotEmpty(least.ToString()!);
        foreach ((Type other, string text) in Values.Select(row => ((Type)row[0], (string)row[1])).Where(row => row.Item1 == type))
            Assert.InRange(least.CompareTo(TypeDescriptor.GetConverter(other).ConvertFromInvariantString(text)), -1, 0);
    }

    [Fact]
    public void Cards_are_sorted_by_what_they_have()
    {
        List<MacAddress?> addresses = [MacAddress.Parse("52:54:00:00:00:02"), null, MacAddress.Parse("52:54:00:00:00:01")];
        Assert.Equal([null, addresses[2], addresses[0]], addresses.OrderBy(address => address));
        Assert.Equal(new LibvirtVersion(12, 8, 0), new[] { new LibvirtVersion(9, 0, 0), new LibvirtVersion(12, 8, 0) }.Max());
    }

    private static bool TryFormat(object value, Span<char> target, out int length) => value switch
    {
        MacAddress mac => mac.TryFormat(target, out length),
        IpAddress ip => ip.TryFormat(target, out length),
        ByteSize size => size.TryFormat(target, out length),
        CpuSet set => set.TryFormat(target, out length),
        WordList words => words.TryFormat(target, out length),
        _ => ((LibvirtVersion)value).TryFormat(target, out length),
    };
}
