using System;
using System.Linq;
using Libvirt.Xml;

var nic = DomainInterface.Parse(@"<interface type='network'>
  <mac address='52:54:00:6d:90:02'/>
  <source network='default'/>
  <model type='e1000'/>
  <acme:note xmlns:acme='urn:acme'>ours</acme:note>
</interface>");
nic.Source = new BridgeSource { Bridge = "br0" };
nic.Model = new Model { Type = ModelType.Virtio };
nic.Teaming = new Teaming { Type = TeamingType.Persistent };

Console.WriteLine(nic.ToXml());
Console.WriteLine("kept " + nic.GetUnrecognized().Single());
Console.WriteLine(nic.CheckCompatibility(new LibvirtVersion(6, 0, 0)).First().Message);
Console.WriteLine(LibvirtFeatures.All.Any(f => f.Path == "interface/teaming@type=persistent"));
