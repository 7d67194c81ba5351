namespace Libvirt.Gen.Emitting;

/// <summary>A source file to add to the compilation.</summary>
internal sealed record GeneratedFile(string HintName, string Text);
