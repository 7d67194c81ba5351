using System.Linq;
using Libvirt.Xml.Tests.Samples;
using Xunit;

namespace Libvirt.Xml.Tests.Writing;

/// <summary>Texts are copied in pieces, into a buffer that grows: each length and each place in the buffer gives the same.</summary>
public sealed class LengthTests
{
    // Longer than the buffer that a thread begins with.
    private const int Lengths = 1200;

    [Fact]
    public void Values_of_every_length_come_out_as_they_are()
    {
        for (int length = 0; length < Lengths; length++)
        {
            string value = Digits(length);
            Assert.Equal($"<nic type='{value}'/>", new Nic { Type = value }.ToXml());
            Assert.Equal($"<nic>\n  <script>{value}</script>\n</nic>", new Nic { Script = value }.ToXml());
        }
    }

    [Fact]
    public void An_unusual_character_is_noticed_at_every_place()
    {
        for (int length = 1; length < 40; length++)
        {
            for (int place = 0; place < length; place++)
            {
                string value = Digits(length);
                (string before, string after) = (value[..place], value[(place + 1)..]);
                Assert.Equal($"<nic type='{before}&lt;{after}'/>", new Nic { Type = $"{before}<{after}" }.ToXml());
                Assert.Equal($"<nic type='{before}\u9999{after}'/>", new Nic { Type = $"{before}\u9999{after}" }.ToXml());
            }
        }
    }

    [Fact]
    public void Everything_is_written_wherever_the_buffer_ends()
    {
        var driver = new Driver { Name = "qemu", Queues = 4, Offset = -5, IoEventFd = true, Domain = 0, Handle = 10 };
        string rest = new Nic { Type = "", Mac = MacAddress.Parse("52:54:00:AA:bb:0c"), Source = new BridgeSource { Bridge = "br0" }, Driver = driver }.ToXml();
        for (int length = 0; length < Lengths; length++)
        {
            string value = Digits(length);
            var nic = new Nic { Type = value, Mac = MacAddress.Parse("52:54:00:AA:bb:0c"), Source = new BridgeSource { Bridge = "br0" }, Driver = driver };
            string written = InNewThread(nic.ToXml);
            Assert.Equal(rest.Replace("type=''", $"type='{value}'", System.StringComparison.Ordinal), written);
        }
    }

    [Fact]
    public void Deep_lines_are_indented_as_far_as_needed()
    {
        for (int indent = 0; indent < 30; indent++)
        {
            string spaces = new(' ', indent);
            string text = $"{spaces}<nic>\n{spaces}  <driver name='qemu'/>\n{spaces}</nic>";
            Assert.Equal(text.TrimStart(), Nic.Parse(text).ToXml());
        }
    }

    private static string Digits(int length) => string.Concat(Enumerable.Range(0, length).Select(i => (char)('0' + i % 10)));

    // A new thread begins with a small buffer.
    private static string InNewThread(System.Func<string> write)
    {
        string result = "";
        var thread = new System.Threading.Thread(() => result = write());
        thread.Start();
        thread.Join();
        return result;
    }
}
