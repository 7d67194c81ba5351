using System;

namespace Libvirt.Xml.Serialization;

/// <summary>The three texts of a merge.</summary>
/// <param name="Source">What was read, as it was spelled; the changes go into it.</param>
/// <param name="Was">The same as the writer writes it.</param>
/// <param name="Now">What has become of it, as the writer writes it.</param>
/// <param name="IsKeptElsewhere">Whether something kept that stood at a place of the source is anywhere in the document now.</param>
internal sealed record MergeTexts(string Source, string Was, string Now, Func<int, string, bool> IsKeptElsewhere)
{
    /// <summary>Whether what was kept as this piece, or in it as its text, and is not there any more, went elsewhere with the object that kept it.</summary>
    public bool IsElsewhere(XmlPiece was) =>
        was.Origin is { } origin
        && origin.KeptInSource is { } kept
        && IsKeptElsewhere(was.Source - origin.Source + kept.Offset, kept.Raw);
}
