using Libvirt.Xml;

namespace Library;

public static class Nics
{
    public static DomainInterface Make() => new DomainInterface { Teaming = new Teaming() };
}
