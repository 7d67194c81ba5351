using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using System.Xml;
using Libvirt.Gen.Language;
using Libvirt.Gen.Rules;

namespace Libvirt.Gen.Reading;

/// <summary>
/// Turns the text of a schema file into nodes with positions. What breaks the grammar is reported and left out, so that the
/// rest of the file still counts.
/// </summary>
internal sealed partial class SchemaReader
{
    private readonly List<SchemaIssue> _issues;
    private readonly string _path;
    private readonly bool _isShipped;
    private readonly XmlReader _xml;
    private readonly SchemaPrefixes _prefixes;
    private readonly HashSet<string> _wrongPrefixes = new(StringComparer.Ordinal);
    private readonly CancellationToken _cancellation;
    private readonly int _issuesBefore;
    private int _constructs;

    private SchemaReader(SchemaText text, XmlReader xml, SchemaPrefixes prefixes, List<SchemaIssue> issues, CancellationToken cancellation)
    {
        _prefixes = prefixes;
        _path = text.Path;
        _isShipped = text.IsShipped;
        _xml = xml;
        _issues = issues;
        _issuesBefore = issues.Count;
        _cancellation = cancellation;
    }

    /// <summary>Reads one file; the result is a <c>schema</c> node, empty when nothing could be read.</summary>
    public static SchemaNode Read(SchemaText text, SchemaPrefixes prefixes, List<SchemaIssue> issues, CancellationToken cancellation)
    {
        var start = new SchemaPosition(text.Path, 1, 1, 0);
        if (IssueOfText(text.Content, start) is { } issue)
        {
            issues.Add(issue);
            return new SchemaNode("schema", start);
        }

        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            IgnoreWhitespace = true,
        };

        using var xml = XmlReader.Create(new StringReader(text.Content), settings);
        return new SchemaReader(text, xml, prefixes, issues, cancellation).ReadFile();
    }

    /// <summary>What keeps a text from being read at all, where the XML reader's message would not tell why.</summary>
    private static SchemaIssue? IssueOfText(string content, SchemaPosition start)
    {
        if (content.Length > SchemaLimits.FileLength)
        {
            return new SchemaIssue(RuleIds.TooLarge, start, "length of the file", $"{SchemaLimits.FileLength} characters");
        }

        if (string.IsNullOrWhiteSpace(content))
        {
            return new SchemaIssue(RuleIds.SchemaNotWellFormed, start, "it is empty");
        }

        // The compiler decodes what has no byte order mark as UTF-8, and every second character of such a file is zero then.
        return content.IndexOf('\0') >= 0
            ? new SchemaIssue(RuleIds.SchemaNotWellFormed, start, "it is not encoded in UTF-8, and has no byte order mark that tells the encoding; save it as UTF-8")
            : null;
    }

    private SchemaNode ReadFile()
    {
        var root = new SchemaNode("schema", new SchemaPosition(_path, 1, 1, 0));
        try
        {
            _xml.MoveToContent();
            if (_xml.LocalName != "schema" || _xml.NamespaceURI != SchemaGrammar.Namespace)
            {
                Report(RuleIds.UnknownConstruct, Here(), Describe(), $"expected <schema xmlns=\"{SchemaGrammar.Namespace}\">");
                return root;
            }

            ReadFacts(root);
            ReadChildren(root, depth: 1);
            if (!_isShipped && root.Children.Count == 0 && root.Release is null && _issues.Count == _issuesBefore)
            {
                Report(RuleIds.NoEffect, root.Position, "schema file", "<schema> holds nothing", "");
            }
        }
        catch (XmlException e)
        {
            // Children are added when they are complete, so what stands before the damage is kept.
            Report(RuleIds.SchemaNotWellFormed, new SchemaPosition(_path, e.LineNumber, e.LinePosition, 1), MessageOf(e));
        }

        return root;
    }

    /// <summary>What .NET says, without the place, which the issue has.</summary>
    private static string MessageOf(XmlException error)
    {
        if (error.Message.IndexOf("DTD", StringComparison.Ordinal) >= 0)
        {
            return "a schema file has no document type declaration";
        }

        var place = error.Message.LastIndexOf(" Line ", StringComparison.Ordinal);
        return place < 0 ? error.Message : error.Message.Substring(0, place);
    }

    private void ReadChildren(SchemaNode parent, int depth)
    {
        if (_xml.IsEmptyElement)
        {
            return;
        }

        var seen = new Dictionary<string, SchemaNode>(StringComparer.Ordinal);
        while (_xml.Read() && _xml.NodeType != XmlNodeType.EndElement)
        {
            _cancellation.ThrowIfCancellationRequested();
            if (_xml.NodeType == XmlNodeType.Element)
            {
                if (_constructs++ == SchemaLimits.Constructs)
                {
                    Report(RuleIds.TooLarge, Here(), "number of constructs in the file", $"{SchemaLimits.Constructs}, and the rest is left out");
                }

                ReadChild(parent, seen, depth);
            }
            else
            {
                Report(RuleIds.UnknownConstruct, Here(), "text", $"<{parent.Construct}> holds no text");
            }
        }
    }

    private void ReadChild(SchemaNode parent, Dictionary<string, SchemaNode> seen, int depth)
    {
        var position = Here();
        var construct = _xml.LocalName;
        var allowed = SchemaGrammar.AllowedChildren(parent.Construct);
        if (_constructs > SchemaLimits.Constructs)
        {
            SkipElement();
            return;
        }

        if (_xml.NamespaceURI != SchemaGrammar.Namespace || !allowed.Contains(construct) || depth >= SchemaLimits.Depth)
        {
            var hint = Spelling.Nearest(construct, allowed) is { } near && depth < SchemaLimits.Depth
                ? $"did you mean <{near}>?"
                : $"<{parent.Construct}> takes {Listed(allowed)}";
            Report(RuleIds.UnknownConstruct, position, Describe(), hint);
            SkipElement();
            return;
        }

        var node = new SchemaNode(construct, position, _isShipped);
        var complete = ReadFacts(node);
        AddShorthandSince(node);
        ReadChildren(node, depth + 1);
        if (!complete)
        {
            return;
        }

        if (node.Identity is { } identity)
        {
            if (seen.TryGetValue(identity, out var first))
            {
                Report(RuleIds.Duplicate, position, $"{construct} '{node.Key}'", $"line {first.Position.Line}");
                return;
            }

            seen.Add(identity, node);
        }

        parent.Children.Add(node);
    }

    /// <summary>Reads the attributes of the current start tag; false when one that the construct cannot do without is missing.</summary>
    private bool ReadFacts(SchemaNode node)
    {
        var known = SchemaGrammar.AllFacts(node.Construct);
        var misspelt = new HashSet<string>(StringComparer.Ordinal);
        for (var more = _xml.MoveToFirstAttribute(); more; more = _xml.MoveToNextAttribute())
        {
            if (_xml.NamespaceURI == "http://www.w3.org/2000/xmlns/" || _xml.Prefix == "xsi")
            {
                continue;
            }

            if (_xml.NamespaceURI.Length == 0 && known.Contains(_xml.LocalName))
            {
                if (_xml.Value.Length > SchemaLimits.TextLength)
                {
                    Report(RuleIds.TooLarge, Here(), $"length of '{_xml.LocalName}'", $"{SchemaLimits.TextLength} characters");
                    continue;
                }

                node.Facts[_xml.LocalName] = new SchemaFact(_xml.Value, Here(), _isShipped);
            }
            else if (!IsSilent)
            {
                var near = Spelling.Nearest(_xml.LocalName, known);
                misspelt.Add(near ?? "");
                var hint = near is not null ? $"did you mean '{near}'?" : $"<{node.Construct}> takes {Listed(known)}";
                Report(RuleIds.UnknownConstruct, Here(), $"attribute '{Shortened(_xml.Name)}'", hint);
            }
        }

        _xml.MoveToElement();
        var isNamed = ReadNames(node);
        if (node.Construct == "text")
        {
            node.Facts[""] = new SchemaFact("text", node.Position, _isShipped);
        }

        if (node.Name is null && node.Facts.TryGetValue("ref", out var reference))
        {
            node.Facts["name"] = reference with { };
        }

        var missing = SchemaGrammar.RequiredFacts(node.Construct).Where(fact => node[fact] is null).ToList();
        if (node.Construct == "element" && node.Name is null)
        {
            missing.Add("name");
        }

        foreach (var fact in missing.Where(fact => !misspelt.Contains(fact)))
        {
            Report(RuleIds.MissingAttribute, node.Position, node.Construct, fact);
        }

        return missing.Count == 0 && isNamed;
    }

    /// <summary>Spells <c>since="6.1.0" source="spec"</c> out as the row it abbreviates.</summary>
    private static void AddShorthandSince(SchemaNode node)
    {
        if (!node.Facts.TryGetValue("since", out var since))
        {
            return;
        }

        var row = new SchemaNode("since", since.Position, node.IsShipped);
        row.Facts["release"] = since;
        if (node.Facts.TryGetValue("source", out var source))
        {
            row.Facts["source"] = source;
            node.Facts.Remove("source");
        }

        node.Children.Add(row);
    }

    private void SkipElement()
    {
        if (_xml.IsEmptyElement)
        {
            return;
        }

        var depth = _xml.Depth;
        while (_xml.Read() && _xml.Depth > depth)
        {
            _cancellation.ThrowIfCancellationRequested();
        }
    }

    private SchemaPosition Here()
    {
        var line = (IXmlLineInfo)_xml;
        return new SchemaPosition(_path, line.LineNumber, line.LinePosition, Math.Max(1, _xml.Name.Length));
    }

    private string Describe() => $"<{Shortened(_xml.Name)}>";

    private static string Shortened(string name) =>
        name.Length <= SchemaLimits.NameLength ? name : name.Substring(0, SchemaLimits.NameLength) + "…";

    private static string Listed(IReadOnlyList<string> words) =>
        words.Count == 0 ? "nothing" : string.Join(", ", words.OrderBy(w => w, StringComparer.Ordinal));

    private bool IsSilent => _issues.Count - _issuesBefore >= SchemaLimits.Issues;

    private void Report(string ruleId, SchemaPosition position, params string[] arguments)
    {
        if (!IsSilent)
        {
            _issues.Add(new SchemaIssue(ruleId, position, arguments));
        }
    }
}
