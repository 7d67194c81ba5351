using System;
using System.ComponentModel;
using Xunit;

namespace Libvirt.Xml.Tests;

/// <summary>The public surface as an editor shows it. What it consists of is on record beside the runtime, and its build compares.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public void Plumbing_stays_out_of_the_way_of_completion() => Assert.All(
        typeof(LibvirtElement).Assembly.GetExportedTypes(),
        type => Assert.Equal(type.Namespace == "Libvirt.Xml.Serialization", Attribute.IsDefined(type, typeof(EditorBrowsableAttribute))));
}
