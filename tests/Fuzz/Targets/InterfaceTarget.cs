using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Libvirt.Gen.Fuzz.Inputs;
using Libvirt.Xml;
using Libvirt.Xml.Serialization;

namespace Libvirt.Gen.Fuzz.Targets;

/// <summary>Everything that can be done with one interface: reading, writing, asking, changing.</summary>
internal static class InterfaceTarget
{
    private const int LongestMessage = 1000;

    private static readonly LibvirtVersion[] Releases = [new(0, 0, 1), new(1, 0, 5), new(6, 0, 0), new(999, 0, 0)];

    /// <summary>Runs an input; false when it was refused.</summary>
    /// <exception cref="FuzzFailure">Something that must hold did not.</exception>
    public static bool Run(FuzzInput input)
    {
        if (input.Text is not null)
            return Check(() => DomainInterface.Parse(input.Text), input.Text);

        using var stream = new MemoryStream(input.Bytes!);
        string? text = null;
        bool isDecoded = Check(
            () =>
            {
                text = LibvirtRoot.ReadText(stream);
                stream.Position = 0;
                return DomainInterface.Load(stream);
            },
            null);
        if (isDecoded)
            Require(Check(() => DomainInterface.Parse(text!), text), "what a stream says is accepted as text", text!);
        return isDecoded;
    }

    private static bool Check(Func<DomainInterface> read, string? text)
    {
        DomainInterface nic;
        try
        {
            nic = read();
        }
        catch (LibvirtXmlException refusal)
        {
            Require(refusal.Message.Length <= LongestMessage, "a message is short", refusal.Message);
            Require(text is null || (refusal.LineNumber > 0 && refusal.LinePosition > 0), "a refused text has a place", refusal.Message);
            return false;
        }

        if (text is null)
            return true;
        string written = nic.ToXml();
        CheckNothingLost(text, written);
        CheckSameAgain(nic, written);
        CheckOtherWays(text, nic, written);
        CheckLimit(text);
        CheckChanged(text);
        DocumentTarget.Check(text);
        return true;
    }

    private static void CheckNothingLost(string text, string written)
    {
        List<string> before = Inventory.Of(text);
        List<string> after = Inventory.Of(written);
        Require(before.SequenceEqual(after), "nothing is lost", string.Join(", ", before.Except(after).Concat(after.Except(before))) + "\n" + written);
    }

    private static void CheckSameAgain(DomainInterface nic, string written)
    {
        DomainInterface again = DomainInterface.Parse(written);
        Require(again.ToXml() == written, "writing again changes nothing", written);
        List<string> before = Unrecognized(nic);
        List<string> after = Unrecognized(again);
        Require(before.SequenceEqual(after), "what is unrecognized stays so", string.Join(", ", before.Except(after).Concat(after.Except(before))) + "\n" + written);
        Require(nic.GetMinimumVersion() == again.GetMinimumVersion(), "the release needed stays the same", written);
        foreach (LibvirtVersion release in Releases)
        {
            IReadOnlyList<CompatibilityIssue> issues = nic.CheckCompatibility(release, Hypervisor.Qemu | Hypervisor.Xen);
            Require(
                issues.Select(issue => issue.Message).SequenceEqual(again.CheckCompatibility(release, Hypervisor.Qemu | Hypervisor.Xen).Select(issue => issue.Message)),
                "the issues stay the same",
                written);
        }
    }

    // Known elements are put into order, so that texts between them may come to stand side by side and be one text: all of a path's
    // texts together count, by their characters.
    private static List<string> Unrecognized(DomainInterface nic)
    {
        ILookup<bool, UnrecognizedItem> items = nic.GetUnrecognized().ToLookup(item => item.Path.EndsWith("#text", StringComparison.Ordinal));
        IEnumerable<string> texts = items[true].GroupBy(item => item.Path)
            .Select(group => group.Key + ": " + string.Concat(group.SelectMany(item => item.Text).Where(c => !" \t\r\n".Contains(c)).Order()));
        return [.. items[false].Select(item => item.ToString()).Concat(texts).Order(StringComparer.Ordinal)];
    }

    private static void CheckOtherWays(string text, DomainInterface nic, string written)
    {
        using var stream = new MemoryStream();
        nic.Save(stream);
        Require(Encoding.UTF8.GetString(stream.ToArray()) == written, "a stream gets the same text", written);
        stream.Position = 0;
        Require(DomainInterface.Load(stream).ToXml() == written, "a stream gives the same document", written);
        using var writer = new StringWriter();
        nic.Save(writer);
        Require(writer.ToString() == written, "a writer gets the same text", written);
        using var reader = new StringReader(text);
        Require(DomainInterface.Load(reader).ToXml() == written, "a reader gives the same document", written);
    }

    private static void CheckLimit(string text)
    {
        try
        {
            DomainInterface.Parse(text, new LibvirtXmlOptions { MaxDepth = 2 });
            Require(!Inventory.Of(text).Exists(item => item.StartsWith("2 Element", StringComparison.Ordinal)), "nesting is limited", text);
        }
        catch (LibvirtXmlException)
        {
            Require(Inventory.Of(text).Exists(item => item.StartsWith("2 Element", StringComparison.Ordinal)), "what is not nested too deeply is accepted", text);
        }
    }

    // Changed by what the text says, so that a case is always the same.
    private static void CheckChanged(string text)
    {
        DomainInterface nic = DomainInterface.Parse(text);
        Changes.Apply(nic, new Random(text.Length == 0 ? 0 : text.Length * 31 + text[^1] + text[text.Length / 2]));
        nic.GetUnrecognized();
        nic.CheckCompatibility(Releases[1]);
        string written;
        try
        {
            written = nic.ToXml();
        }
        catch (LibvirtXmlException refusal)
        {
            Require(refusal.Path is not null, "a refused value has a path", refusal.Message);
            return;
        }

        Inventory.Of(written);
        Require(Stable(written), "a changed document is stable after one reading", written);
    }

    private static bool Stable(string written)
    {
        string again = DomainInterface.Parse(written).ToXml();
        return DomainInterface.Parse(again).ToXml() == again;
    }

    private static void Require(bool holds, string rule, string details)
    {
        if (!holds)
            throw new FuzzFailure(rule, details);
    }
}
