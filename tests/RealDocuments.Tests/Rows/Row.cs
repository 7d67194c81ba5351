using System;
using System.Collections.Generic;
using System.Linq;
using Libvirt.Xml;

namespace Libvirt.Gen.RealDocuments.Tests.Rows;

/// <summary>Elements of one kind in real documents, and the class that the schemas of this folder make for them.</summary>
/// <param name="Path">Where they stand.</param>
/// <param name="Parse">Reads one.</param>
/// <param name="ToXml">Writes it.</param>
/// <param name="GetUnrecognized">What no member holds.</param>
/// <param name="AtLeast">Fewer than these would mean that the documents are not there, or are not found.</param>
public sealed record Row(
    string Path,
    Func<string, LibvirtElement> Parse,
    Func<LibvirtElement, string> ToXml,
    Func<LibvirtElement, IReadOnlyList<UnrecognizedItem>> GetUnrecognized,
    int AtLeast)
{
    /// <summary>All rows.</summary>
    public static IReadOnlyList<Row> All { get; } =
    [
        Of("domain/devices/disk", Disk.Parse, disk => disk.ToXml(), disk => disk.GetUnrecognized(), 1000),
        Of("domain/devices/serial", SerialDevice.Parse, serial => serial.ToXml(), serial => serial.GetUnrecognized(), 50),
        Of("domain/devices/console", ConsoleDevice.Parse, console => console.ToXml(), console => console.GetUnrecognized(), 30),
        Of("domain/devices/channel", ChannelDevice.Parse, channel => channel.ToXml(), channel => channel.GetUnrecognized(), 50),
        Of("domain/devices/hostdev", HostdevDevice.Parse, hostdev => hostdev.ToXml(), hostdev => hostdev.GetUnrecognized(), 100),
        Of("domain/devices/rng", RngDevice.Parse, rng => rng.ToXml(), rng => rng.GetUnrecognized(), 15),
        Of("domain/devices/tpm", TpmDevice.Parse, tpm => tpm.ToXml(), tpm => tpm.GetUnrecognized(), 10),
        Of("domain/devices/memory", MemoryDevice.Parse, memory => memory.ToXml(), memory => memory.GetUnrecognized(), 20),
        Of("domain/devices/graphics", GraphicsDevice.Parse, graphics => graphics.ToXml(), graphics => graphics.GetUnrecognized(), 50),
        Of("domain/cpu", Cpu.Parse, cpu => cpu.ToXml(), cpu => cpu.GetUnrecognized(), 100),
        Of("domain/os", GuestOs.Parse, os => os.ToXml(), os => os.GetUnrecognized(), 100),
        Of("domain/features", GuestFeatures.Parse, features => features.ToXml(), features => features.GetUnrecognized(), 40),
        Of("domain/seclabel", SecurityLabel.Parse, label => label.ToXml(), label => label.GetUnrecognized(), 10),
        Of("domain/sysinfo", SystemInformation.Parse, information => information.ToXml(), information => information.GetUnrecognized(), 5),
        Of("domain/cputune", CpuTune.Parse, tune => tune.ToXml(), tune => tune.GetUnrecognized(), 20),
        Of("domain/numatune", NumaTune.Parse, tune => tune.ToXml(), tune => tune.GetUnrecognized(), 15),
        Of("domain", Domain.Parse, domain => domain.ToXml(), domain => domain.GetUnrecognized(), 1500),
    ];

    /// <summary>The row of a path.</summary>
    public static Row At(string path) => All.Single(row => row.Path == path);

    /// <summary>The path, which is how a test run shows it.</summary>
    public override string ToString() => Path;

    private static Row Of<T>(
        string path, Func<string, T> parse, Func<T, string> toXml, Func<T, IReadOnlyList<UnrecognizedItem>> getUnrecognized, int atLeast)
        where T : LibvirtElement => new(path, parse, element => toXml((T)element), element => getUnrecognized((T)element), atLeast);
}
