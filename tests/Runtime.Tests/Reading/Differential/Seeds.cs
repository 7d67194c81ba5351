namespace Libvirt.Xml.Tests.Reading.Differential;

/// <summary>Well-formed texts from which the damaged ones are made.</summary>
internal static class Seeds
{
    /// <summary>Short ones, of which every place is damaged in every way.</summary>
    public static readonly string[] Short =
    [
        "<a/>",
        "<a b='1' c=\"2\"><d/>x</a>",
        "<?xml version='1.0' encoding='utf-8'?><a/>",
        "<a><!-- c --><?p d?><![CDATA[e]]>&lt;&#65;</a>",
        "<p:a xmlns:p='u' p:b=''/>",
    ];

    /// <summary>Longer ones, damaged at random: what tokens there are, and documents shaped like real ones.</summary>
    public static readonly string[] Long =
    [
        "<a b='1' c=\"2\"><d/>text<e f='&lt;&#65;'>x</e></a>",
        "<?xml version=\"1.0\" encoding='UTF-8' standalone='no' ?>\n<a>\r\n  <b c='d'/>\r\n</a>\n",
        "<a><!-- note --><?pi data?><![CDATA[<raw> ]] ]]>&amp;</a><!-- end -->",
        "<p:a xmlns:p='u' xmlns:q='v' p:b='1' q:b='2'><p:c/><q:d xmlns:q='w'/></p:a>",
        "<a xmlns='u' xmlns:p='u' b='1' p:b='2'><b xmlns='' xml:lang='en' xml:space='default'/></a>",
        "<a b='x&#10;y\tz\nw\r\nv' c='&quot;&apos;'>&#x1F600;\uD83D\uDE00 ]] > é\u3042</a>",
        "<a b='\uFEFF'>\uFEFF\u0085\u2028\r\n\r\n<![CDATA[\r]]>\r</a>",
        "<interface type='bridge'>\n  <mac address='52:54:00:12:34:56'/>\n  <source bridge='br0'/>\n  <model type='virtio'/>\n</interface>",
        "<!--\nWARNING: made by a program\n-->\n<domain type='kvm' id='3' xmlns:qemu='urn:q'>\n  <name>a &amp; b</name>\n"
            + "  <devices>\n    <interface type='network'>\n      <source network='default'/>\n      <alias name='net0'/>\n    </interface>\n"
            + "  </devices>\n  <qemu:commandline><qemu:arg value='-x'/></qemu:commandline>\n</domain>\n",
        "<domstatus state='running' reason='booted' pid='1'>\n  <taint flag='x'/>\n  <monitor path=\"/run/a\" type='unix'/>\n"
            + "  <domain><description><![CDATA[a <b>]]></description></domain>\n</domstatus>",
    ];
}
