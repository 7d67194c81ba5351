using Libvirt.Xml;

namespace BrokenSchema;

public static class Nics
{
    public static void Set(DomainInterface nic) => nic.Good = true;
}
