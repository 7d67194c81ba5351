using System;
using System.IO;
using System.Linq;
using Libvirt.Gen.Fuzz.Inputs;
using Libvirt.Xml;

namespace Libvirt.Gen.Fuzz.Targets;

/// <summary>Whole documents: untouched they come back as they were; changed, they stay sound and keep the rest.</summary>
internal static class GuestTarget
{
    private const int LongestMessage = 1000;

    // What a changed hardware address takes.
    private const int LongestChange = 17;

    /// <summary>Runs an input; false when it was refused.</summary>
    /// <exception cref="FuzzFailure">Something that must hold did not.</exception>
    public static bool Run(FuzzInput input)
    {
        try
        {
            if (input.Text is not null)
                DomainDocument.Parse(input.Text);
            else
                DomainDocument.Load(new MemoryStream(input.Bytes!));
        }
        catch (LibvirtXmlException refusal)
        {
            Require(refusal.Message.Length <= LongestMessage, "a message is short", refusal.Message);
            return false;
        }

        if (input.Text is not null)
            CheckText(input.Text);
        else
            CheckBytes(input.Bytes!);
        return true;
    }

    private static void CheckBytes(byte[] bytes)
    {
        using var saved = new MemoryStream();
        DomainDocument.Load(new MemoryStream(bytes)).Save(saved);
        Require(saved.ToArray().AsSpan().SequenceEqual(bytes), "untouched bytes come back", Convert.ToHexString(saved.ToArray()));
    }

    private static void CheckText(string text)
    {
        DomainDocument document = DomainDocument.Parse(text);
        Require(document.ToXml() == text, "an untouched text comes back", document.ToXml());
        document.GetMinimumVersion();
        document.CheckCompatibility(new LibvirtVersion(1, 0, 0));
        Inventory.Of(text);
        CheckOneValue(text);
        CheckChanged(text);
    }

    // One address is another one, and nothing else is.
    private static void CheckOneValue(string text)
    {
        DomainDocument document = DomainDocument.Parse(text);
        if (document.Interfaces.FirstOrDefault(nic => nic.Mac?.Address is not null)?.Mac is not { } mac)
            return;
        mac.Address = MacAddress.Parse(mac.Address == MacAddress.Parse("52:54:00:aa:bb:cc") ? "52:54:00:aa:bb:dd" : "52:54:00:aa:bb:cc");
        string written = document.ToXml();
        Require(DomainDocument.Parse(written).Interfaces.Any(nic => nic.Mac?.Address == mac.Address), "a changed value is written", $"{text}\n{written}");
        int start = text.AsSpan().CommonPrefixLength(written);
        int end = 0;
        while (end < Math.Min(text.Length, written.Length) - start && text[^(end + 1)] == written[^(end + 1)])
            end++;
        string inserted = written[start..^end];
        Require(inserted.Length <= LongestChange && text[start..^end].IndexOfAny(['<', '>', '\'', '"']) < 0, "a changed value changes nothing else", $"{text}\n{written}");
    }

    // Changed by what the text says, so that a case is always the same.
    private static void CheckChanged(string text)
    {
        DomainDocument document = DomainDocument.Parse(text);
        var random = new Random(text.Length * 31 + text[text.Length / 2]);
        bool isInterface = Inventory.Of(text).Contains("0 Element interface");
        for (int i = random.Next(1, 4); i > 0; i--)
            Change(document.Interfaces, isInterface, random);
        string written;
        try
        {
            written = document.ToXml();
        }
        catch (LibvirtXmlException)
        {
            return;
        }

        Inventory.Of(written);
        DomainDocument again = DomainDocument.Parse(written);
        Require(again.Interfaces.Count == document.Interfaces.Count, "a changed document has as many interfaces", $"{text}\n{written}");
        Require(again.ToXml() == written, "a changed text comes back", written);
        Require(document.ToXml() == written, "writing again changes nothing", written);
    }

    private static void Change(DocumentList<DomainInterface> list, bool isInterface, Random random)
    {
        int change = random.Next(list.Count == 0 ? 1 : 6);
        if (change > 3)
        {
            Changes.Apply(list[random.Next(list.Count)], random);
        }
        else if (change == 3)
        {
            list[random.Next(list.Count)] = new DomainInterface();
        }
        else
        {
            // A text that is an interface has no place for another one, and none without it; some texts have no place for any.
            bool isRefused = IsRefused(() => AddOrRemove(list, change, random));
            Require(isRefused == (isInterface || list.Places.Count == 0), "a list can be changed where it has a place", $"of {list.Count} interfaces");
        }
    }

    private static void AddOrRemove(DocumentList<DomainInterface> list, int change, Random random)
    {
        switch (change)
        {
            case 0:
                list.Add(new DomainInterface { Source = new BridgeSource { Bridge = "br0" } });
                break;
            case 1:
                list.Insert(random.Next(list.Count + 1), DomainInterface.Parse("<interface a='1'><!--x--><mtu size='1'/></interface>"));
                break;
            default:
                list.RemoveAt(random.Next(list.Count));
                break;
        }
    }

    private static bool IsRefused(Action change)
    {
        try
        {
            change();
            return false;
        }
        catch (NotSupportedException)
        {
            return true;
        }
    }

    private static void Require(bool holds, string rule, string details)
    {
        if (!holds)
            throw new FuzzFailure(rule, details);
    }
}
