using System;
using Libvirt.Xml;

var nic = Library.Nics.Create();
nic.Teaming = new Teaming { Type = TeamingType.Persistent };
Console.WriteLine(nic.ToXml());
