using System.Collections.Generic;

namespace Libvirt.Xml.Tests.Reading.Differential;

/// <summary>
/// The texts of these tests on which the two readers differ, one by one, each with the reason. A text that is not here must be judged
/// alike, and one that is here must still be judged differently.
/// </summary>
internal static class Differences
{
    private const string Decoded =
        "A text that was decoded without removing its byte order mark: we pass over the mark, .NET's reader takes it for content.";

    private const string Overflow =
        "No character has this number, and XML refuses it. .NET's reader adds up digits without a look at the upper limit, and takes "
        + "what comes of the two halves for another character.";

    /// <summary>The reasons, by text.</summary>
    public static IReadOnlyDictionary<string, string> Reasons { get; } = new Dictionary<string, string>
    {
        ["\uFEFF<a/>"] = Decoded,
        ["\uFEFF<?xml version='1.0'?><a/>"] = Decoded,
        ["\uFEFF<?xml version='1.0' encoding='utf-8'?><a/>"] = Decoded,
        ["\uFEFF<a b='1' c=\"2\"><d/>x</a>"] = Decoded,
        ["\uFEFF<a><!-- c --><?p d?><![CDATA[e]]>&lt;&#65;</a>"] = Decoded,
        ["\uFEFF<p:a xmlns:p='u' p:b=''/>"] = Decoded,
        ["<a>&#x1010FFFF;</a>"] = Overflow,
    };
}
