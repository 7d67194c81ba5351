using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Libvirt.Gen.Fuzz.Inputs;
using Libvirt.Gen.Schema.Tests.Support;
using Libvirt.Xml;
using Libvirt.Xml.Serialization;

namespace Libvirt.Gen.Fuzz.Targets;

/// <summary>Everything that can be done with one root: reading, writing, asking, changing.</summary>
internal sealed class RootTarget(Root root)
{
    private const int LongestMessage = 1000;

    private static readonly LibvirtVersion[] Releases = [new(0, 0, 1), new(1, 0, 5), new(6, 0, 0), new(999, 0, 0)];

    /// <summary>Runs an input; false when it was refused.</summary>
    /// <exception cref="FuzzFailure">Something that must hold did not.</exception>
    public bool Run(FuzzInput input)
    {
        if (input.Text is not null)
            return Check(() => root.Parse(input.Text), input.Text);

        using var stream = new MemoryStream(input.Bytes!);
        string? text = null;
        bool isDecoded = Check(
            () =>
            {
                text = LibvirtRoot.ReadText(stream);
                stream.Position = 0;
                return root.Load(stream);
            },
            null);
        if (isDecoded)
            Require(Check(() => root.Parse(text!), text), "what a stream says is accepted as text", text!);
        return isDecoded;
    }

    private bool Check(Func<LibvirtElement> read, string? text)
    {
        LibvirtElement document;
        try
        {
            document = read();
        }
        catch (LibvirtXmlException refusal)
        {
            Require(refusal.Message.Length <= LongestMessage, "a message is short", refusal.Message);
            Require(text is null || (refusal.LineNumber > 0 && refusal.LinePosition > 0), "a refused text has a place", refusal.Message);
            return false;
        }

        if (text is null)
            return true;
        string written = document.ToXml();
        CheckNothingLost(text, written);
        CheckSameAgain(document, written);
        CheckOtherWays(text, document, written);
        CheckLimit(text);
        CheckChanged(text);
        DocumentTarget.Check(root, text);
        return true;
    }

    private static void CheckNothingLost(string text, string written)
    {
        List<string> before = Inventory.Of(text);
        List<string> after = Inventory.Of(written);
        Require(before.SequenceEqual(after), "nothing is lost", string.Join(", ", before.Except(after).Concat(after.Except(before))) + "\n" + written);
    }

    private void CheckSameAgain(LibvirtElement document, string written)
    {
        LibvirtElement again = root.Parse(written);
        Require(again.ToXml() == written, "writing again changes nothing", written);
        List<string> before = Unrecognized(document);
        List<string> after = Unrecognized(again);
        Require(before.SequenceEqual(after), "what is unrecognized stays so", string.Join(", ", before.Except(after).Concat(after.Except(before))) + "\n" + written);
        Require(document.GetMinimumVersion() == again.GetMinimumVersion(), "the release needed stays the same", written);
        foreach (LibvirtVersion release in Releases)
        {
            IReadOnlyList<CompatibilityIssue> issues = document.CheckCompatibility(release, Hypervisor.Qemu | Hypervisor.Xen);
            Require(
                issues.Select(issue => issue.Message).SequenceEqual(again.CheckCompatibility(release, Hypervisor.Qemu | Hypervisor.Xen).Select(issue => issue.Message)),
                "the issues stay the same",
                written);
        }
    }

    // Known elements are put into order, so that texts between them may come to stand side by side and be one text: all of a path's
    // texts together count, by their characters.
    private static List<string> Unrecognized(LibvirtElement document)
    {
        ILookup<bool, UnrecognizedItem> items = document.GetUnrecognized().ToLookup(item => item.Path.EndsWith("#text", StringComparison.Ordinal));
        IEnumerable<string> texts = items[true].GroupBy(item => item.Path)
            .Select(group => group.Key + ": " + string.Concat(group.SelectMany(item => item.Text).Where(c => !" \t\r\n".Contains(c)).Order()));
        return [.. items[false].Select(item => item.ToString()).Concat(texts).Order(StringComparer.Ordinal)];
    }

    private void CheckOtherWays(string text, LibvirtElement document, string written)
    {
        using var stream = new MemoryStream();
        document.Save(stream);
        Require(Encoding.UTF8.GetString(stream.ToArray()) == written, "a stream gets the same text", written);
        stream.Position = 0;
        Require(root.Load(stream).ToXml() == written, "a stream gives the same document", written);
        using var writer = new StringWriter();
        document.Save(writer);
        Require(writer.ToString() == written, "a writer gets the same text", written);
        using var reader = new StringReader(text);
        Require(root.Load(reader).ToXml() == written, "a reader gives the same document", written);
    }

    private void CheckLimit(string text)
    {
        try
        {
            root.Parse(text, new LibvirtXmlOptions { MaxDepth = 2 });
            Require(!Inventory.Of(text).Exists(item => item.StartsWith("2 Element", StringComparison.Ordinal)), "nesting is limited", text);
        }
        catch (LibvirtXmlException)
        {
            Require(Inventory.Of(text).Exists(item => item.StartsWith("2 Element", StringComparison.Ordinal)), "what is not nested too deeply is accepted", text);
        }
    }

    // Changed by what the text says, so that a case is always the same.
    private void CheckChanged(string text)
    {
        LibvirtElement document = root.Parse(text);
        Changes.Apply(document, new Random(text.Length == 0 ? 0 : text.Length * 31 + text[^1] + text[text.Length / 2]));
        document.GetUnrecognized();
        document.CheckCompatibility(Releases[1]);
        string written;
        try
        {
            written = document.ToXml();
        }
        catch (LibvirtXmlException refusal)
        {
            Require(refusal.Path is not null, "a refused value has a path", refusal.Message);
            return;
        }

        Inventory.Of(written);
        Require(Stable(written), "a changed document is stable after one reading", written);
    }

    private bool Stable(string written)
    {
        string again = root.Parse(written).ToXml();
        return root.Parse(again).ToXml() == again;
    }

    private static void Require(bool holds, string rule, string details)
    {
        if (!holds)
            throw new FuzzFailure(rule, details);
    }
}
