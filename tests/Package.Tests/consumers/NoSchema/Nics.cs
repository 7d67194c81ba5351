using Libvirt.Xml;

namespace NoSchema
{
    public class Nics
    {
        public DomainInterface First { get; set; }

        public InterfaceSource SourceOf(DomainInterface nic) { return nic.Source; }
    }
}
