using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text;

namespace Libvirt.Gen.Benchmarks;

/// <summary>The documents to measure with: shaped like those of real hosts, all kinds of interfaces, many small ones and few big ones.</summary>
internal static class Samples
{
    private const string Folder = "samples/";
    private const string DomainFolder = Folder + "Domains/";

    private static readonly Assembly Here = typeof(Samples).Assembly;

    /// <summary>Interfaces alone, 100 bytes to 1 KB, as they are written by hand and as they are cut out of a host's domains.</summary>
    public static IReadOnlyList<string> Fragments { get; } = Here.GetManifestResourceNames()
        .Where(n => n.StartsWith(Folder, StringComparison.Ordinal) && !n.StartsWith(DomainFolder, StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)
        .Select(Read)
        .ToList();

    /// <summary>Whole domains, 1 to 100 KB: the bigger ones have more disks and interfaces.</summary>
    public static IReadOnlyList<string> Domains { get; } =
        [Small(), Guest(), Domain(2_000), Domain(4_000), Domain(8_000), Domain(20_000), Domain(100_000)];

    /// <summary>The smallest whole domain, about 1 KB.</summary>
    public static string Small() => Read(DomainFolder + "small.xml");

    /// <summary>A usual domain, about 3 KB.</summary>
    public static string Guest() => Read(DomainFolder + "guest.xml");

    /// <summary>A domain of about so many characters: the usual one, with disks and interfaces added in turns.</summary>
    public static string Domain(int length)
    {
        var guest = Guest();
        var disk = Cut(guest, "    <disk ", "</disk>\n");
        var text = new StringBuilder(guest, length + guest.Length);
        var place = guest.IndexOf("    <controller ", StringComparison.Ordinal);
        var added = new StringBuilder(length);
        for (var i = 0; guest.Length + added.Length < length; i++)
        {
            added.Append(i % 2 == 0 ? disk : "    " + Fragments[i / 2 % Fragments.Count]);
        }

        return text.Insert(place, added).ToString();
    }

    /// <summary>A domain with so many interfaces more than the usual one has.</summary>
    public static string Interfaces(int count)
    {
        var guest = Guest();
        var added = string.Concat(Enumerable.Range(0, count).Select(i => "    " + Fragments[i % Fragments.Count]));
        return guest.Insert(guest.IndexOf("    <controller ", StringComparison.Ordinal), added);
    }

    /// <summary>An interface of about so many characters: addresses and routes without end.</summary>
    public static string LongFragment(int length)
    {
        var text = new StringBuilder("<interface type='ethernet'>\n", length + 256);
        for (var i = 0; text.Length < length; i++)
        {
            text.Append("  <ip address='10.").Append(i >> 16 & 255).Append('.').Append(i >> 8 & 255).Append('.').Append(i & 255)
                .Append("' family='ipv4' prefix='24'/>\n");
        }

        return text.Append("</interface>").ToString();
    }

    private static string Cut(string text, string start, string end)
    {
        var from = text.IndexOf(start, StringComparison.Ordinal);
        return text[from..(text.IndexOf(end, from, StringComparison.Ordinal) + end.Length)];
    }

    private static string Read(string resource)
    {
        using var reader = new StreamReader(Here.GetManifestResourceStream(resource)!);
        return reader.ReadToEnd();
    }
}
