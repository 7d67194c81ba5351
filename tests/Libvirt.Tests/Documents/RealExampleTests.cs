using System.Linq;
using Xunit;

namespace Libvirt.Gen.Libvirt.Tests.Documents;

/// <summary>The schema's example documents before the installed libvirt.</summary>
public class RealExampleTests
{
    [Fact]
    public void Libvirt_takes_the_examples_but_for_the_listed_ones() =>
        Assert.Equal(RealExample.Refused, RealExample.All.Where(example => example.Answer.Xml is null).Select(example => example.Name));
}
