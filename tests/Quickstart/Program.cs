using System;
using System.IO;
using Libvirt.Xml;

// What 'virsh dumpxml' printed for a running guest. Its network cards are typed; the rest of the text stays as it is.
var guest = DomainDocument.Load(Path.Combine(AppContext.BaseDirectory, "guest.xml"));
var cards = guest.Interfaces;

Console.WriteLine($"The guest has {cards.Count} network cards:");
foreach (var card in cards)
{
    var connection = card.Source switch
    {
        NetworkSource network => $"network {network.Network}",
        BridgeSource bridge => $"bridge {bridge.Bridge}",
        _ => $"{card.Type}",
    };
    Console.WriteLine($"  {card.Mac?.Address}  {card.Model?.Type,-6}  {connection}, MTU {card.Mtu?.Size ?? 1500}");
}

// The first card becomes a fast one.
var nic = cards[0];
nic.Model = new Model { Type = ModelType.Virtio };
nic.Driver = new Driver { Name = DriverName.Vhost, Queues = 4 };
nic.Mtu = new Mtu { Size = 9000 };

// Newer than the 6.0.0 that the project targets: the build warns here.
nic.Teaming = new Teaming { Type = TeamingType.Persistent };

Console.WriteLine();
Console.WriteLine(nic.ToXml());

// At run time the document itself can be asked, for the host that it is meant for.
Console.WriteLine();
Console.WriteLine($"It needs libvirt {nic.GetMinimumVersion()}. On {LibvirtVersion.Parse("6.0.0")}:");
foreach (var issue in nic.CheckCompatibility(LibvirtVersion.Parse("6.0.0"), Hypervisor.Qemu))
{
    Console.WriteLine($"  {issue.Message}");
}
