#if !RUNTIME_NETSTANDARD
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Xunit;

namespace Libvirt.Xml.Tests.Serializers;

public sealed record HostInfo(string Name, LibvirtVersion Version);

public sealed record Card(MacAddress? Mac, IReadOnlyList<IpAddress> Addresses, Dictionary<MacAddress, LibvirtVersion> Seen, IpAddress Gateway);

public sealed record Guest(ByteSize Memory, CpuSet? Cpus, WordList Words, Dictionary<CpuSet, ByteSize> Nodes);

[JsonSerializable(typeof(Guest))]
[JsonSerializable(typeof(HostInfo))]
[JsonSerializable(typeof(Card))]
[JsonSerializable(typeof(Dictionary<IpAddress, MacAddress>))]
internal sealed partial class Context : JsonSerializerContext;

/// <summary>The values as System.Text.Json carries them, by reflection and by generated code.</summary>
public sealed class ValueJsonTests
{
    [Fact]
    public void A_release_survives()
    {
        var info = new HostInfo("h", new LibvirtVersion(12, 8, 0));
        const string Json = """{"Name":"h","Version":"12.8.0"}""";
        Assert.Equal(Json, JsonSerializer.Serialize(info));
        Assert.Equal(Json, JsonSerializer.Serialize(info, Context.Default.HostInfo));
        Assert.Equal(info, JsonSerializer.Deserialize<HostInfo>(Json));
        Assert.Equal(info, JsonSerializer.Deserialize(Json, Context.Default.HostInfo));
    }

    [Fact]
    public void Values_survive_in_lists_in_dictionaries_and_as_their_keys()
    {
        var card = new Card(
            MacAddress.Parse("52:54:00:AB:cd:ef"),
            [IpAddress.Parse("10.1"), IpAddress.Parse("fe80::1%eth0"), default],
            new() { [MacAddress.Parse("52:54:00:00:00:01")] = new LibvirtVersion(6, 1, 0), [default] = default },
            default);
        const string Json = """{"Mac":"52:54:00:AB:cd:ef","Addresses":["10.1","fe80::1%eth0","0.0.0.0"],"Seen":{"52:54:00:00:00:01":"6.1.0","00:00:00:00:00:00":"0.0.0"},"Gateway":"0.0.0.0"}""";
        Assert.Equal(Json, JsonSerializer.Serialize(card));
        Assert.Equal(Json, JsonSerializer.Serialize(card, Context.Default.Card));
        Assert.Equal(Json, JsonSerializer.Serialize(JsonSerializer.Deserialize<Card>(Json)));
        Card read = JsonSerializer.Deserialize(Json, Context.Default.Card)!;
        Assert.Equal(Json, JsonSerializer.Serialize(read));
        Assert.Equal(card.Mac, read.Mac);
        Assert.Equal("10.1", read.Addresses[0].ToString());
        Assert.Equal(new LibvirtVersion(6, 1, 0), read.Seen[MacAddress.Parse("52:54:00:00:00:01")]);
    }

    [Fact]
    public void Absent_ones_stay_absent()
    {
        Assert.Equal("null", JsonSerializer.Serialize<LibvirtVersion?>(null));
        Assert.Null(JsonSerializer.Deserialize<MacAddress?>("null"));
        Assert.Null(JsonSerializer.Deserialize<Card>("""{"Addresses":[]}""")!.Mac);
        Assert.Equal(default, JsonSerializer.Deserialize<HostInfo>("""{"Name":"h"}""")!.Version);
    }

    [Theory]
    [InlineData("""{"Version":6}""", "LibvirtVersion is a string in JSON; found Number.", "$.Version")]
    [InlineData("""{"Version":{}}""", "LibvirtVersion is a string in JSON; found StartObject.", "$.Version")]
    [InlineData("""{"Version":[6,1,0]}""", "LibvirtVersion is a string in JSON; found StartArray.", "$.Version")]
    [InlineData("""{"Version":true}""", "LibvirtVersion is a string in JSON; found True.", "$.Version")]
    [InlineData("""{"Version":null}""", "LibvirtVersion is a string in JSON; found Null.", "$.Version")]
    [InlineData("""{"Version":"6.1"}""", "'6.1' is not a libvirt release: three numbers are expected, as in 6.1.0.", "$.Version")]
    [InlineData("""{"Version":""}""", "'' is not a libvirt release: three numbers are expected, as in 6.1.0.", "$.Version")]
    [InlineData("""{"Version":" 6.1.0"}""", "' 6.1.0' is not a libvirt release: three numbers are expected, as in 6.1.0.", "$.Version")]
    public void Other_JSON_is_refused_with_its_place(string json, string message, string path)
    {
        var error = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<HostInfo>(json));
        Assert.Equal((message, path), (error.Message, error.Path));
        Assert.Equal(message, Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, Context.Default.HostInfo)).Message);
    }

    [Theory]
    [InlineData("""{"52:54":"10.1"}""", "'52:54' is not an IP address.")]
    [InlineData("""{"10.1":"52:54"}""", "'52:54' is not a MAC address: six groups of one or two hexadecimal digits, with colons between.")]
    public void A_wrong_key_is_refused(string json, string message)
    {
        Assert.Equal(message, Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Dictionary<IpAddress, MacAddress>>(json)).Message);
        Assert.Equal(message, Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, Context.Default.DictionaryIpAddressMacAddress)).Message);
    }

    [Fact]
    public void Generic_code_reads_and_writes_them()
    {
        AssertGeneric<MacAddress>("52:54:00:ab:CD:ef", "52:54:00:ab:CD");
        AssertGeneric<IpAddress>("2001:db8::1", "2001:db8:::1");
        AssertGeneric<IpAddress>("167772161", "16777216100");
        AssertGeneric<LibvirtVersion>("12.8.0", "12.8.0.0");
        AssertGeneric<ByteSize>("2 GiB", "2 GB iB");
        AssertText<CpuSet>("0-3,8", "0-3;8");
        AssertText<WordList>("a b", null);
    }

    [Fact]
    public void Sizes_sets_and_lists_survive_and_are_keys()
    {
        var guest = new Guest(ByteSize.FromGiB(2), CpuSet.Parse("0-3,8"), WordList.Of("a", "b"), new() { [CpuSet.Of(1)] = ByteSize.FromKiB(3) });
        const string Json = """{"Memory":"2 GiB","Cpus":"0-3,8","Words":"a b","Nodes":{"1":"3 KiB"}}""";
        Assert.Equal(Json, JsonSerializer.Serialize(guest));
        Assert.Equal(Json, JsonSerializer.Serialize(guest, Context.Default.Guest));
        Assert.Equal(Json, JsonSerializer.Serialize(JsonSerializer.Deserialize<Guest>(Json)));
        Assert.Equal(Json, JsonSerializer.Serialize(JsonSerializer.Deserialize(Json, Context.Default.Guest), Context.Default.Guest));
    }

    private static void AssertNull<T>()
        where T : struct, IParsable<T> => Assert.False(T.TryParse(null, null, out _));

    private static void AssertGeneric<T>(string text, string wrong)
        where T : struct, ISpanParsable<T>, ISpanFormattable, IUtf8SpanParsable<T>, IUtf8SpanFormattable, IComparable<T>, IEquatable<T> =>
        AssertText<T>(text, wrong);

    private static void AssertText<T>(string text, string? wrong)
        where T : struct, ISpanParsable<T>, ISpanFormattable, IUtf8SpanParsable<T>, IUtf8SpanFormattable, IEquatable<T>
    {
        AssertNull<T>();
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        T value = T.Parse(text, CultureInfo.InvariantCulture);
        Assert.Equal(value, T.Parse(text.AsSpan(), null));
        Assert.Equal(value, T.Parse(utf8, null));
        Assert.True(T.TryParse(text, null, out T read) && read.Equals(value) && T.TryParse(text.AsSpan(), null, out _) && T.TryParse(utf8, null, out _));
        if (wrong is not null)
        {
            Assert.False(T.TryParse(wrong, null, out read) || T.TryParse(wrong.AsSpan(), null, out _));
            Assert.False(T.TryParse([0xFF], null, out read));
            Assert.Equal(default, read);
            Assert.Throws<FormatException>(() => T.Parse(wrong, null));
        }

        Assert.Equal(text, $"{value}");
        Assert.Equal(text, string.Create(CultureInfo.InvariantCulture, $"{value:x}"));
        var bytes = new byte[64];
        Assert.True(value.TryFormat(bytes, out int count, default, null));
        Assert.Equal(utf8, bytes[..count]);
        Assert.False(value.TryFormat(new byte[text.Length - 1], out _, default, null));
    }
}
#endif
