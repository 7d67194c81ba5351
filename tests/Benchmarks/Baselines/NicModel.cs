using System.Collections.Generic;
using System.Xml.Serialization;

namespace Libvirt.Gen.Benchmarks.Baselines;

// What a programmer would write by hand for XmlSerializer. Numbers and enums are texts, which is the cheapest there is for it; nothing
// unknown is kept.

[XmlRoot("interface")]
public sealed class NicModel
{
    [XmlAttribute("type")]
    public string? Type { get; set; }

    [XmlAttribute("managed")]
    public string? Managed { get; set; }

    [XmlAttribute("trustGuestRxFilters")]
    public string? TrustGuestRxFilters { get; set; }

    [XmlElement("mac")]
    public MacModel? Mac { get; set; }

    [XmlElement("source")]
    public NicSourceModel? Source { get; set; }

    [XmlElement("ip")]
    public List<IpModel> Ips { get; set; } = [];

    [XmlElement("route")]
    public List<RouteModel> Routes { get; set; } = [];

    [XmlElement("script")]
    public ScriptModel? Script { get; set; }

    [XmlElement("virtualport")]
    public VirtualPortModel? Virtualport { get; set; }

    [XmlElement("vlan")]
    public VlanModel? Vlan { get; set; }

    [XmlElement("bandwidth")]
    public BandwidthModel? Bandwidth { get; set; }

    [XmlElement("target")]
    public TargetModel? Target { get; set; }

    [XmlElement("guest")]
    public TargetModel? Guest { get; set; }

    [XmlElement("model")]
    public NamedModel? Model { get; set; }

    [XmlElement("driver")]
    public DriverModel? Driver { get; set; }

    [XmlElement("filterref")]
    public FilterModel? Filterref { get; set; }

    [XmlElement("port")]
    public PortModel? Port { get; set; }

    [XmlElement("link")]
    public LinkModel? Link { get; set; }

    [XmlElement("mtu")]
    public MtuModel? Mtu { get; set; }

    [XmlElement("tune")]
    public TuneModel? Tune { get; set; }

    [XmlElement("coalesce")]
    public CoalesceModel? Coalesce { get; set; }

    [XmlElement("boot")]
    public BootModel? Boot { get; set; }

    [XmlElement("rom")]
    public RomModel? Rom { get; set; }

    [XmlElement("teaming")]
    public TeamingModel? Teaming { get; set; }

    [XmlElement("alias")]
    public ParameterModel? Alias { get; set; }

    [XmlElement("address")]
    public AddressModel? Address { get; set; }
}

public sealed class MacModel
{
    [XmlAttribute("address")]
    public string? Address { get; set; }

    [XmlAttribute("type")]
    public string? Type { get; set; }
}

public sealed class NicSourceModel
{
    [XmlAttribute("network")]
    public string? Network { get; set; }

    [XmlAttribute("portgroup")]
    public string? Portgroup { get; set; }

    [XmlAttribute("portid")]
    public string? Portid { get; set; }

    [XmlAttribute("bridge")]
    public string? Bridge { get; set; }

    [XmlAttribute("dev")]
    public string? Dev { get; set; }

    [XmlAttribute("mode")]
    public string? Mode { get; set; }

    [XmlAttribute("address")]
    public string? Address { get; set; }

    [XmlAttribute("port")]
    public string? Port { get; set; }

    [XmlAttribute("type")]
    public string? Type { get; set; }

    [XmlAttribute("path")]
    public string? Path { get; set; }

    [XmlAttribute("name")]
    public string? Name { get; set; }

    [XmlElement("address")]
    public AddressModel? DeviceAddress { get; set; }

    [XmlElement("local")]
    public EndPointModel? Local { get; set; }

    [XmlElement("reconnect")]
    public ReconnectModel? Reconnect { get; set; }
}

public sealed class EndPointModel
{
    [XmlAttribute("address")]
    public string? Address { get; set; }

    [XmlAttribute("port")]
    public string? Port { get; set; }
}

public sealed class ReconnectModel
{
    [XmlAttribute("enabled")]
    public string? Enabled { get; set; }

    [XmlAttribute("timeout")]
    public string? Timeout { get; set; }
}

public sealed class IpModel
{
    [XmlAttribute("address")]
    public string? Address { get; set; }

    [XmlAttribute("family")]
    public string? Family { get; set; }

    [XmlAttribute("prefix")]
    public string? Prefix { get; set; }

    [XmlAttribute("peer")]
    public string? Peer { get; set; }
}

public sealed class RouteModel
{
    [XmlAttribute("family")]
    public string? Family { get; set; }

    [XmlAttribute("address")]
    public string? Address { get; set; }

    [XmlAttribute("netmask")]
    public string? Netmask { get; set; }

    [XmlAttribute("prefix")]
    public string? Prefix { get; set; }

    [XmlAttribute("gateway")]
    public string? Gateway { get; set; }

    [XmlAttribute("metric")]
    public string? Metric { get; set; }
}

public sealed class ScriptModel
{
    [XmlAttribute("path")]
    public string? Path { get; set; }
}

public sealed class VirtualPortModel
{
    [XmlAttribute("type")]
    public string? Type { get; set; }

    [XmlElement("parameters")]
    public PortParametersModel? Parameters { get; set; }
}

public sealed class PortParametersModel
{
    [XmlAttribute("managerid")]
    public string? Managerid { get; set; }

    [XmlAttribute("typeid")]
    public string? Typeid { get; set; }

    [XmlAttribute("typeidversion")]
    public string? Typeidversion { get; set; }

    [XmlAttribute("instanceid")]
    public string? Instanceid { get; set; }

    [XmlAttribute("profileid")]
    public string? Profileid { get; set; }

    [XmlAttribute("interfaceid")]
    public string? Interfaceid { get; set; }
}

public sealed class VlanModel
{
    [XmlAttribute("trunk")]
    public string? Trunk { get; set; }

    [XmlElement("tag")]
    public List<TagModel> Tags { get; set; } = [];
}

public sealed class TagModel
{
    [XmlAttribute("id")]
    public string? Id { get; set; }

    [XmlAttribute("nativeMode")]
    public string? NativeMode { get; set; }
}

public sealed class BandwidthModel
{
    [XmlElement("inbound")]
    public RateModel? Inbound { get; set; }

    [XmlElement("outbound")]
    public RateModel? Outbound { get; set; }
}

public sealed class RateModel
{
    [XmlAttribute("average")]
    public string? Average { get; set; }

    [XmlAttribute("peak")]
    public string? Peak { get; set; }

    [XmlAttribute("floor")]
    public string? Floor { get; set; }

    [XmlAttribute("burst")]
    public string? Burst { get; set; }
}

public sealed class TargetModel
{
    [XmlAttribute("dev")]
    public string? Dev { get; set; }

    [XmlAttribute("managed")]
    public string? Managed { get; set; }
}

public sealed class NamedModel
{
    [XmlAttribute("type")]
    public string? Type { get; set; }
}

public sealed class DriverModel
{
    [XmlAttribute("name")]
    public string? Name { get; set; }

    [XmlAttribute("txmode")]
    public string? Txmode { get; set; }

    [XmlAttribute("ioeventfd")]
    public string? Ioeventfd { get; set; }

    [XmlAttribute("event_idx")]
    public string? EventIdx { get; set; }

    [XmlAttribute("queues")]
    public string? Queues { get; set; }

    [XmlAttribute("rx_queue_size")]
    public string? RxQueueSize { get; set; }

    [XmlAttribute("tx_queue_size")]
    public string? TxQueueSize { get; set; }

    [XmlAttribute("iommu")]
    public string? Iommu { get; set; }

    [XmlAttribute("ats")]
    public string? Ats { get; set; }

    [XmlAttribute("packed")]
    public string? Packed { get; set; }

    [XmlElement("host")]
    public OffloadModel? Host { get; set; }

    [XmlElement("guest")]
    public OffloadModel? Guest { get; set; }
}

public sealed class OffloadModel
{
    [XmlAttribute("csum")]
    public string? Csum { get; set; }

    [XmlAttribute("gso")]
    public string? Gso { get; set; }

    [XmlAttribute("tso4")]
    public string? Tso4 { get; set; }

    [XmlAttribute("tso6")]
    public string? Tso6 { get; set; }

    [XmlAttribute("ecn")]
    public string? Ecn { get; set; }

    [XmlAttribute("ufo")]
    public string? Ufo { get; set; }

    [XmlAttribute("mrg_rxbuf")]
    public string? MrgRxbuf { get; set; }
}

public sealed class FilterModel
{
    [XmlAttribute("filter")]
    public string? Filter { get; set; }

    [XmlElement("parameter")]
    public List<ParameterModel> Parameters { get; set; } = [];
}

public sealed class ParameterModel
{
    [XmlAttribute("name")]
    public string? Name { get; set; }

    [XmlAttribute("value")]
    public string? Value { get; set; }
}

public sealed class PortModel
{
    [XmlAttribute("isolated")]
    public string? Isolated { get; set; }
}

public sealed class LinkModel
{
    [XmlAttribute("state")]
    public string? State { get; set; }
}

public sealed class MtuModel
{
    [XmlAttribute("size")]
    public string? Size { get; set; }
}

public sealed class TuneModel
{
    [XmlElement("sndbuf")]
    public string? Sndbuf { get; set; }
}

public sealed class CoalesceModel
{
    [XmlElement("rx")]
    public CoalesceRxModel? Rx { get; set; }
}

public sealed class CoalesceRxModel
{
    [XmlElement("frames")]
    public FramesModel? Frames { get; set; }
}

public sealed class FramesModel
{
    [XmlAttribute("max")]
    public string? Max { get; set; }
}

public sealed class BootModel
{
    [XmlAttribute("order")]
    public string? Order { get; set; }

    [XmlAttribute("dev")]
    public string? Dev { get; set; }
}

public sealed class RomModel
{
    [XmlAttribute("bar")]
    public string? Bar { get; set; }

    [XmlAttribute("file")]
    public string? File { get; set; }

    [XmlAttribute("enabled")]
    public string? Enabled { get; set; }
}

public sealed class TeamingModel
{
    [XmlAttribute("type")]
    public string? Type { get; set; }

    [XmlAttribute("persistent")]
    public string? Persistent { get; set; }
}

public sealed class AddressModel
{
    [XmlAttribute("type")]
    public string? Type { get; set; }

    [XmlAttribute("domain")]
    public string? Domain { get; set; }

    [XmlAttribute("bus")]
    public string? Bus { get; set; }

    [XmlAttribute("slot")]
    public string? Slot { get; set; }

    [XmlAttribute("function")]
    public string? Function { get; set; }

    [XmlAttribute("multifunction")]
    public string? Multifunction { get; set; }

    [XmlAttribute("controller")]
    public string? Controller { get; set; }

    [XmlAttribute("target")]
    public string? Target { get; set; }

    [XmlAttribute("unit")]
    public string? Unit { get; set; }

    [XmlAttribute("port")]
    public string? Port { get; set; }

    [XmlAttribute("cssid")]
    public string? Cssid { get; set; }

    [XmlAttribute("ssid")]
    public string? Ssid { get; set; }

    [XmlAttribute("devno")]
    public string? Devno { get; set; }
}

[XmlRoot("domain")]
public sealed class DomainModel
{
    [XmlElement("devices")]
    public DevicesModel? Devices { get; set; }
}

public sealed class DevicesModel
{
    [XmlElement("interface")]
    public List<NicModel> Interfaces { get; set; } = [];
}
