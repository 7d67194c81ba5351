using System;
using System.Text;

namespace Libvirt.Gen.Fuzz.Inputs;

/// <summary>Makes documents around interfaces: guests, snapshots, fragments, with other devices and white space of all kinds.</summary>
internal sealed class GuestMaker(DocumentMaker interfaces)
{
    private static readonly (string Start, string End)[] Frames =
    [
        ("<domain type='kvm'>\n  <name>a &amp; b</name>\n  <devices>", "</devices>\n</domain>\n"),
        ("<?xml version='1.0'?>\r\n<domain xmlns:q='urn:q'>\r\n\t<devices>\r\n", "\r\n\t</devices><q:x/>\r\n</domain>"),
        ("<domainsnapshot><domain><devices>", "</devices></domain><inactiveDomain><devices><interface type='user'/></devices></inactiveDomain></domainsnapshot>"),
        ("<domstatus><domain>\n<devices>\n", "</devices></domain></domstatus>"),
        ("<domaincheckpoint><domain><devices>", "</devices></domain></domaincheckpoint>"),
        ("<devices>", "</devices>"),
        ("<domain><devices></devices><devices>", "</devices></domain>"),
        ("<domain>", "</domain>"),
        ("", ""),
    ];

    private static readonly string[] Between = ["", "\n    ", "\r\n\t\t", "<disk type='file'/>", "<!-- c -->", "\n    <!-- <interface/> -->\n    ", "<?p d?>", "text", "<x:y xmlns:x='u'/>"];

    /// <summary>Another document.</summary>
    public string Make(Random random)
    {
        (string start, string end) = Frames[random.Next(Frames.Length)];
        var text = new StringBuilder(start);
        for (int i = start.Length == 0 ? 1 : random.Next(5); i > 0; i--)
        {
            text.Append(Between[random.Next(Between.Length)]);
            text.Append(Body(interfaces.Make(random)));
            text.Append(start.Length == 0 ? "" : Between[random.Next(Between.Length)]);
        }

        return text.Append(end).ToString();
    }

    // Without what may stand before and after a root element only.
    private static string Body(string document)
    {
        int start = document.IndexOf("<interface", StringComparison.Ordinal);
        int end = document.LastIndexOf("</interface>", StringComparison.Ordinal) + "</interface>".Length;
        return document[start..end];
    }
}
