using System;
using Libvirt.Gen.Grammar.Drafting;
using Xunit;

namespace Libvirt.Gen.Grammar.Tests.Drafting;

public class DraftCommandTests
{
    [Theory]
    [InlineData("draft grammars domain", "grammars", "domain", null)]
    [InlineData("draft grammars pool --documents tests", "grammars", "pool", "tests")]
    public void Arguments(string arguments, string folder, string root, string? documents) =>
        Assert.Equal(new DraftCommand(folder, root, documents), DraftCommand.Parse(arguments.Split(' ')));

    [Theory]
    [InlineData("")]
    [InlineData("draft")]
    [InlineData("draft grammars")]
    [InlineData("grammars domain")]
    [InlineData("draft grammars domain --documents")]
    [InlineData("draft grammars domain --release 9.0.0")]
    [InlineData("draft --documents tests domain")]
    public void What_makes_no_sense(string arguments) => Assert.Null(DraftCommand.Parse(arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
}
