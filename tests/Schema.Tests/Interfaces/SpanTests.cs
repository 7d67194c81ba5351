using System;
using Libvirt.Gen.Schema.Tests.Support;
using Libvirt.Xml;
using Xunit;

namespace Libvirt.Gen.Schema.Tests.Interfaces;

/// <summary>Characters that are no string are read as one.</summary>
public class SpanTests
{
    [Theory]
    [MemberData(nameof(Examples.Names), MemberType = typeof(Examples))]
    public void A_span_gives_the_same_document(string name)
    {
        var xml = Examples.Read(name);

        Assert.Equal(xml, DomainInterface.Parse(xml.AsSpan()).ToXml());
    }
}
