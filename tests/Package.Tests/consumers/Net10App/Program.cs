using System;
using Libvirt.Xml;

const string Xml = """
    <interface type='network'>
      <mac address='52:54:00:6d:90:02'/>
      <source network='default' portid='c1a2e2f0-2a0b-4f6e-9d57-2f8c3f0f5c11' bridge='virbr0'/>
      <model type='e1000'/>
      <acme:note xmlns:acme='urn:acme'>ours</acme:note>
    </interface>
    """;

var nic = DomainInterface.Parse(Xml);
Console.WriteLine($"{nic.Type} {nic.Mac?.Address} {nic.Model?.Type}");

nic.Model = new Model { Type = ModelType.Virtio };
nic.Driver = new Driver { Name = DriverName.Vhost, Queues = 4 };
nic.Source = new BridgeSource { Bridge = "br0" };
Console.WriteLine(nic.ToXml());
Console.WriteLine($"from {nic.GetMinimumVersion()}");
var guest = DomainDocument.Parse("<domain><devices>\n\t<interface type=\"user\" /><!-- one -->\n</devices></domain>");
guest.Interfaces[0].Mtu = new Mtu { Size = 9000 };
guest.Interfaces.Add(nic);
Console.WriteLine(guest.ToXml().Split('\n')[1]);
Console.WriteLine($"{guest.Interfaces.Count} in {guest.Interfaces.Places[0].Path}");
foreach (var item in nic.GetUnrecognized())
{
    Console.WriteLine($"kept {item.Path}");
}
