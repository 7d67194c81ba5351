using Libvirt.Xml;

namespace OnlyAnalyzers;

public static class Nics
{
    public static DomainInterface Make() => new DomainInterface { Teaming = new Teaming() };
}
