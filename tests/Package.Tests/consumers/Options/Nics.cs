using Libvirt.Xml;

namespace Options;

public static class Nics
{
    public static void Set(DomainInterface nic) => nic.Teaming = new Teaming();
}
