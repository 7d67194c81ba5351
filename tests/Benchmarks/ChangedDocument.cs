using System.Linq;
using Libvirt.Xml;

namespace Libvirt.Gen.Benchmarks;

/// <summary>Documents with the changes that programs make most.</summary>
internal static class ChangedDocument
{
    /// <summary>One interface has another hardware address.</summary>
    public static DomainDocument OneValue(string text)
    {
        var document = DomainDocument.Parse(text);
        document.Interfaces.Last(nic => nic.Mac is not null).Mac!.Address = MacAddress.Parse("52:54:00:ff:ff:ff");
        return document;
    }

    /// <summary>There is one interface more.</summary>
    public static DomainDocument OneMore(string text)
    {
        var document = DomainDocument.Parse(text);
        document.Interfaces.Add(new DomainInterface { Source = new BridgeSource { Bridge = "br0" } });
        return document;
    }
}
