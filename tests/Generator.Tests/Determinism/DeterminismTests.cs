using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Libvirt.Gen.Generator.Tests.Support;
using Xunit;

namespace Libvirt.Gen.Generator.Tests.Determinism;

/// <summary>The same schema gives the same text: in every culture, at every run, in whatever order the files arrive.</summary>
public class DeterminismTests
{
    private static readonly IReadOnlyDictionary<string, string> Expected = GeneratorRun.Emit(TestSchema.Shipped);

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fi-FI")]
    [InlineData("ar-SA")]
    [InlineData("de-DE")]
    public void The_culture_of_the_machine_has_no_say(string culture)
    {
        var (before, beforeUi) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(culture);
            Assert.Equal(Expected, GeneratorRun.Emit(TestSchema.Shipped));
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeUi);
        }
    }

    [Fact]
    public void Two_runs_agree() => Assert.Equal(Expected, GeneratorRun.Emit(TestSchema.Shipped));

    [Fact]
    public void The_order_of_the_files_has_no_say() => Assert.Equal(Expected, GeneratorRun.Emit(TestSchema.Shipped.Reverse()));

    [Fact]
    public void Lines_end_as_on_no_particular_system()
    {
        var windows = TestSchema.Shipped.Select(t => t with { Content = t.Content.Replace("\n", "\r\n", System.StringComparison.Ordinal) });

        Assert.Equal(Expected, GeneratorRun.Emit(windows));
        Assert.DoesNotContain(Expected.Values, text => text.Contains('\r', System.StringComparison.Ordinal));
    }

    [Fact]
    public void Hint_names_are_ASCII_and_differ_in_more_than_case() =>
        Assert.Equal(
            Expected.Count,
            Expected.Keys.Where(name => name.All(char.IsAscii)).Select(name => name.ToUpperInvariant()).Distinct().Count());
}
