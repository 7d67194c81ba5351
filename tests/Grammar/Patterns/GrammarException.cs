using System;

namespace Libvirt.Gen.Grammar.Patterns;

/// <summary>A grammar that cannot be understood; the message begins with file and line.</summary>
internal sealed class GrammarException : Exception
{
    public GrammarException(SourcePlace place, string message, Exception? inner = null)
        : base($"{place}: {message}", inner) => Place = place;

    public SourcePlace Place { get; }
}
