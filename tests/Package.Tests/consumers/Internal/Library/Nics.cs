using Libvirt.Xml;

namespace Library;

public static class Nics
{
    public static string Model(string xml) => DomainInterface.Parse(xml).Model?.Type ?? "none";
}
