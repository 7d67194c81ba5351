using System.IO;
using Libvirt.Xml;

namespace Net472
{
    public static class Nics
    {
        public static string Rename(Stream stream, string alias)
        {
            var nic = DomainInterface.Load(stream);
            nic.Alias = new Alias { Name = alias };
            return nic.ToXml();
        }
    }
}
