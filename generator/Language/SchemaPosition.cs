namespace Libvirt.Gen.Language;

/// <summary>A place in a schema file: 1-based line and column, and how many characters it spans.</summary>
internal readonly record struct SchemaPosition(string Path, int Line, int Column, int Length);
