using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml;
using Libvirt.Xml.Tests.Reading.Differential;
using Libvirt.Xml.Tests.Samples;
using Xunit;

namespace Libvirt.Xml.Tests.Keeping;

/// <summary>
/// Whatever a damaged text still says that can be read at all is there after writing: as many elements, attributes, comments and
/// instructions of each name. Nothing but the one exception ever comes out, and writing again changes nothing.
/// </summary>
public sealed class FidelityTests
{
    private const int Cases = 4000;

    private const string Seed =
        """
        <nic type='bridge' managed='yes' mac='52:54:00:12:34:56' new='1'>
          <source mode='bridge' bridge='br0'/>
          <driver name='vhost' queues='4' domain='0x0000' slot='0x1f' ioeventfd='on'/>
          <ip address='192.0.2.1'/><!-- c --><ip address='2001:db8::1' peer='192.0.2.2'/>
          <sndbuf>1600</sndbuf><script>/etc/up</script><new a='1'><deep/></new>
        </nic>
        """;

    [Fact]
    public void Nothing_is_lost_from_any_text_that_can_be_read()
    {
        var random = new Random(12);
        int accepted = 0;
        for (int i = 0; i < Cases; i++)
        {
            string text = Mutation.Of(Seed, random);
            if (!TryParse(text, out Nic? nic))
                continue;
            accepted++;
            string written = nic!.ToXml();
            Assert.Equal(Inventory(text), Inventory(written));
            Assert.Equal(written, Nic.Parse(written).ToXml());
            Assert.Equal(nic.GetUnrecognized().Select(item => item.Path).Order(), Nic.Parse(written).GetUnrecognized().Select(item => item.Path).Order());
        }

        Assert.InRange(accepted, Cases / 20, Cases);
    }

    private static bool TryParse(string text, out Nic? nic)
    {
        try
        {
            nic = Nic.Parse(text);
            return true;
        }
        catch (LibvirtXmlException)
        {
            nic = null;
            return false;
        }
    }

    private static List<string> Inventory(string text)
    {
        var names = new List<string>();
        using var reader = XmlReader.Create(new StringReader(text.TrimStart('\uFEFF')));
        while (reader.Read())
        {
            if (reader.NodeType is XmlNodeType.Element or XmlNodeType.Comment or XmlNodeType.ProcessingInstruction)
                names.Add(reader.Depth + " " + reader.NodeType + " " + reader.Name);
            while (reader.NodeType != XmlNodeType.XmlDeclaration && reader.MoveToNextAttribute())
                names.Add(reader.Depth + " @" + reader.Name);
        }

        names.Sort(StringComparer.Ordinal);
        return names;
    }
}
