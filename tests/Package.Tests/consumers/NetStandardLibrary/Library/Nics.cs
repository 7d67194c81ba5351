using Libvirt.Xml;

namespace Library
{
    public static class Nics
    {
        public static string OnBridge(string xml, string bridge)
        {
            var nic = DomainInterface.Parse(xml);
            nic.Source = new BridgeSource { Bridge = bridge };
            return nic.ToXml();
        }

        public static DomainInterface Any() => DomainInterface.Parse("<interface type='user'/>");
    }
}
