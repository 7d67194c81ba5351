using System;
using System.Globalization;

namespace Libvirt.Xml;

/// <summary>
/// Text that is no well-formed XML or not the expected document, or a value that XML cannot carry. The message ends with the place, as far as
/// it is known: <c>Path: interface/mac@address.</c>, <c>Line 3, position 14.</c>
/// </summary>
public sealed class LibvirtXmlException : FormatException
{
    private const int MaxPathInMessage = 200;

    private readonly string _problem;

    /// <summary>Says what is wrong, and where as far as it is known.</summary>
    public LibvirtXmlException(string message, string? path = null, int lineNumber = 0, int linePosition = 0)
        : base(WithPlace(message, path, lineNumber, linePosition))
    {
        _problem = message;
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

    /// <summary>The same problem, with the path that it has in a larger document.</summary>
    internal LibvirtXmlException At(string path) => new(_problem, path, LineNumber, LinePosition);

    /// <summary>The same problem in a part of the text: without the element around it and the characters before it on its first line.</summary>
    internal LibvirtXmlException Within(int charactersBefore)
    {
        var slash = Path?.IndexOf('/') ?? -1;
        return new LibvirtXmlException(
            _problem, slash < 0 ? null : Path!.Substring(slash + 1), LineNumber, LineNumber == 1 ? LinePosition - charactersBefore : LinePosition);
    }

    private static string WithPlace(string problem, string? path, int lineNumber, int linePosition)
    {
        var namesPath = string.IsNullOrEmpty(path) || problem.StartsWith(path!, StringComparison.Ordinal);
        var message = namesPath ? problem : $"{problem} Path: {Shorten(path!)}.";
        return lineNumber == 0
            ? message
            : string.Format(CultureInfo.InvariantCulture, "{0} Line {1}, position {2}.", message, lineNumber, linePosition);
    }

    // The end says most, and a hostile document may be very deep.
    private static string Shorten(string path) =>
        path.Length <= MaxPathInMessage ? path : "…" + path.Remove(0, path.Length - MaxPathInMessage);
}
