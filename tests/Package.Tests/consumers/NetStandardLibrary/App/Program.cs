using System;

Console.WriteLine(Library.Nics.OnBridge("<interface type='user'><mac address='52:54:00:6d:90:02'/></interface>", "br0"));
