using Xunit;

namespace Libvirt.Gen.Grammar.Tests;

public class CommandLineTests
{
    [Theory]
    [InlineData("grammars --release 12.8.0", "grammars", 12008000, null)]
    [InlineData("--release 9.0.0 grammars", "grammars", 9000000, null)]
    [InlineData("/grammars/rng-12.8.0", "/grammars/rng-12.8.0", 12008000, null)]
    [InlineData("rng-12.8.0/", "rng-12.8.0/", 12008000, null)]
    [InlineData("rng-12.8.0 --release 12.9.0 --supplement other", "rng-12.8.0", 12009000, "other")]
    public void Arguments(string arguments, string folder, int release, string? supplement) =>
        Assert.Equal(new CommandLine(folder, release, supplement), CommandLine.Parse(arguments.Split(' ')));

    [Theory]
    [InlineData("")]
    [InlineData("grammars")]
    [InlineData("grammars --release")]
    [InlineData("grammars --release nine")]
    [InlineData("--release 9.0.0")]
    [InlineData("one two --release 9.0.0")]
    [InlineData("grammars --colour red --release 9.0.0")]
    public void What_makes_no_sense(string arguments) =>
        Assert.Null(CommandLine.Parse(arguments.Split(' ', System.StringSplitOptions.RemoveEmptyEntries)));
}
