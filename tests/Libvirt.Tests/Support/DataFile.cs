using System;
using System.IO;
using System.Xml.Linq;

namespace Libvirt.Gen.Libvirt.Tests.Support;

/// <summary>The data files beside the tests.</summary>
internal static class DataFile
{
    /// <summary>The root of one.</summary>
    public static XElement Read(string name) => XDocument.Load(Path.Combine(AppContext.BaseDirectory, "Data", name)).Root!;
}
