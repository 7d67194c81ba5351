using System.Net;
using System.Net.Sockets;
using Libvirt.Gen.Language;
using Libvirt.Gen.Model;

namespace Libvirt.Gen.ValueTypes;

/// <summary>An IP address.</summary>
/// <param name="name">How the schema calls it.</param>
/// <param name="families">The member of the runtime's <c>IpFamilies</c> that is allowed.</param>
internal sealed class IpType(string name, string families) : SchemaValueType(name, Runtime + "IpAddress")
{
    public override string? Expected(SchemaNode node, string text) =>
        IPAddress.TryParse(text, out var address) && address.ToString() == text && IsOfFamily(address)
            ? null
            : families == "Any" ? "an IP address" : $"an {families} address";

    public override string Read(ValueTypeModel type, int slot) => $"reader.ReadIp(this, {slot}, {Runtime}IpFamilies.{families})";

    public override string Writer(ValueTypeModel type) => "Ip";

    private bool IsOfFamily(IPAddress address) => families switch
    {
        "IPv4" => address.AddressFamily == AddressFamily.InterNetwork,
        "IPv6" => address.AddressFamily == AddressFamily.InterNetworkV6,
        _ => true,
    };
}
