namespace Libvirt.Gen.RealDocuments;

/// <summary>A document of libvirt's own tests, or an element of one.</summary>
/// <param name="Name">Release and file: <c>libvirt-9.0.0/tests/networkxml2xmlin/open-network.xml</c>; of an element, the line that it begins in behind a colon.</param>
/// <param name="Text">The text as it stands there.</param>
public sealed record RealDocument(string Name, string Text)
{
    /// <summary>The name, which is how a test run shows it.</summary>
    public override string ToString() => Name;
}
