using System;

Console.WriteLine(Library.Nics.OnBridge("<interface type='user'><mac address='52:54:00:6d:90:02'/></interface>", "br0"));

// The library was compiled against the build for .NET Standard, which has no serializer; at run time there is the one for .NET.
Console.WriteLine(System.Text.Json.JsonSerializer.Deserialize<string>(System.Text.Json.JsonSerializer.Serialize(Library.Nics.Any())));
