namespace Libvirt.Gen.Libvirt.Tests.Features;

/// <summary>What becomes of a feature in a document that libvirt reads and prints.</summary>
internal enum Outcome
{
    /// <summary>libvirt prints it, with the value that it was given.</summary>
    Kept,

    /// <summary>libvirt prints it, with another value.</summary>
    Changed,

    /// <summary>libvirt takes the document and does not print it.</summary>
    Dropped,

    /// <summary>libvirt refuses the document.</summary>
    Refused,
}
