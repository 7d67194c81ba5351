using System;
using System.Linq;
using Libvirt.Xml;
using Xunit;

namespace Libvirt.Gen.RealDocuments.Tests.Rows;

/// <summary>What programs do with the shapes of devices, each on a real element.</summary>
public class DeviceRowTests
{
    [Fact]
    public void A_backing_chain_is_followed_and_cut()
    {
        var disk = TestData.Fragments("domain/devices/disk").Select(fragment => Disk.Parse(fragment.Text)).MaxBy(ChainOf)!;
        Assert.True(ChainOf(disk) > 5);
        var before = disk.ToXml();

        var second = disk.BackingStore!.BackingStore!;
        var path = Assert.IsType<FileStorage>(second.Source).File!;
        second.Source = new BlockStorage { Dev = "/dev/edited" };
        second.BackingStore = null;
        var again = Disk.Parse(disk.ToXml());

        Assert.Equal(2, ChainOf(again));
        Assert.Equal("/dev/edited", Assert.IsType<BlockStorage>(again.BackingStore!.BackingStore!.Source).Dev);
        Assert.Equal(StorageSourceKind.Block, again.BackingStore.BackingStore.Type);
        Assert.Contains(path, before, StringComparison.Ordinal);
        Assert.DoesNotContain(path, disk.ToXml(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_shape_that_is_implied_is_written_once_it_is_set()
    {
        var disk = Disk.Parse("<disk device='cdrom'>\n  <target dev='sda'/>\n</disk>");
        Assert.Null(disk.Type);
        disk.Target!.Dev = "sdb";
        Assert.Equal("<disk device='cdrom'>\n  <target dev='sdb'/>\n</disk>", disk.ToXml());

        disk.Source = new FileStorage { File = "/a.iso" };
        Assert.Equal("<disk type='file' device='cdrom'>\n  <source file='/a.iso'/>\n  <target dev='sdb'/>\n</disk>", disk.ToXml());
    }

    [Fact]
    public void A_data_store_stands_in_a_data_store()
    {
        const string Xml = "<disk type='file'>\n  <source file='/a'>\n    <dataStore type='block'>\n      <format type='raw'/>\n      <source dev='/b'>\n        <dataStore type='file'>\n          <source file='/c'/>\n        </dataStore>\n      </source>\n    </dataStore>\n  </source>\n</disk>";
        var disk = Disk.Parse(Xml);

        var outer = Assert.IsType<FileStorage>(disk.Source).DataStore!;
        Assert.Equal("/c", Assert.IsType<FileStorage>(Assert.IsType<BlockStorage>(outer.Source).DataStore!.Source).File);
        Assert.Empty(disk.GetUnrecognized());
        Assert.Equal(Xml, disk.ToXml());
    }

    [Theory]
    [InlineData("domain/devices/serial")]
    [InlineData("domain/devices/console")]
    [InlineData("domain/devices/channel")]
    public void The_two_sources_of_a_datagram_device_are_a_list(string path)
    {
        var fragment = TestData.Fragments(path).First(found => found.Text.Contains("type='udp'", StringComparison.Ordinal) && found.Text.Split("<source").Length == 3);
        var row = Row.At(path);
        var device = row.Parse(fragment.Text);

        var sources = device switch
        {
            SerialDevice serial => serial.Sources,
            ConsoleDevice console => console.Sources,
            _ => ((ChannelDevice)device).Sources,
        };
        Assert.Equal([HostMode.Bind, HostMode.Connect], sources.Select(source => ((UdpChardevSource)source).Mode!.Value).Order().Reverse());

        sources.RemoveAt(1);
        Assert.Single(Infoset.Difference(fragment.Text, row.ToXml(device)), line => line.Contains("mode=", StringComparison.Ordinal) && line[0] == '-');
        sources.Clear();
        sources.Add(new UnixSource { Mode = "bind", Path = "/run/edited" });
        Assert.Contains("<" + path.Split('/')[^1] + " type='unix'", row.ToXml(device), StringComparison.Ordinal);
    }

    [Fact]
    public void The_mode_of_a_host_device_chooses_and_then_the_type()
    {
        var devices = TestData.Fragments("domain/devices/hostdev").Select(fragment => HostdevDevice.Parse(fragment.Text)).ToList();

        Assert.Equal(
            ["MdevSubsystem", "PciSubsystem", "ScsiHostSubsystem", "ScsiSubsystem", "UsbSubsystem"],
            devices.OfType<SubsystemHostdev>().Select(device => device.Source!.GetType().Name).Distinct().Order());
        Assert.Equal(
            ["MiscCapability", "NetCapability", "StorageCapability"],
            devices.OfType<CapabilityHostdev>().Select(device => device.Source!.GetType().Name).Distinct().Order());
        Assert.Equal(devices.Count, devices.OfType<SubsystemHostdev>().Count() + devices.OfType<CapabilityHostdev>().Count());

        var pci = devices.OfType<SubsystemHostdev>().First(device => device.Source is PciSubsystem);
        pci.Source = new MdevSubsystem { Address = new MdevAddress { Uuid = new Guid("8f6a7c1e-0d3b-4b52-9a27-61c0d5e4f398") } };
        var again = Assert.IsType<SubsystemHostdev>(HostdevDevice.Parse(pci.ToXml()));
        Assert.Equal(SubsystemType.Mdev, again.Type);
        Assert.Equal(HostdevMode.Subsystem, again.Mode);
    }

    [Fact]
    public void The_model_of_each_memory_device_chooses_its_shape()
    {
        var devices = TestData.Fragments("domain/devices/memory").Select(fragment => MemoryDevice.Parse(fragment.Text)).ToList();

        Assert.Equal(Enum.GetValues<MemoryModel>().Cast<MemoryModel?>(), devices.Select(device => device.Model).Distinct().Order());
        var dimm = devices.OfType<DimmMemory>().First(device => device.Source?.Nodemask is not null);
        var nodes = dimm.Source!.Nodemask!.Value;
        dimm.Source.Nodemask = nodes.Union(new CpuSet([9]));
        Assert.Equal(nodes.Append(9), Assert.IsType<DimmMemory>(MemoryDevice.Parse(dimm.ToXml())).Source!.Nodemask!.Value);
    }

    [Fact]
    public void A_password_can_be_prolonged()
    {
        var graphics = TestData.Fragments("domain/devices/graphics").Select(fragment => GraphicsDevice.Parse(fragment.Text)).OfType<SpiceGraphics>().First(spice => spice.PasswdValidTo is not null);
        var before = graphics.ToXml();
        graphics.PasswdValidTo += TimeSpan.FromDays(1);

        Assert.Single(Infoset.Difference(before, graphics.ToXml()), line => line[0] == '+');
        Assert.Equal(graphics.PasswdValidTo, Assert.IsType<SpiceGraphics>(GraphicsDevice.Parse(graphics.ToXml())).PasswdValidTo);
    }

    private static int ChainOf(Disk disk)
    {
        var length = 0;
        for (var layer = disk.BackingStore; layer is not null; layer = layer.BackingStore)
        {
            length++;
        }

        return length;
    }
}
