namespace Libvirt.Gen.Grammar.Instances;

/// <summary>How the parts of an <c>interleave</c> are mixed.</summary>
internal enum Mixing
{
    /// <summary>The elements of each part stand between those of the others, anyhow: all that the grammar allows.</summary>
    Thorough,

    /// <summary>
    /// What belongs to a part stays together. libxml2 (2.9.14) judges such documents rightly, and takes some others for invalid: where
    /// several parts repeat elements, and these alternate.
    /// </summary>
    Blocks,
}
