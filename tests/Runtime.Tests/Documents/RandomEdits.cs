using System;
using Libvirt.Xml.Tests.Samples;

namespace Libvirt.Xml.Tests.Documents;

/// <summary>Changes of every kind to an element and to a list of them.</summary>
internal sealed class RandomEdits(Random random)
{
    /// <summary>Changes something in the element, or leaves it as it is.</summary>
    public void Change(Nic nic)
    {
        for (int i = random.Next(4); i > 0; i--)
            ChangeOnce(nic);
    }

    /// <summary>Adds, removes, moves or replaces an element.</summary>
    public void ChangeList(DocumentList<Nic> nics)
    {
        int index = random.Next(nics.Count + 1);
        switch (random.Next(6))
        {
            case 0:
                nics.Add(NewNic());
                break;
            case 1:
                nics.Insert(index, NewNic());
                break;
            case 2 when index < nics.Count:
                nics.RemoveAt(index);
                break;
            case 3 when index < nics.Count:
                nics[index] = NewNic();
                break;
            case 4 when index < nics.Count:
                (nics[0], nics[index]) = (nics[index], nics[0]);
                break;
            case 5 when index < nics.Count:
                Nic moved = nics[index];
                nics.RemoveAt(index);
                nics.Insert(random.Next(nics.Count + 1), moved);
                break;
        }
    }

    private void ChangeOnce(Nic nic)
    {
        switch (random.Next(14))
        {
            case 0: nic.Type = Value("a", "<&'\">", "\n", null); break;
            case 1: nic.Managed = random.Next(2) == 0 ? true : null; break;
            case 2: nic.Mac = random.Next(2) == 0 ? MacAddress.Parse("52:54:00:00:00:99") : null; break;
            case 3: nic.Source = random.Next(2) == 0 ? new BridgeSource { Bridge = "new" } : null; break;
            case 4: nic.Driver = random.Next(2) == 0 ? new Driver { Queues = 9 } : null; break;
            case 5 when nic.Driver is { } driver: driver.Queues = (uint)random.Next(1, 5); break;
            case 6: nic.Ips.Insert(random.Next(nic.Ips.Count + 1), new Ip { Address = IpAddress.Parse("10.9.0.1") }); break;
            case 7 when nic.Ips.Count > 0: nic.Ips.RemoveAt(random.Next(nic.Ips.Count)); break;
            case 8 when nic.Ips.Count > 0: nic.Ips[random.Next(nic.Ips.Count)].Address = IpAddress.Parse("10.9.0.2"); break;
            case 9 when nic.Ips.Count > 1: (nic.Ips[0], nic.Ips[1]) = (nic.Ips[1], nic.Ips[0]); break;
            case 10: nic.SndBuf = random.Next(2) == 0 ? 7u : null; break;
            case 11: nic.Script = Value("s", " ", "", "]]>", null); break;
            case 12: nic.Driver = OtherNic().Driver; break;
            case 13: nic.Source = OtherNic().Source; break;
        }
    }

    private Nic NewNic() => random.Next(2) == 0 ? OtherNic() : new Nic { Type = "new", SndBuf = 3 };

    private Nic OtherNic() => Nic.Parse(new RandomText(random).Nic(0));

    private string? Value(params string?[] values) => values[random.Next(values.Length)];
}
