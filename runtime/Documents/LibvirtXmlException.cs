using System;
using System.Globalization;

namespace Libvirt.Xml;

/// <summary>Text that is no well-formed XML or not the expected document, or a value that XML cannot carry.</summary>
public sealed class LibvirtXmlException : FormatException
{
    /// <summary>Says what is wrong, and where as far as it is known.</summary>
    public LibvirtXmlException(string message, string? path = null, int lineNumber = 0, int linePosition = 0)
        : base(WithPlace(message, lineNumber, linePosition))
    {
        Path = path;
        LineNumber = lineNumber;
        LinePosition = linePosition;
    }

    /// <summary>The line in the text, from 1; 0 where unknown.</summary>
    public int LineNumber { get; }

    /// <summary>The place in the line, from 1; 0 where unknown.</summary>
    public int LinePosition { get; }

    /// <summary>The path of the XML item: of the value that cannot be written, or of the innermost element around an error.</summary>
    public string? Path { get; }

    private static string WithPlace(string message, int lineNumber, int linePosition) => lineNumber == 0
        ? message
        : string.Format(CultureInfo.InvariantCulture, "{0} Line {1}, position {2}.", message, lineNumber, linePosition);
}
