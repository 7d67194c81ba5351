using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using Libvirt.Xml;

var nic = DomainInterface.Parse("<interface type='user'><mac address='52:54:00:6d:90:02'/><new a='1'/></interface>");
var guest = new Guest("g", nic, [nic], DomainDocument.Parse("<domain><devices/></domain>"));
var json = JsonSerializer.Serialize(guest);
Console.WriteLine(json);
var read = JsonSerializer.Deserialize<Guest>(json)!;
Console.WriteLine(read.Nic.ToXml() == nic.ToXml() && read.All[0].ToXml() == nic.ToXml() && read.Text.ToXml() == guest.Text.ToXml());
Tell(() => JsonSerializer.Serialize(nic.Mac));
Tell(() => JsonSerializer.Serialize(new Dictionary<string, Mac?> { ["a"] = nic.Mac }));
Tell(() => JsonSerializer.Deserialize<Model>("{}"));
Tell(() => JsonSerializer.Deserialize<DomainInterface>("{}"));

// A generator sees nothing that another one emits: what it makes does not know the types, and says so.
Tell(() => JsonSerializer.Serialize(nic, typeof(DomainInterface), Context.Default));

var version = TypeDescriptor.GetConverter(typeof(LibvirtVersion));
Console.WriteLine(version.ConvertFromInvariantString("6.1.0"));

static void Tell(Func<object?> act)
{
    try
    {
        Console.WriteLine(act());
    }
    catch (Exception error) when (error is NotSupportedException or JsonException or InvalidOperationException)
    {
        Console.WriteLine($"{error.GetType().Name}: {error.Message}");
    }
}

internal sealed record Guest(string Name, DomainInterface Nic, List<DomainInterface> All, DomainDocument Text);

[JsonSerializable(typeof(LibvirtVersion))]
internal sealed partial class Context : JsonSerializerContext;
