using Libvirt.Xml;

namespace InTargets;

public static class Nics
{
    public static DomainInterface Make() => new DomainInterface { Teaming = new Teaming(), Acme = "ours" };
}
