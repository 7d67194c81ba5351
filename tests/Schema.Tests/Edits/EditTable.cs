using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using Libvirt.Xml;
using Xunit;

namespace Libvirt.Gen.Schema.Tests.Edits;

/// <summary>Texts, what is done to the interface in them, and the texts that come of it.</summary>
internal sealed class EditTable : Dictionary<string, (string Before, Action<DomainInterface> Edit, string After)>
{
    public void Add(string name, string before, Action<DomainInterface> edit, string after) => Add(name, (before, edit, after));

    public TheoryData<string> Names => new(Keys);

    /// <summary>Checks a case: the text, that it reads as what the object is, and that further changes of something else leave it alone.</summary>
    public void Check(string name)
    {
        var (before, edit, after) = this[name];
        var document = DomainDocument.Parse(before);
        var nic = document.Interfaces[0];
        edit(nic);
        var written = document.ToXml();

        Assert.Equal(after, written);
        Assert.Equal(Content(nic), Content(DomainDocument.Parse(written).Interfaces[0]));
        for (var i = 0; i < 3; i++)
        {
            written = Switched(written);
        }

        Assert.Equal(Switched(after), written);
    }

    // Comments are no content, and may be in the place of what was replaced.
    private static string Content(DomainInterface nic)
    {
        var content = XElement.Parse(nic.ToXml());
        content.DescendantNodes().Where(node => node is XComment or XProcessingInstruction).Remove();
        return content.ToString();
    }

    // Loaded, changed in an attribute of its own, and saved.
    private static string Switched(string text)
    {
        var document = DomainDocument.Parse(text);
        document.Interfaces[0].TrustGuestRxFilters = document.Interfaces[0].TrustGuestRxFilters is not true;
        return document.ToXml();
    }
}
