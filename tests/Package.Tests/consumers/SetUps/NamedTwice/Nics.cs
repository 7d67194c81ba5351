using Libvirt.Xml;

namespace NamedTwice;

public static class Nics
{
    public static DomainInterface Make() => new DomainInterface { Teaming = new Teaming(), Acme = "ours" };
}
