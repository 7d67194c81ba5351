namespace Libvirt.Gen.Language;

/// <summary>One schema file as the compiler hands it over.</summary>
/// <param name="Path">The path to name in diagnostics.</param>
/// <param name="Content">The whole text.</param>
/// <param name="IsShipped">Whether it came with the package; the project's own files are merged over those.</param>
internal sealed record SchemaText(string Path, string Content, bool IsShipped);
