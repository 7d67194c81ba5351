using Libvirt.Xml;
using Xunit;

namespace Libvirt.Gen.Schema.Tests.Edits;

/// <summary>Elements of text: a value that is set takes the place of the text, and of nothing that stands around it.</summary>
public class TextElementTests
{
    private static readonly EditTable Cases = new()
    {
        { "an unknown attribute", Around("<sndbuf future='1'>15</sndbuf>"), Set, Around("<sndbuf future='1'>7</sndbuf>") },
        { "several", Around("<sndbuf a='1' b='&lt;2>' >15</sndbuf>"), Set, Around("<sndbuf a='1' b='&lt;2>' >7</sndbuf>") },
        { "attribute and comment", Around("<sndbuf a='1'>15<!--c--></sndbuf>"), Set, Around("<sndbuf a='1'>7<!--c--></sndbuf>") },
        { "comment", Around("<sndbuf>15<!--c--></sndbuf>"), Set, Around("<sndbuf>7<!--c--></sndbuf>") },
        { "instruction", Around("<sndbuf>15<?c?></sndbuf>"), Set, Around("<sndbuf>7<?c?></sndbuf>") },
        { "a text that is no number", Around("<sndbuf a='1'>lots</sndbuf>"), Set, Around("<sndbuf a='1'>7</sndbuf>") },
        { "an element in the text", Around("<sndbuf a='1'>15<b/><!--c--></sndbuf>"), Set, Around("<sndbuf a='1'>7<!--c--></sndbuf>") },
        { "no text", Around("<sndbuf a='1'/>"), Set, Around("<sndbuf a='1'>7</sndbuf>") },
        { "a prefix", Around("<sndbuf xmlns:q='urn:q' q:a='1'>15</sndbuf>"), Set, Around("<sndbuf xmlns:q='urn:q' q:a='1'>7</sndbuf>") },
        { "nothing around it", Around("<sndbuf> 15</sndbuf>"), Set, Around("<sndbuf>7</sndbuf>") },
        {
            "set twice",
            Around("<sndbuf a='1'>15</sndbuf>"),
            nic =>
            {
                nic.Tune!.SndBuf = 3;
                nic.Tune.SndBuf = 7;
            },
            Around("<sndbuf a='1'>7</sndbuf>")
        },
        {
            "gone and come again",
            Around("<sndbuf a='1'>15</sndbuf>"),
            nic =>
            {
                nic.Tune!.SndBuf = null;
                nic.Tune.SndBuf = 7;
            },
            Around("<sndbuf>7</sndbuf>")
        },
    };

    public static TheoryData<string> Names => Cases.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void What_stands_around_stays(string name) => Cases.Check(name);

    [Theory]
    [InlineData("<sndbuf future='1'>15</sndbuf>", "<sndbuf future='1'>7</sndbuf>")]
    [InlineData("<sndbuf>15<!--c--></sndbuf>", "<sndbuf>7<!--c--></sndbuf>")]
    [InlineData("<sndbuf a='>' ><!--c-->1<![CDATA[5]]><?d?></sndbuf>", "<sndbuf a='>'>7<!--c--><?d?></sndbuf>")]
    [InlineData("<sndbuf a='1' />", "<sndbuf a='1'>7</sndbuf>")]
    [InlineData("<sndbuf>x<b><!--in b--></b></sndbuf>", "<sndbuf>7</sndbuf>")]
    public void Also_in_an_interface_by_itself(string before, string after)
    {
        var nic = DomainInterface.Parse($"<interface type='user'>\n  <tune>\n    {before}\n  </tune>\n</interface>");
        Set(nic);

        Assert.Equal($"<interface type='user'>\n  <tune>\n    {after}\n  </tune>\n</interface>", nic.ToXml());
    }

    [Fact]
    public void The_attribute_is_still_unrecognized()
    {
        var nic = DomainInterface.Parse(Around("<sndbuf a='1'>lots</sndbuf>"));
        Assert.Equal(2, nic.GetUnrecognized().Count);
        Set(nic);

        Assert.Equal("interface/tune/sndbuf@a: 1", Assert.Single(nic.GetUnrecognized()).ToString());
    }

    private static string Around(string text) => $"<interface type='user'><tune>{text}</tune></interface>";

    private static void Set(DomainInterface nic) => nic.Tune!.SndBuf = 7;
}
