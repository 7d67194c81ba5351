using System;
using System.Collections.Generic;

namespace Libvirt.Gen.Schema.Tests.Support;

/// <summary>Documents as libvirt, its tools and people write them, with the number of network interfaces that the guests in them have.</summary>
internal static class DomainDocuments
{
    private const string Printed =
        """
        <domain type='kvm' id='7' xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'>
          <name>web-1</name>
          <uuid>5d1b7f0e-4d2b-4a66-9d64-3e9c7f1c0a11</uuid>
          <metadata>
            <acme:guest xmlns:acme="http://example.com/acme/1.0">
              <acme:devices>
                <acme:interface type="user"/>
              </acme:devices>
              <devices xmlns=""><interface type="user"/></devices>
            </acme:guest>
          </metadata>
          <memory unit='KiB'>2097152</memory>
          <os>
            <type arch='x86_64' machine='pc-q35-7.2'>hvm</type>
            <boot dev='hd'/>
          </os>
          <devices>
            <emulator>/usr/bin/qemu-system-x86_64</emulator>
            <disk type='file' device='disk'>
              <source file='/var/lib/libvirt/images/web &amp; more.qcow2'/>
              <target dev='vda' bus='virtio'/>
            </disk>
            <controller type='pci' index='0' model='pcie-root'/>
            <interface type='network'>
              <mac address='52:54:00:4c:12:01'/>
              <source network='default' portid='8e4b2c6a-6f0f-4c39-9f0c-0a1b2c3d4e5f' bridge='virbr0'/>
              <target dev='vnet3'/>
              <model type='virtio'/>
              <driver name='vhost' queues='4'/>
              <link state='up'/>
              <alias name='net0'/>
              <address type='pci' domain='0x0000' bus='0x01' slot='0x00' function='0x0'/>
            </interface>
            <interface type='hostdev' managed='yes'>
              <mac address='52:54:00:4c:12:02'/>
              <driver name='vfio'/>
              <source>
                <address type='pci' domain='0x0000' bus='0x03' slot='0x10' function='0x2'/>
              </source>
              <vlan>
                <tag id='42'/>
              </vlan>
              <alias name='hostdev0'/>
            </interface>
            <graphics type='vnc' port='5900' autoport='yes' listen='127.0.0.1'>
              <listen type='address' address='127.0.0.1'/>
            </graphics>
            <hostdev mode='capabilities' type='net'>
              <source>
                <interface>eth0</interface>
              </source>
            </hostdev>
            <memballoon model='none'/>
          </devices>
          <seclabel type='dynamic' model='dac' relabel='yes'/>
          <qemu:commandline>
            <qemu:arg value='-newarg'/>
          </qemu:commandline>
        </domain>

        """;

    private const string ByHand =
        """
        <?xml version="1.0" encoding='UTF-8'?>
        <!-- web server; ask Ana before you touch it -->
        <domain type="kvm">
            <name>web&#45;2</name>   <!-- the second -->
            <description><![CDATA[<interface> is not here]]></description>
            <devices>
                <!-- eth0: the office -->
                <interface type="bridge"><!-- br0 is made by the installer -->
                    <source   bridge = "br0"   />
                    <mac
                        address = "52:54:00:AA:bb:01"
                    />
                    <model type='virtio'/> <driver queues="4"
                                                    name="vhost" />
                    <?rack 17?>
                    <bandwidth>
                        <outbound  average='1000' peak="5000"  burst='1024'/>

                        <inbound average="1000"/>
                    </bandwidth>
                    <ip address="10.0.0.1" prefix="24"/>  <ip family="ipv6" address="2001:DB8::1"/>
                    <future colour="&quot;red&quot;">
                        <deep/>
                    </future>
                    stray &amp; lost
                </interface>   <!-- end of eth0 -->

                <interface type='user'/>
                <interface   type='network' ><mac address='52:54:00:aa:bb:02'/><source network='a&gt;b'/><address type='pci' slot='3' bus='34'/></interface  >
            </devices   >
        </domain>
        <!-- that is all -->
        """;

    private const string Snapshot =
        """
        <domainsnapshot>
          <name>before-upgrade</name>
          <state>running</state>
          <creationTime>1700000000</creationTime>
          <disks>
            <disk name='vda' snapshot='internal'/>
          </disks>
          <domain type='kvm'>
            <name>g</name>
            <devices>
              <interface type='network'>
                <mac address='52:54:00:0a:00:01'/>
                <source network='default'/>
              </interface>
              <interface type='network'>
                <mac address='52:54:00:0a:00:02'/>
                <source network='default'/>
              </interface>
            </devices>
          </domain>
          <inactiveDomain type='kvm'>
            <name>g</name>
            <devices>
              <interface type='network'>
                <mac address='52:54:00:0a:00:01'/>
                <source network='default'/>
              </interface>
            </devices>
          </inactiveDomain>
          <cookie>
            <cpu mode='custom'/>
          </cookie>
        </domainsnapshot>

        """;

    private const string Status =
        """
        <!--
        WARNING: THIS IS AN AUTO-GENERATED FILE. CHANGES TO IT ARE LIKELY TO BE
        OVERWRITTEN AND LOST.
        -->

        <domstatus state='running' reason='booted' pid='1234'>
          <taint flag='high-privileges'/>
          <monitor path='/run/monitor.sock' type='unix'/>
          <domain type='qemu' id='1'>
            <name>g</name>
            <devices>
              <interface type='direct' trustGuestRxFilters='yes'>
                <mac address='52:54:00:0b:00:01'/>
                <source dev='eth0' mode='bridge'/>
                <target dev='macvtap0'/>
                <alias name='net0'/>
              </interface>
            </devices>
          </domain>
        </domstatus>
        """;

    private const string Container =
        """
        <domain type='lxc'>
          <name>c</name>
          <devices>
            <emulator>/usr/libexec/libvirt_lxc</emulator>
            <filesystem type='mount'>
              <source dir='/srv/c'/>
              <target dir='/'/>
            </filesystem>
            <interface type='ethernet'>
              <mac address='02:00:00:00:00:01'/>
              <ip address='192.168.1.2' family='ipv4' prefix='24'/>
              <route family='ipv4' address='0.0.0.0' prefix='0' gateway='192.168.1.1'/>
              <guest dev='eth0'/>
            </interface>
            <console type='pty'/>
          </devices>
        </domain>

        """;

    // As a network's hook has it from releases before there were ports of networks: the card that is plugged in, the network, the guest.
    private const string Hook =
        """
        <hookData>
          <interface type='network'>
            <mac address='52:54:00:0d:00:01'/>
            <source network='default'/>
          </interface>
          <network>
            <name>default</name>
            <forward mode='nat'><interface dev='eth0'/></forward>
          </network>
          <domain type='kvm'>
            <name>g</name>
            <devices>
              <interface type='network'>
                <mac address='52:54:00:0d:00:01'/>
                <source network='default'/>
              </interface>
              <interface type='user'/>
            </devices>
          </domain>
        </hookData>
        """;

    private const string Migration =
        """
        <qemu-migration>
          <name>g</name>
          <hostname>here</hostname>
          <domain type='kvm'>
            <name>g</name>
            <devices>
              <interface type='bridge'>
                <source bridge='br0'/>
              </interface>
            </devices>
          </domain>
          <network>
            <interface index='1' vporttype='openvswitch'/>
          </network>
        </qemu-migration>
        """;

    // The host of a test driver, with its guests.
    private const string Host =
        """
        <node>
          <domain type='test'><name>a</name><devices><interface type='user'/></devices></domain>
          <network><name>default</name></network>
          <domain type='test'><name>b</name><devices><disk/><interface type='user'/><interface type='null'/></devices></domain>
        </node>
        """;

    /// <summary>The documents by a name for each.</summary>
    public static IReadOnlyDictionary<string, (string Xml, int Count)> All { get; } = new SortedDictionary<string, (string, int)>(StringComparer.Ordinal)
    {
        ["printed"] = (Printed, 2),
        ["by hand"] = (ByHand, 3),
        ["snapshot"] = (Snapshot, 3),
        ["status"] = (Status, 1),
        ["container"] = (Container, 1),
        ["checkpoint"] = ("<domaincheckpoint>\n  <name>c</name>\n  " + Container.Trim().Replace("\n", "\n  ", StringComparison.Ordinal) + "\n</domaincheckpoint>", 1),
        ["hook"] = (Hook, 3),
        ["hook of a port"] = ("<hookData>\n  <network>\n    <name>n</name>\n  </network>\n  <networkport>\n    <uuid>5d744f21-ba4a-4d6e-bdb2-30a35ff3207d</uuid>\n  </networkport>\n</hookData>", 0),
        ["hook in one line"] = (Hook.Replace("\n", "", StringComparison.Ordinal).Replace("  ", "", StringComparison.Ordinal), 3),
        ["migration"] = (Migration, 1),
        ["migration without a guest"] = ("<qemu-migration>\n  <name>g</name>\n</qemu-migration>\n", 0),
        ["migration, line ends of Windows"] = (Migration.Replace("\n", "\r\n", StringComparison.Ordinal), 1),
        ["host"] = (Host, 3),
        ["line ends of Windows"] = (ByHand.Replace("\n", "\r\n", StringComparison.Ordinal), 3),
        ["line ends of long ago"] = (Snapshot.Replace("\n", "\r", StringComparison.Ordinal), 3),
        ["tabs"] = (Printed.Replace("  ", "\t", StringComparison.Ordinal), 2),
        ["one line"] = (Snapshot.Replace("\n", "", StringComparison.Ordinal).Replace("  ", "", StringComparison.Ordinal), 3),
        ["devices alone"] = ("<devices>\n  <interface type='user'><mac address='52:54:00:0c:00:01'/></interface>\n</devices>", 1),
        ["an interface alone"] = ("\n  <interface type=\"user\">\n    <mac address=\"52:54:00:0c:00:01\"/>\n  </interface>\n", 1),
        ["no interfaces"] = ("<domain type='test'><devices><disk/></devices></domain>", 0),
        ["no devices"] = ("<domain type='test'>\n  <name>g</name>\n</domain>", 0),
        ["no guest"] = ("<domainsnapshot>\n  <name>s</name>\n</domainsnapshot>", 0),
    };
}
