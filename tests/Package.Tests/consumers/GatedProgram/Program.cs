using System;
using System.Collections.Generic;
using System.Linq;
using Libvirt.Xml;

// Plans the network cards of guests for hosts of any age. A line that needs a newer libvirt than the project's target says which
// release at its end; the test compares those lines with the build's warnings.
var host = LibvirtVersion.FromNumber(args.Length > 0 ? ulong.Parse(args[0]) : 6_000_000UL);
var planner = new CardPlanner(host);
foreach (var role in Enum.GetValues<GuestRole>())
{
    Console.WriteLine($"== {role}");
    foreach (var card in planner.Plan(new Guest("web1", role, 4)))
    {
        Console.WriteLine(card.ToXml());
    }
}

public enum GuestRole
{
    Desktop,
    Server,
    Appliance,
    Router,
    Migratable,
}

public sealed record Guest(string Name, GuestRole Role, uint Processors);

public sealed class CardPlanner(LibvirtVersion host)
{
    private readonly MacPool _macs = new(0x525400100000);

    public LibvirtVersion Host { get; } = host;

    public IReadOnlyList<DomainInterface> Plan(Guest guest) => guest.Role switch
    {
        GuestRole.Desktop => [User()],
        GuestRole.Server => [Bridged("br0", guest), Storage(guest)],
        GuestRole.Appliance => [Imported(guest), Fast(guest)],
        GuestRole.Router => [.. Routed("br-wan", "br-lan")],
        GuestRole.Migratable => [.. FailoverPair(guest)],
        _ => throw new ArgumentOutOfRangeException(nameof(guest), guest.Role, "No such role."),
    };

    /// <summary>What every card has.</summary>
    private DomainInterface Card(InterfaceSource source) => new()
    {
        Mac = new Mac { Address = _macs.Next() },
        Source = source,
        Model = new Model { Type = ModelType.Virtio },
    };

    private DomainInterface User()
    {
        var card = Card(new UserSource());
        card.Ips.Add(new Ip { Family = IpFamily.Ipv4, Address = IpAddress.Parse("172.17.2.0"), Prefix = 24 });
        card.Link = new Link { State = LinkState.Up };
        return card;
    }

    private DomainInterface Bridged(string bridge, Guest guest)
    {
        var card = Card(new BridgeSource { Bridge = bridge });
        card.Driver = new Driver
        {
            Name = DriverName.Vhost,
            Queues = guest.Processors,
            Packed = true, // needs 6.3.0
        };
        card.Mtu = new Mtu { Size = 1500 };
        if (card.Port is null)
        {
            card.Port = new Port { Isolated = true }; // needs 6.1.0
        }

        return card;
    }

    private DomainInterface Storage(Guest guest)
    {
        var card = Card(new DirectSource { Dev = "eth1", Mode = DirectSourceMode.Passthrough });
        card.Mtu = new Mtu { Size = 9000 };
        card.Vlan = new Vlan { Tags = { new VlanTag { Id = 42 } } };
        card.Bandwidth = new Bandwidth
        {
            Inbound = new Inbound { Average = 100_000, Peak = 200_000, Burst = 1024 },
            Outbound = new Outbound { Average = 100_000 },
        };
        card.TrustGuestRxFilters = guest.Processors > 2;
        return card;
    }

    private DomainInterface Imported(Guest guest)
    {
        // Came from a VMware host: the address lies in VMware's range and must stay.
        var card = Card(new NetworkSource { Network = "default" });
        card.Mac = new Mac
        {
            Address = MacAddress.Parse("00:50:56:11:22:33"),
            Type = MacType.Static, // needs 6.6.0
        };
        card.Model!.Type = guest.Name.StartsWith("old", StringComparison.Ordinal) ? "e1000" : "virtio-transitional";
        card.Alias = new Alias { Name = "ua-" + guest.Name };
        return card;
    }

    private DomainInterface Fast(Guest guest)
    {
        var card = Card(new VhostUserSource
        {
            Type = VhostUserSourceType.Unix,
            Path = $"/run/vhost/{guest.Name}.sock",
            Mode = VhostUserSourceMode.Client,
            Reconnect = new Reconnect { Enabled = true, Timeout = 10 },
        });
        card.Driver = new Driver { Queues = guest.Processors, RxQueueSize = 1024, TxQueueSize = 1024 };
        card.Driver.PagePerVq = true; // needs 7.9.0
        card.Driver.Host = new DriverHost { MrgRxBuf = false, Csum = true };
        return card;
    }

    private IEnumerable<DomainInterface> Routed(params string[] bridges)
    {
        foreach (var bridge in bridges)
        {
            var card = Card(new EthernetSource());
            card.Target = new Target { Dev = "tap-" + bridge, Managed = false };
            card.Script = new Script { Path = "/etc/qemu-ifup" };
            card.DownScript = new DownScript { Path = "/etc/qemu-ifdown" }; // needs 6.4.0
            card.Routes.Add(new IpRoute
            {
                Family = IpFamily.Ipv4,
                Address = IpAddress.Parse("192.168.0.0"),
                Prefix = 16,
                Gateway = IpAddress.Parse("192.168.122.1"),
            });
            yield return card;
        }
    }

    private IEnumerable<DomainInterface> FailoverPair(Guest guest)
    {
        var alias = "ua-backup-" + guest.Name;
        var mac = _macs.Next();
        var persistent = Card(new NetworkSource { Network = "bridged" });
        persistent.Mac!.Address = mac;
        persistent.Alias = new Alias { Name = alias };
        persistent.Teaming = new Teaming { Type = TeamingType.Persistent }; // needs 6.1.0
        var transient = new DomainInterface
        {
            Managed = true,
            Source = new HostDevSource { Address = new HostPciAddress { Domain = 0, Bus = 3, Slot = 0x10, Function = 2 } },
            Mac = new Mac { Address = mac },
            Teaming = new Teaming { Type = TeamingType.Transient, Persistent = alias }, // needs 6.1.0
        };
        return [persistent, transient];
    }

    /// <summary>Asks, and takes away: neither needs a newer libvirt.</summary>
    public bool Simplify(DomainInterface card)
    {
        var changed = card.Teaming is { Type: TeamingType.Persistent } || card.Port?.Isolated == true;
        card.Teaming = null;
        card.Port = null;
        if (card.Driver is { Packed: not null } driver)
        {
            driver.Packed = null;
        }

        return changed && card.GetMinimumVersion() <= Host;
    }

    /// <summary>Knows the host already.</summary>
    public void Isolate(IEnumerable<DomainInterface> cards)
    {
        if (Host < new LibvirtVersion(6, 1, 0))
        {
            throw new NotSupportedException("Ports are isolated from libvirt 6.1.0 on.");
        }

        foreach (var card in cards.Where(c => c.Port is null))
        {
            card.Port = new Port { Isolated = true };
        }
    }
}

public sealed class MacPool(ulong next)
{
    private ulong _next = next;

    public MacAddress Next()
    {
        var digits = (_next++).ToString("x12");
        return MacAddress.Parse(string.Join(":", Enumerable.Range(0, 6).Select(i => digits.Substring(i * 2, 2))));
    }
}
