namespace Libvirt.Gen.Grammar.Patterns;

/// <summary>Where in a grammar file something stands.</summary>
/// <param name="File">The file's name within the folder of grammars.</param>
/// <param name="Line">The line, from 1; 0 where unknown.</param>
internal readonly record struct SourcePlace(string File, int Line)
{
    public override string ToString() => Line > 0 ? $"{File}:{Line}" : File;
}
