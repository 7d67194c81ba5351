using Libvirt.Xml;

namespace NoCompile;

public static class Nics
{
    public static DomainInterface Make() => new DomainInterface { Teaming = new Teaming() };
}
