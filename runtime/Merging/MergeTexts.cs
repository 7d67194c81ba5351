namespace Libvirt.Xml.Serialization;

/// <summary>The three texts of a merge.</summary>
/// <param name="Source">What was read, as it was spelled; the changes go into it.</param>
/// <param name="Was">The same as the writer writes it.</param>
/// <param name="Now">What has become of it, as the writer writes it.</param>
internal readonly record struct MergeTexts(string Source, string Was, string Now);
