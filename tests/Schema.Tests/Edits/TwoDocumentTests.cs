using System;
using Libvirt.Xml;
using Xunit;

namespace Libvirt.Gen.Schema.Tests.Edits;

/// <summary>Documents made from the same template: what is equal in both at the same place is not the same.</summary>
public class TwoDocumentTests
{
    [Theory]
    [InlineData("<source network='a'><!--1--></source>", "<source bridge='n'><!--1--></source>")]
    [InlineData("<source network='a'><?one?></source>", "<source bridge='n'><?one?></source>")]
    [InlineData("<source network='a'><!--1--><!--2--></source>", "<source bridge='n'><!--1--><!--2--></source>")]
    public void What_is_replaced_keeps_its_comments_beside_those_of_the_other(string before, string after)
    {
        var template = InDevices($"<interface type='network'>{before}</interface>");
        var one = DomainDocument.Parse(template);
        var other = DomainDocument.Parse(template);
        one.Interfaces[0].Source = new BridgeSource { Bridge = "n" };
        one.Interfaces.Add(other.Interfaces[0]);

        Assert.StartsWith(InDevices($"<interface type='bridge'>{after}</interface>")[..^End.Length], one.ToXml(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<model type='virtio'><!--1--></model>")]
    [InlineData("<model type='virtio'><?one?></model>")]
    [InlineData("<mtu size='1'/><model type='virtio'><!--1--><!--2--></model>")]
    public void A_part_of_the_other_replaces_what_it_equals_as_any_other_part_does(string content)
    {
        var template = InDevices($"<interface type='user'>{content}</interface>");
        var one = DomainDocument.Parse(template);
        one.Interfaces[0].Model = DomainDocument.Parse(template).Interfaces[0].Model;
        var shifted = DomainDocument.Parse(template);
        shifted.Interfaces[0].Model = DomainDocument.Parse("<!-- further down -->" + template).Interfaces[0].Model;

        Assert.Equal(shifted.ToXml(), one.ToXml());
    }

    [Fact]
    public void Texts_of_members_keep_their_comments_too()
    {
        var template = InDevices("<interface type='user'><tune><sndbuf>1<!--1--></sndbuf></tune></interface>");
        var one = DomainDocument.Parse(template);
        var other = DomainDocument.Parse(template);
        one.Interfaces[0].Tune!.SndBuf = 7;
        one.Interfaces.Add(other.Interfaces[0]);

        Assert.StartsWith(template[..^End.Length].Replace(">1<", ">7<", StringComparison.Ordinal), one.ToXml(), StringComparison.Ordinal);
    }

    [Fact]
    public void Within_a_document_they_go_with_their_object()
    {
        var document = DomainDocument.Parse(InDevices("<interface type='user'><model type='virtio'><!--1--></model></interface><interface type='user'/>"));
        document.Interfaces[1].Model = document.Interfaces[0].Model;
        document.Interfaces[0].Model = new Model { Type = ModelType.E1000 };

        Assert.Single(document.ToXml().Split("<!--1-->")[1..]);
    }

    private const string End = "</devices></domain>";

    private static string InDevices(string nics) => $"<domain><devices>{nics}{End}";
}
