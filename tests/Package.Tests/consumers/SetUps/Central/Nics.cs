using Libvirt.Xml;

namespace Central;

public static class Nics
{
    public static DomainInterface Make() => new DomainInterface { Teaming = new Teaming() };
}
