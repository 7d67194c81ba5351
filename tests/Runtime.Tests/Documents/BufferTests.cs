using System;
using System.Buffers;
using System.IO;
using System.Linq;
using System.Text;
using Libvirt.Xml.Serialization;
using Libvirt.Xml.Tests.Samples;
using Xunit;

namespace Libvirt.Xml.Tests.Documents;

/// <summary>Writing into a buffer of the caller's: the same text, and nothing allocated.</summary>
public sealed class BufferTests
{
    [Theory]
    [InlineData("<nic/>")]
    [InlineData("<nic type='a &lt; b'><driver name='x' queues='4'/><ip address='10.0.0.1'/></nic>")]
    [InlineData("<nic type='é\u3042\uD83D\uDE00'><!-- kept \uD83D\uDE00 --><unknown/></nic>")]
    public void The_text_is_that_of_ToXml(string xml)
    {
        Nic nic = Nic.Parse(xml);
        string text = nic.ToXml();
        var characters = new char[text.Length];
        Assert.True(LibvirtRoot.TryWrite(nic, "nic", characters, out int written));
        Assert.Equal(text, new string(characters, 0, written));
        Assert.Equal(text, Encoding.UTF8.GetString(Save(nic)));
    }

    [Fact]
    public void Too_few_characters_stay_as_they_are()
    {
        var characters = new char["<nic/>".Length - 1];
        Assert.False(LibvirtRoot.TryWrite(new Nic(), "nic", characters, out int written));
        Assert.Equal(0, written);
        Assert.All(characters, c => Assert.Equal('\0', c));
    }

    [Fact]
    public void A_value_that_cannot_be_written_writes_nothing()
    {
        var buffer = new ArrayBufferWriter<byte>();
        Assert.Throws<LibvirtXmlException>(() => LibvirtRoot.Save(new Nic { Type = "\0" }, "nic", buffer));
        Assert.Equal(0, buffer.WrittenCount);
    }

    // Wherever the text is cut into chunks, a pair of surrogates must not be.
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Pairs_of_surrogates_stay_together(int offset)
    {
        var nic = new Nic { Type = new string('x', offset) + string.Concat(Enumerable.Repeat("\uD83D\uDE00", 20_000)) };
        Assert.Equal(nic.ToXml(), Encoding.UTF8.GetString(Save(nic)));
        using var stream = new MemoryStream();
        LibvirtRoot.Save(nic, "nic", stream);
        Assert.Equal(Save(nic), stream.ToArray());
    }

    [Theory]
    [InlineData("<nic type='bridge' mac='52:54:00:00:00:01'><driver name='x' queues='4'/><ip address='10.0.0.1'/></nic>")]
    [InlineData("<nic type='bridge' colour='red'><!-- kept --><unknown/><driver queues='many'><wheel/></driver></nic>")]
    public void Nothing_is_allocated(string xml)
    {
        Nic nic = Nic.Parse(xml);
        var characters = new char[1024];
        var buffer = new ArrayBufferWriter<byte>(1024);
        void Write()
        {
            buffer.ResetWrittenCount();
            LibvirtRoot.Save(nic, "nic", buffer);
            LibvirtRoot.TryWrite(nic, "nic", characters, out _);
        }

        Write();
        long before = GC.GetAllocatedBytesForCurrentThread();
        Write();
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static byte[] Save(Nic nic)
    {
        var buffer = new ArrayBufferWriter<byte>();
        LibvirtRoot.Save(nic, "nic", buffer);
        return buffer.WrittenSpan.ToArray();
    }
}
