namespace Libvirt.Xml.Serialization;

/// <summary>A path to elements that hold typed ones.</summary>
/// <param name="Path">The names from the root to the container.</param>
/// <param name="Before">The siblings before which libvirt writes the container.</param>
internal sealed record DocumentContainer(string[] Path, NameSet Before)
{
    public string Name => Path[Path.Length - 1];
}
