using System;
using Libvirt.Xml;

var nic = DomainInterface.Parse("<interface type='user'><driver acme='no'/></interface>");
Console.WriteLine(nic.Driver?.Acme);
nic.Driver = new Driver { Queues = 2 };
nic.Driver.Acme = true;
Console.WriteLine(nic.ToXml());
Console.WriteLine(nic.GetMinimumVersion());
