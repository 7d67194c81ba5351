namespace Libvirt.Gen.Generator.Tests.Support;

/// <summary>A file of one folder that names a type of another.</summary>
/// <param name="From">The folder of the file.</param>
/// <param name="To">The folder of the type.</param>
/// <param name="File">The file.</param>
/// <param name="Name">The type, or the extension method.</param>
internal sealed record FolderUse(string From, string To, string File, string Name)
{
    public override string ToString() => $"{From} -> {To}: {File} names {Name}";
}
