using System;
using System.Text;

namespace Libvirt.Gen.Emitting;

/// <summary>
/// Builds C# text line by line. Line ends are always <c>\n</c>: what is emitted must not depend on the machine that compiles.
/// </summary>
internal sealed class CodeWriter
{
    private readonly StringBuilder _text = new();
    private int _depth;

    /// <summary>Writes a line at the current indentation; without text, an empty line.</summary>
    public void Line(string text = "")
    {
        if (text.Length > 0)
        {
            _text.Append(' ', _depth * 4).Append(text);
        }

        _text.Append('\n');
    }

    /// <summary>Writes a line without indentation: one inside a string that spans lines.</summary>
    public void Verbatim(string text) => _text.Append(text).Append('\n');

    /// <summary>Writes the head of a block and its opening brace; disposing the result closes the block.</summary>
    public Scope Block(string head)
    {
        Line(head);
        return Braces();
    }

    /// <summary>Indents what follows, without braces, until the result is disposed.</summary>
    public Scope Indented()
    {
        _depth++;
        return new Scope(this, close: null);
    }

    public override string ToString() => _text.ToString();

    private Scope Braces()
    {
        Line("{");
        _depth++;
        return new Scope(this, close: "}");
    }

    public readonly struct Scope(CodeWriter writer, string? close) : IDisposable
    {
        public void Dispose()
        {
            writer._depth--;
            if (close is not null)
            {
                writer.Line(close);
            }
        }
    }
}
