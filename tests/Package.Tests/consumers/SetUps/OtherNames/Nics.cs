using global::Libvirt.Xml;

namespace OtherNames;

public static class Nics
{
    public static DomainInterface Make() => new DomainInterface { Teaming = new Teaming() };
}
