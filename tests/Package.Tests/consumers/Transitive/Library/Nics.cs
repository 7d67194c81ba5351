using Libvirt.Xml;

namespace Library
{
    public static class Nics
    {
        public static DomainInterface Create() => new DomainInterface { Source = new NetworkSource { Network = "default" } };
    }
}
