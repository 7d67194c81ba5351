using System;
using System.Linq;
using Libvirt.Xml;
using Xunit;

namespace Libvirt.Gen.RealDocuments.Tests.Rows;

/// <summary>What programs do with the other parts of a guest, each on a real element.</summary>
public class GuestRowTests
{
    private const string Qemu = "http://libvirt.org/schemas/domain/qemu/1.0";

    [Fact]
    public void A_cpu_without_a_mode_is_a_custom_one()
    {
        var cpus = TestData.Fragments("domain/cpu").Select(fragment => Cpu.Parse(fragment.Text)).ToList();

        var implied = cpus.Where(cpu => cpu.Mode is null).ToList();
        Assert.True(implied.Count > 30);
        Assert.All(implied, cpu => Assert.IsType<CustomCpu>(cpu));
        Assert.All(implied, cpu => Assert.DoesNotContain("mode=", cpu.ToXml().Split('>')[0], StringComparison.Ordinal));
        Assert.Contains(cpus, cpu => cpu.Mode == CpuMode.HostPassthrough);
    }

    [Fact]
    public void Variables_are_a_path_or_a_source()
    {
        var stores = TestData.Fragments("domain/os").Select(fragment => GuestOs.Parse(fragment.Text)).Where(os => os.Nvram is not null).ToList();

        var path = stores.First(os => os.Nvram!.Value is not null);
        Assert.Null(path.Nvram!.Type);
        path.Nvram.Value = null;
        path.Nvram.Source = new NetworkStorage { Protocol = "nbd", Name = "edited" };
        var again = GuestOs.Parse(path.ToXml());
        Assert.Equal(StorageSourceKind.Network, again.Nvram!.Type);
        Assert.Empty(again.GetUnrecognized());
        Assert.Contains(stores, os => os.Nvram!.Source is NetworkStorage { Hosts.Count: > 0 });
        Assert.Contains(stores, os => os.Nvram is { Value: null, Source: null, Template: not null } or { Value: null, Source: null });
    }

    [Fact]
    public void What_is_said_by_being_there_is_switched()
    {
        var fragment = TestData.Fragments("domain/features").First(found => found.Text.Contains("<acpi/>", StringComparison.Ordinal));
        var features = GuestFeatures.Parse(fragment.Text);
        Assert.True(features.Acpi);

        features.Acpi = false;
        Assert.Equal(["- features/<acpi", "the lines differ"], Infoset.Difference(fragment.Text, features.ToXml()));
        features.Acpi = true;
        Assert.Empty(Infoset.Difference(fragment.Text, features.ToXml()));
    }

    [Fact]
    public void Texts_that_repeat_are_a_list()
    {
        var os = TestData.Fragments("domain/os").Select(fragment => GuestOs.Parse(fragment.Text)).First(found => found.InitArguments.Count > 1);
        var before = os.InitArguments.ToList();
        os.InitArguments.Insert(1, "edited & kept");
        Assert.Equal([before[0], "edited & kept", .. before.Skip(1)], GuestOs.Parse(os.ToXml()).InitArguments);

        var information = TestData.Fragments("domain/sysinfo").Select(fragment => SystemInformation.Parse(fragment.Text)).OfType<SmbiosInformation>().First(found => found.OemStrings is not null);
        information.OemStrings!.Entries.RemoveAt(0);
        information.OemStrings.Entries.Add("edited");
        Assert.Equal("edited", Assert.IsType<SmbiosInformation>(SystemInformation.Parse(information.ToXml())).OemStrings!.Entries[^1]);
    }

    [Fact]
    public void Sets_of_processors_keep_their_spelling_until_they_are_set()
    {
        var tune = TestData.Fragments("domain/numatune").Select(fragment => NumaTune.Parse(fragment.Text)).First(found => found.ToXml().Contains('^', StringComparison.Ordinal));
        var written = tune.ToXml();

        tune.Memory!.NodeSet = (tune.Memory.NodeSet ?? default).Union(new CpuSet([40, 41]));

        Assert.Contains("40-41'", tune.ToXml(), StringComparison.Ordinal);
        Assert.Single(Infoset.Difference(written, tune.ToXml()), line => line[0] == '+');
    }

    [Fact]
    public void Arguments_in_a_namespace_are_found_by_it()
    {
        var guests = TestData.WithRoot("domain")
            .Where(document => document.Text.Contains(Qemu, StringComparison.Ordinal) && document.Text.Contains(":commandline", StringComparison.Ordinal))
            .ToList();
        var prefixes = guests.Select(document => document.Text.Contains("<qemu:commandline", StringComparison.Ordinal)).Distinct().Count();
        Assert.Equal(2, prefixes);

        foreach (var document in guests)
        {
            var guest = Domain.Parse(document.Text);
            Assert.NotNull(guest.QemuCommandLine);
            guest.QemuCommandLine.QemuArgs.Add(new QemuArg { Value = "-edited" });
            var written = guest.ToXml();

            Assert.Equal("-edited", Domain.Parse(written).QemuCommandLine!.QemuArgs[^1].Value);
            Assert.All(Infoset.Difference(document.Text, written), line => Assert.True(line[0] != '-', line));
        }
    }

    [Fact]
    public void What_applications_keep_is_reached_as_text()
    {
        const string Tool = "urn:edited:tool";
        var guests = TestData.WithRoot("domain").Where(document => document.Text.Contains("<metadata>", StringComparison.Ordinal)).ToList();
        Assert.True(guests.Count > 10);

        foreach (var document in guests)
        {
            var guest = Domain.Parse(document.Text);
            Assert.NotNull(guest.Metadata);
            Assert.DoesNotContain(guest.GetUnrecognized(), item => item.Path.StartsWith("domain/metadata", StringComparison.Ordinal));

            guest.Metadata = guest.Metadata.With(Tool, $"<t:owner xmlns:t='{Tool}' name='edited'/>");
            var again = Domain.Parse(guest.ToXml());
            Assert.Contains("edited", again.Metadata!.Find(Tool)!, StringComparison.Ordinal);

            again.Metadata = again.Metadata.With(Tool, null);
            Assert.Empty(Infoset.Difference(document.Text, again.ToXml()).Where(line => !line.Contains("instruction", StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void A_root_in_a_root_is_one_class()
    {
        var document = TestData.WithRoot("domain").First(found => found.Text.Contains("<interface type='bridge'", StringComparison.Ordinal));
        var guest = Domain.Parse(document.Text);
        var nic = guest.Devices!.Interfaces.First(found => found.Source is BridgeSource);

        var alone = DomainInterface.Parse(nic.ToXml());
        Assert.Equal(nic.ToXml(), alone.ToXml());
        ((BridgeSource)alone.Source!).Bridge = "edited";
        guest.Devices.Interfaces[guest.Devices.Interfaces.IndexOf(nic)] = alone;

        var difference = Infoset.Difference(document.Text, guest.ToXml());
        Assert.Contains("+ domain/devices/interface/source/@bridge=edited", difference);
        Assert.All(difference, line => Assert.True(line == "the lines differ" || line.Contains("@bridge=", StringComparison.Ordinal), line));
    }
}
