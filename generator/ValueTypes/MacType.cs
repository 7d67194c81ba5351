using Libvirt.Gen.Model;

namespace Libvirt.Gen.ValueTypes;

/// <summary>A hardware address.</summary>
internal sealed class MacType() : SchemaValueType("mac", Runtime + "MacAddress")
{
    public override string Read(ValueTypeModel type, int slot) => $"reader.ReadMac(this, {slot})";

    public override string Writer(ValueTypeModel type) => "Mac";
}
