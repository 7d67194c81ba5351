using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Serialization;
using Libvirt.Xml;

var host = new HostInfo(
    "h",
    new LibvirtVersion(12, 8, 0),
    new() { [MacAddress.Parse("52:54:00:6d:90:02")] = IpAddress.Parse("fe80::1%eth0") },
    null);
string json = JsonSerializer.Serialize(host, Context.Default.HostInfo);
Console.WriteLine(json);
HostInfo read = JsonSerializer.Deserialize(json, Context.Default.HostInfo)!;
Console.WriteLine($"{read.Version} {read.Cards[MacAddress.Parse("52:54:00:6D:90:02")]} {read.Gateway is null}");

try
{
    JsonSerializer.Deserialize("{\"Version\":\"12.8\"}", Context.Default.HostInfo);
}
catch (JsonException error)
{
    Console.WriteLine(error.Message);
}

internal sealed record HostInfo(string Name, LibvirtVersion Version, Dictionary<MacAddress, IpAddress> Cards, IpAddress? Gateway);

[JsonSerializable(typeof(HostInfo))]
internal sealed partial class Context : JsonSerializerContext;
