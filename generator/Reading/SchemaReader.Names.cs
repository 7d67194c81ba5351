using Libvirt.Gen.Language;
using Libvirt.Gen.Rules;

namespace Libvirt.Gen.Reading;

/// <content>Names with a prefix.</content>
internal sealed partial class SchemaReader
{
    /// <summary>
    /// Gives names of elements the prefix that all files have for their namespace; false when the construct's own name has one that is not
    /// declared. What else names an element is looked for among those that there are.
    /// </summary>
    private bool ReadNames(SchemaNode node)
    {
        var fact = node.Construct switch { "element" => "name", "attribute" => "selects", "place" => "element", _ => "" };
        if (!node.Facts.TryGetValue(fact, out var stated) || stated.Text.IndexOf(':') is not (var colon and > 0))
        {
            return true;
        }

        var prefix = stated.Text.Substring(0, colon);
        var uri = prefix is "xml" or "xmlns" ? null : _xml.LookupNamespace(prefix);
        var known = string.IsNullOrEmpty(uri) || uri!.Length > SchemaLimits.NameLength ? null : _prefixes.Of(uri, prefix);
        if (known is not null)
        {
            node.NamespaceUri = fact == "name" ? uri : null;
            node.Facts[fact] = stated with { Text = known + stated.Text.Substring(colon) };
            return true;
        }

        if (fact != "name")
        {
            return true;
        }

        // A prefix that is wrong at one name is so at all of the file: one message is enough.
        if (!_wrongPrefixes.Add(prefix))
        {
            return false;
        }

        var expected = string.IsNullOrEmpty(uri) ? $"a prefix that the file declares: xmlns:{Shortened(prefix)}=\"address of the namespace\" on <schema>"
            : uri!.Length > SchemaLimits.NameLength ? $"a prefix of a namespace whose address has at most {SchemaLimits.NameLength} characters"
            : $"another prefix for '{uri}', since '{prefix}' stands for '{_prefixes.UriOf(prefix)}' already";
        Report(RuleIds.BadValue, stated.Position, Shortened(stated.Text), fact, expected);
        return false;
    }
}
