using Libvirt.Xml;

namespace CSharp8
{
    public class Nics
    {
        public DomainInterface First { get; set; }

        public InterfaceSource SourceOf(DomainInterface nic) { return nic.Source; }
    }
}
