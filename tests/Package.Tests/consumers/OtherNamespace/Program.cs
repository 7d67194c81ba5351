using System;

var nic = Acme.Virt.DomainInterface.Parse("<interface type='user'><model type='virtio'/></interface>");
Console.WriteLine(nic.Source?.GetType());
Console.WriteLine(nic.GetMinimumVersion().GetType());
