using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Xml.Linq;

namespace Libvirt.Gen.Grammar.Tests.Support;

/// <summary>What a document says, apart from how: each path with its values in order, numbers and UUIDs in one spelling.</summary>
/// <param name="bareHex">The attributes whose numbers are hexadecimal with and without <c>0x</c>.</param>
/// <param name="decimals">The attributes whose numbers are decimal even with a leading zero.</param>
internal sealed class Outline(IReadOnlySet<string> bareHex, IReadOnlySet<string> decimals)
{
    /// <summary>Lines such as <c>interface/ip[2]@family=ipv4</c>, in the order of their paths.</summary>
    public string Of(string xml) =>
        string.Join('\n', Of(XDocument.Parse(xml, LoadOptions.PreserveWhitespace).Root!, "interface").Order(StringComparer.Ordinal));

    private IEnumerable<string> Of(XElement element, string path)
    {
        yield return path;
        foreach (var attribute in element.Attributes())
        {
            yield return $"{path}@{attribute.Name}={Plain(attribute.Value, attribute.Name.LocalName)}";
        }

        if (!element.HasElements && element.Value.Length > 0)
        {
            yield return $"{path}#text={Plain(element.Value, "#text")}";
        }

        foreach (var siblings in element.Elements().GroupBy(child => child.Name))
        {
            foreach (var line in siblings.SelectMany((child, index) => Of(child, $"{path}/{siblings.Key}[{index + 1}]")))
            {
                yield return line;
            }
        }
    }

    /// <summary>libvirt prints a number as <c>0x1f</c> whether it was given so, as 037 or as 31; of letters in a UUID it takes both cases.</summary>
    private string Plain(string value, string name)
    {
        if (value.Length is 32 or 36 && Guid.TryParse(value, out var uuid))
        {
            return uuid.ToString();
        }

        var hasPrefix = value.StartsWith("0x", StringComparison.OrdinalIgnoreCase);
        if (bareHex.Contains(name) || hasPrefix)
        {
            var digits = value.AsSpan(hasPrefix ? 2 : 0);
            return ulong.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var hex) ? $"number {hex}" : value;
        }

        return value.Length > 1 && value[0] == '0' && !decimals.Contains(name) && value.All(c => c is >= '0' and <= '7')
            ? $"number {value.Aggregate(0UL, (sum, digit) => (sum * 8) + (ulong)(digit - '0'))}"
            : ulong.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? $"number {number}" : value;
    }
}
