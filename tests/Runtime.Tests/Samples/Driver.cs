using Libvirt.Xml.Serialization;

namespace Libvirt.Xml.Tests.Samples;

/// <summary>A child element with an attribute of each type.</summary>
internal sealed class Driver : LibvirtElement
{
    private string? _name;
    private byte? _cpu;
    private ushort? _port;
    private uint? _queues;
    private ulong? _size;
    private int? _shift;
    private long? _offset;
    private bool? _ioEventFd;
    private ushort? _domain;
    private byte? _slot;
    private uint? _handle;
    private ulong? _wwn;
    private uint? _usb;
    private long? _vds;

    public string? Name { get => _name; set => Set(ref _name, value, 0); }

    public byte? Cpu { get => _cpu; set => Set(ref _cpu, value, 1); }

    public ushort? Port { get => _port; set => Set(ref _port, value, 2); }

    public uint? Queues { get => _queues; set => Set(ref _queues, value, 3); }

    public ulong? Size { get => _size; set => Set(ref _size, value, 4); }

    public int? Shift { get => _shift; set => Set(ref _shift, value, 5); }

    public long? Offset { get => _offset; set => Set(ref _offset, value, 6); }

    public bool? IoEventFd { get => _ioEventFd; set => Set(ref _ioEventFd, value, 7); }

    public ushort? Domain { get => _domain; set => Set(ref _domain, value, 8); }

    public byte? Slot { get => _slot; set => Set(ref _slot, value, 9); }

    public uint? Handle { get => _handle; set => Set(ref _handle, value, 10); }

    public ulong? Wwn { get => _wwn; set => Set(ref _wwn, value, 11); }

    public uint? Usb { get => _usb; set => Set(ref _usb, value, 12); }

    public long? Vds { get => _vds; set => Set(ref _vds, value, 13); }

    internal static Driver ReadXml(ref LibvirtXmlReader reader)
    {
        var element = new Driver();
        reader.StartElement(element);
        while (reader.NextAttribute())
        {
            switch (reader.NameLength)
            {
                case 4 when reader.NameIs("name"): element._name = reader.ReadString(element, 0); break;
                case 3 when reader.NameIs("cpu"): element._cpu = reader.ReadByte(element, 1, 0, 255); break;
                case 4 when reader.NameIs("port"): element._port = reader.ReadUInt16(element, 2, 1, 65535); break;
                case 6 when reader.NameIs("queues"): element._queues = reader.ReadUInt32(element, 3, 1, 4294967295); break;
                case 4 when reader.NameIs("size"): element._size = reader.ReadUInt64(element, 4, 0, ulong.MaxValue); break;
                case 5 when reader.NameIs("shift"): element._shift = reader.ReadInt32(element, 5, int.MinValue, int.MaxValue); break;
                case 6 when reader.NameIs("offset"): element._offset = reader.ReadInt64(element, 6, long.MinValue, long.MaxValue); break;
                case 9 when reader.NameIs("ioeventfd"): element._ioEventFd = reader.ReadOnOff(element, 7); break;
                case 6 when reader.NameIs("domain"): element._domain = reader.ReadHexUInt16(element, 8, 0, 65535); break;
                case 4 when reader.NameIs("slot"): element._slot = reader.ReadHexByte(element, 9, 0, 31); break;
                case 6 when reader.NameIs("handle"): element._handle = reader.ReadHexUInt32(element, 10, 0, uint.MaxValue); break;
                case 3 when reader.NameIs("wwn"): element._wwn = reader.ReadHexUInt64(element, 11, 0, ulong.MaxValue); break;
                case 3 when reader.NameIs("usb"): element._usb = reader.ReadUInt32(element, 12, 0, uint.MaxValue, anyBase: true); break;
                case 3 when reader.NameIs("vds"): element._vds = reader.ReadInt64(element, 13, long.MinValue, long.MaxValue, anyBase: true); break;
                default: reader.KeepAttribute(element); break;
            }
        }

        while (reader.NextChild(element))
            reader.KeepElement(element);
        return element;
    }

    protected internal override void WriteXml(ref LibvirtXmlWriter writer, string name)
    {
        writer.StartElement(this, name);
        writer.TextAttribute(this, 0, "name", _name);
        writer.NumberAttribute(this, 1, "cpu", _cpu);
        writer.NumberAttribute(this, 2, "port", _port);
        writer.NumberAttribute(this, 3, "queues", _queues);
        writer.NumberAttribute(this, 4, "size", _size);
        writer.SignedAttribute(this, 5, "shift", _shift);
        writer.SignedAttribute(this, 6, "offset", _offset);
        writer.OnOffAttribute(this, 7, "ioeventfd", _ioEventFd);
        writer.HexAttribute(this, 8, "domain", _domain, 4);
        writer.HexAttribute(this, 9, "slot", _slot, 2);
        writer.HexAttribute(this, 10, "handle", _handle, 1);
        writer.HexAttribute(this, 11, "wwn", _wwn, 16);
        writer.NumberAttribute(this, 12, "usb", _usb);
        writer.SignedAttribute(this, 13, "vds", _vds);
        writer.StartContent(this);
        writer.EndElement(this, name);
    }
}
