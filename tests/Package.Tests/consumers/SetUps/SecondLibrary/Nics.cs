using Libvirt.Xml;

namespace SecondLibrary;

public static class Nics
{
    public static DomainInterface Make() => new DomainInterface { Teaming = new Teaming() };
}
