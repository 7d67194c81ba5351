using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using Libvirt.Xml;
using Xunit;

namespace Libvirt.Gen.Schema.Tests.Compatibility;

/// <summary>The compatibility page is what the schema says.</summary>
public class CompatibilityPageTests
{
    [Fact]
    public void The_page_is_current()
    {
        var folder = Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", "..", "..", "schema", "domain");
        var page = Path.GetFullPath(Path.Combine(folder, "COMPATIBILITY.md"));
        var received = Path.ChangeExtension(page, ".received.md");
        var actual = CompatibilityPage.Write();
        if (File.Exists(page) && File.ReadAllText(page).ReplaceLineEndings("\n") == actual)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, actual);
        Assert.Fail($"The schema says something else than the page. If that is meant, move {received} over {page}.");
    }

    [Fact]
    public void Every_statement_about_every_feature_is_on_it() =>
        Assert.Equal(
            LibvirtFeatures.All.SelectMany(feature => FeatureRow.Of(feature).DefaultIfEmpty().Select(row => (feature, row))).ToHashSet(),
            Arrival.All.SelectMany(arrival => arrival.Along.Prepend(arrival.Feature).Select(feature => (feature, arrival.Row))).ToHashSet());

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
