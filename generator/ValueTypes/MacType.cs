using System.Linq;
using Libvirt.Gen.Language;
using Libvirt.Gen.Model;

namespace Libvirt.Gen.ValueTypes;

/// <summary>A hardware address.</summary>
internal sealed class MacType() : SchemaValueType("mac", Runtime + "MacAddress")
{
    public override string? Expected(SchemaNode node, string text) =>
        text.Split(':') is { Length: 6 } groups && groups.All(g => g.Length == 2 && g.All(c => c is (>= '0' and <= '9') or (>= 'a' and <= 'f')))
            ? null
            : "a MAC address in lower case";

    public override string Read(ValueTypeModel type, int slot) => $"reader.ReadMac(this, {slot})";

    public override string Writer(ValueTypeModel type) => "Mac";
}
