using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Xml.Linq;

namespace Libvirt.Gen.Fuzz.Edits;

/// <summary>A piece of a text that stands or goes as one: what it says, with the white space before it, and which part of the tree it belongs to.</summary>
internal sealed record StyledPiece(string Space, string Text, XObject? Owner, PieceRole Role);

/// <summary>What a piece is of the part of the tree that it belongs to.</summary>
internal enum PieceRole
{
    TagStart,
    Attribute,
    TagEnd,
    EmptyTagEnd,
    EndTag,
    Node,
}

/// <summary>Writes a tree in a style of its own: quotes, blanks, line ends, indentation, references.</summary>
internal sealed class StyledText
{
    private const string Prefix = " xmlns:q=\"urn:q\"";

    private readonly Random _random;
    private readonly string _unit;
    private readonly string _lineEnd;
    private readonly int _quotes;
    private readonly int _blanks;
    private readonly bool _isSteady;
    private readonly bool _declaresOutside;
    private readonly List<StyledPiece> _pieces = [];

    private StyledText(Random random, bool declaresOutside)
    {
        _random = random;
        _declaresOutside = declaresOutside;
        _unit = Any("  ", "  ", "    ", "\t", " ", "");
        _lineEnd = Any("\n", "\n", "\r\n", "");
        _quotes = random.Next(3);
        _blanks = random.Next(3);
        _isSteady = random.Next(2) == 0;
    }

    /// <summary>The pieces, which one after the other are the text. The root may declare the prefix for all that use it.</summary>
    public static List<StyledPiece> Write(XElement root, Random random, bool declaresOutside = false)
    {
        var text = new StyledText(random, declaresOutside);
        text.AddElement(root, 0, "", "");
        return text._pieces;
    }

    public static string Join(IEnumerable<StyledPiece> pieces) =>
        pieces.Aggregate(new StringBuilder(), (text, piece) => text.Append(piece.Space).Append(piece.Text)).ToString();

    private void AddElement(XElement element, int depth, string outerNamespace, string space)
    {
        string name = element.Name.LocalName;
        string declaration = "";
        string inner = outerNamespace;
        if (element.Name.NamespaceName == "urn:q")
        {
            name = "q:" + name;
            declaration = _declaresOutside ? "" : Prefix;
        }
        else if (element.Name.NamespaceName != outerNamespace)
        {
            inner = element.Name.NamespaceName;
            declaration = $" xmlns='{inner}'";
        }
        else if (depth == 0 && _declaresOutside)
        {
            declaration = Prefix;
        }

        Add(space, "<" + name + declaration, element, PieceRole.TagStart);
        foreach (XAttribute attribute in element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration))
            AddAttribute(attribute);
        List<XNode> nodes = [.. element.Nodes()];
        if (nodes.Count == 0 && _random.Next(5) > 0)
        {
            Add(IsBlank() ? " " : "", "/>", element, PieceRole.EmptyTagEnd);
            return;
        }

        Add(!_isSteady && _random.Next(8) == 0 ? " " : "", ">", element, PieceRole.TagEnd);
        bool isText = nodes.Exists(node => node is XText) && !nodes.Exists(node => node is XElement) && _random.Next(4) > 0;
        foreach (XNode node in nodes)
            AddNode(node, depth + 1, inner, isText);
        string end = isText || nodes.Count == 0 ? "" : Break(depth);
        Add(end, $"</{name}{(!_isSteady && _random.Next(10) == 0 ? " " : "")}>", element, PieceRole.EndTag);
    }

    private void AddNode(XNode node, int depth, string outerNamespace, bool isText)
    {
        string space = isText ? "" : Break(depth);
        switch (node)
        {
            case XElement child:
                AddElement(child, depth, outerNamespace, space);
                break;
            case XCData data:
                Add(space, $"<![CDATA[{data.Value}]]>", node, PieceRole.Node);
                break;
            case XText text:
                AddText(space, Escaped(text.Value, quote: '\0'), node);
                break;
            case XComment comment:
                Add(space, $"<!--{comment.Value}-->", node, PieceRole.Node);
                break;
            case XProcessingInstruction instruction:
                Add(space, $"<?{instruction.Target} {instruction.Data}?>", node, PieceRole.Node);
                break;
        }
    }

    // The white space of a text is told from that around it nowhere.
    private void AddText(string space, string text, XNode node)
    {
        string words = text.Trim(' ', '\t', '\r', '\n');
        if (words.Length > 0)
            Add(space + text[..text.IndexOf(words, StringComparison.Ordinal)], words, node, PieceRole.Node);
    }

    private void AddAttribute(XAttribute attribute)
    {
        char quote = _quotes == 0 || (_quotes == 2 && _random.Next(2) == 0) ? '\'' : '"';
        string space = !_isSteady && _random.Next(6) == 0 ? Any("\n    ", "  ", "\t") : " ";
        string equals = !_isSteady && _random.Next(8) == 0 ? Any(" = ", "\n=", "= ") : "=";
        Add(space, attribute.Name.LocalName + equals + quote + Escaped(attribute.Value, quote) + quote, attribute, PieceRole.Attribute);
    }

    private string Escaped(string value, char quote)
    {
        var escaped = new StringBuilder();
        foreach (char c in value)
        {
            escaped.Append(c switch
            {
                '<' => "&lt;",
                '&' => "&amp;",
                '\t' or '\n' or '\r' => $"&#{(int)c};",
                '\'' or '"' when c == quote => $"&#{(int)c};",
                '>' when quote == '\0' => "&gt;",
                > ' ' and < 'z' when _random.Next(40) == 0 => $"&#x{(int)c:X};",
                _ => c.ToString(),
            });
        }

        return escaped.ToString();
    }

    private bool IsBlank() => _blanks == 1 || (_blanks == 2 && _random.Next(2) == 0);

    private string Break(int depth)
    {
        string usual = _lineEnd + (_lineEnd.Length > 0 ? string.Concat(Enumerable.Repeat(_unit, depth)) : "");
        return _isSteady ? usual : _random.Next(10) switch
        {
            0 => "",
            1 => " ",
            2 => _lineEnd + usual,
            _ => usual,
        };
    }

    private void Add(string space, string text, XObject? owner, PieceRole role) => _pieces.Add(new StyledPiece(space, text, owner, role));

    private string Any(params string[] choices) => choices[_random.Next(choices.Length)];
}
