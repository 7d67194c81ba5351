using System;
using System.Linq;
using Libvirt.Gen.Schema.Tests.Support;
using Libvirt.Xml;

namespace Libvirt.Gen.Fuzz.Targets;

/// <summary>The same text as a document: untouched it stays as it is, and changed it says what the changed object says.</summary>
internal static class DocumentTarget
{
    /// <summary>Checks a text that was accepted as a root, if there are documents of that root.</summary>
    /// <exception cref="FuzzFailure">Something that must hold did not.</exception>
    public static void Check(Root root, string text)
    {
        if (DocumentType.Of(root) is not { } type || IsInNamespace(type, text))
            return;
        LibvirtXmlDocument document = type.Parse(text);
        Require(document.ToXml() == text, "an untouched document is the same text", document.ToXml());

        // Changed by what the text says, so that a case is always the same.
        Changes.Apply(type.ItemsOf(document)[0], new Random(text.Length * 17 + text[text.Length / 3]));
        string alone;
        try
        {
            alone = type.ItemsOf(document)[0].ToXml();
        }
        catch (LibvirtXmlException)
        {
            return;
        }

        string written = document.ToXml();
        string[] expected = Facts.Of(root.Parse(alone).ToXml());
        string[] actual = Facts.Of(type.ItemsOf(type.Parse(written))[0].ToXml());
        Require(
            expected.SequenceEqual(actual),
            "a changed document says what the object says",
            string.Join(", ", expected.Except(actual)) + " | " + string.Join(", ", actual.Except(expected)) + "\n" + written);
    }

    // libvirt's elements are in no namespace, which a document minds and a root that is read alone does not.
    private static bool IsInNamespace(DocumentType type, string text)
    {
        try
        {
            type.Parse(text);
            return false;
        }
        catch (LibvirtXmlException refusal) when (refusal.Message.Contains("is in a namespace", StringComparison.Ordinal))
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
