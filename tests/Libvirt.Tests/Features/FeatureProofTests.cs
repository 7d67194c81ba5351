using System.Linq;
using Libvirt.Gen.Libvirt.Tests.Support;
using Libvirt.Gen.Schema.Tests.Support;
using Libvirt.Xml;
using Xunit;

namespace Libvirt.Gen.Libvirt.Tests.Features;

/// <summary>
/// Every feature of the schema before the installed libvirt: a document that uses it is defined and printed again. What the release knows comes
/// back as it was set, what is newer does not come back, and whatever does otherwise is listed with its reason.
/// </summary>
public class FeatureProofTests
{
    public static TheoryData<int> Rows => new(Enumerable.Range(0, LibvirtFeatures.All.Count));

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_feature_comes_back_as_it_was_set_if_the_release_knows_it(int row)
    {
        var proof = Proof.All[row];

        if (FeatureException.Of(proof.Feature) is { } exception)
        {
            Assert.True(proof.Outcome == exception.Outcome, $"{proof}\nexpected, as an exception: {exception.Outcome}");
        }
        else if (proof.IsKnown)
        {
            Assert.True(proof.Outcome == Outcome.Kept, $"{proof}\nknown since: {proof.Feature.Since}");
        }
        else
        {
            Assert.True(proof.Outcome is Outcome.Dropped or Outcome.Refused, $"{proof}\nnot known before: {proof.Feature.Since}");
        }
    }

    [Fact]
    public void An_exception_names_one_feature_and_what_is_not_expected_of_it() => Assert.Empty(FeatureException.All.Where(exception =>
        Proof.All.Count(proof => exception.IsAbout(proof.Feature)) != 1
        || Proof.All.First(proof => exception.IsAbout(proof.Feature)).IsKnown == (exception.Outcome == Outcome.Kept)
        || exception.Reason.Length == 0));

    [Fact]
    public void Every_root_has_its_frame_and_every_frame_its_root() =>
        Assert.Equal(Root.All.Select(root => root.ToString()), Frame.All.Select(frame => frame.Name).Order(System.StringComparer.Ordinal));

    [Fact]
    public void Contexts_are_all_in_use() =>
        Assert.Empty(Context.All.Except(LibvirtFeatures.All.Select(Context.Of)).Select(context => string.Join(' ', context.Names)));
}
