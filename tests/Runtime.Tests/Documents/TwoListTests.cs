using System;
using System.Collections.Generic;
using Libvirt.Xml.Tests.Samples;
using Xunit;

namespace Libvirt.Xml.Tests.Documents;

/// <summary>Documents with elements of two kinds: what comes, goes and moves in one list leaves the other one alone.</summary>
public sealed class TwoListTests
{
    [Theory]
    [InlineData("+ip +nic", "", "<ip/> <nic/>")]
    [InlineData("+nic +ip", "", "<ip/> <nic/>")]
    [InlineData("+ip +nic", "<disk/> <sound/>", "<disk/> <ip/> <nic/> <sound/>")]
    [InlineData("+ip +nic", "<sound/>", "<ip/> <nic/> <sound/>")]
    [InlineData("+ip", "<disk/> <nic/>", "<disk/> <ip/> <nic/>")]
    [InlineData("+ip", "<nic/> <sound/>", "<ip/> <nic/> <sound/>")]
    [InlineData("+nic", "<ip/> <sound/>", "<ip/> <nic/> <sound/>")]
    [InlineData("+ip +nic", "<ip/> <nic/>", "<ip/> <ip/> <nic/> <nic/>")]
    [InlineData("+ip +nic", "<nic/> <ip/>", "<nic/> <nic/> <ip/> <ip/>")]
    [InlineData("+ip -nic", "<nic/>", "<ip/>")]
    [InlineData("+ip -nic", "<nic/> <sound/>", "<ip/> <sound/>")]
    [InlineData("+ip -nic", "<nic/> <nic/>", "<ip/> <nic/>")]
    [InlineData("+ip -nic -nic", "<nic/> <nic/>", "<ip/>")]
    [InlineData("+ip +ip -nic", "<nic/> <sound/>", "<ip/> <ip/> <sound/>")]
    [InlineData("+ip -nic +nic", "<nic/> <sound/>", "<ip/> <nic/> <sound/>")]
    [InlineData("+nic -ip", "<ip/>", "<nic/>")]
    [InlineData("+nic -ip", "<disk/> <ip/> <sound/>", "<disk/> <nic/> <sound/>")]
    [InlineData("+nic -ip -ip", "<ip/> <ip/> <sound/>", "<nic/> <sound/>")]
    [InlineData("-ip -nic", "<ip/> <nic/>", "")]
    [InlineData("-ip -nic", "<disk/> <ip/> <nic/> <sound/>", "<disk/> <sound/>")]
    public void Each_list_has_its_own_place(string changes, string before, string after)
    {
        Assert.Equal(InLines(after), Changed(InLines(before), changes));
        Assert.Equal(InOneLine(after), Changed(InOneLine(before), changes));
    }

    private static string Changed(string xml, string changes)
    {
        PortDocument document = PortDocument.Parse(xml);
        foreach (string change in changes.Split(' '))
        {
            switch (change)
            {
                case "+ip": document.Ips.Add(new LoneIp()); break;
                case "-ip": document.Ips.RemoveAt(0); break;
                case "+nic": document.Nics.Add(new Nic()); break;
                case "-nic": document.Nics.RemoveAt(0); break;
                default: throw new ArgumentException(change, nameof(changes));
            }
        }

        return document.ToXml();
    }

    private static string InLines(string devices)
    {
        IEnumerable<string> lines = devices.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return "<guest>\n  <devices>\n" + string.Concat(System.Linq.Enumerable.Select(lines, line => $"    {line}\n")) + "  </devices>\n</guest>";
    }

    private static string InOneLine(string devices) => "<guest><devices>" + devices.Replace(" ", "", StringComparison.Ordinal) + "</devices></guest>";
}
