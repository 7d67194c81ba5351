namespace Libvirt.Xml.Tests.Reading.Differential;

/// <summary>A rule of the recommendation with texts that keep it and texts that break it.</summary>
internal sealed record Production(string Name, string[] Kept, string[] Broken);
