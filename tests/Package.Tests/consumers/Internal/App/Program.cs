using System;
using System.Linq;
using Libvirt.Xml;

// Two projects with types of the same names, the library's being its own business.
var nic = DomainInterface.Parse("<interface type='user'><model type='virtio'/></interface>");
Console.WriteLine(Library.Nics.Model(nic.ToXml()));
Console.WriteLine(typeof(Library.Nics).Assembly.GetExportedTypes().Single());
