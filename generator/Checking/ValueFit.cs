using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Net;
using System.Net.Sockets;
using Libvirt.Gen.Language;

namespace Libvirt.Gen.Checking;

/// <summary>
/// Whether a text that the schema states, in a condition or as a default, is a value of the item in its usual form: any other would never be
/// equal to what stands in a document.
/// </summary>
internal sealed class ValueFit(SchemaStructure structure)
{
    /// <summary>How many values a message lists.</summary>
    private const int Listed = 20;

    /// <summary>What is expected instead of the text; null when it fits.</summary>
    /// <param name="element">The element, or the shape, that has the item.</param>
    /// <param name="siblings">What stands beside an attribute that selects the shape of one of them.</param>
    /// <param name="item">The attribute or text.</param>
    /// <param name="text">The value.</param>
    public string? Expected(SchemaNode element, IEnumerable<SchemaNode> siblings, SchemaNode item, string text)
    {
        if (item.Selects is { } selects)
        {
            var shaped = selects == "self" ? element : siblings.FirstOrDefault(s => s.Construct == "element" && s.Name == selects);
            return shaped is null ? null : OneOf(shaped.ShapeOwner.Variants.Select(v => v.Value!), text);
        }

        if (structure.IsEnumeration(item))
        {
            var shared = structure.EnumerationOf(item);
            return shared.IsOpen ? null : OneOf(shared.Values.Select(v => v.Name!), text);
        }

        return item.Type switch
        {
            "enum" => OneOf(item.Values.Select(v => v.Name!), text),
            "yesNo" => OneOf(["yes", "no"], text),
            "onOff" => OneOf(["on", "off"], text),
            "integer" => IsInteger(item, text) ? null : $"a number from {item.Min ?? "0"} to {item.Max ?? SchemaNumber.DefaultMax}",
            "hex" => IsHex(item, text) ? null : "a number as libvirt writes it, 0x and lower case",
            "uuid" => Guid.TryParseExact(text, "D", out var uuid) && uuid.ToString() == text ? null : "a UUID in lower case, with hyphens",
            "mac" => IsMac(text) ? null : "a MAC address in lower case",
            "ip" => IsIp(text, null) ? null : "an IP address",
            "ipv4" => IsIp(text, AddressFamily.InterNetwork) ? null : "an IPv4 address",
            "ipv6" => IsIp(text, AddressFamily.InterNetworkV6) ? null : "an IPv6 address",
            _ => null,
        };
    }

    private static string? OneOf(IEnumerable<string> values, string text)
    {
        var known = values.ToList();
        return known.Contains(text) ? null
            : known.Count > Listed && Spelling.Nearest(text, known) is { } near ? $"one of its values, such as '{near}'"
            : "one of its values: " + string.Join(", ", known.Take(Listed));
    }

    private static bool IsInteger(SchemaNode node, string text) =>
        SchemaNumber.Parse(text) is { } number && number.ToString(CultureInfo.InvariantCulture) == text && IsInRange(node, number);

    private static bool IsHex(SchemaNode node, string text)
    {
        var digits = text.StartsWith("0x", StringComparison.Ordinal) ? text.Substring(2) : "";
        var isNumber = digits.Length is > 0 and <= 16 && digits.All(c => c is (>= '0' and <= '9') or (>= 'a' and <= 'f'));
        if (!isNumber || !ulong.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var number))
        {
            return false;
        }

        var least = (int)(SchemaNumber.Parse(node.Digits) ?? 1);
        return number.ToString("x" + least, CultureInfo.InvariantCulture) == digits && IsInRange(node, number);
    }

    private static bool IsInRange(SchemaNode node, decimal number) =>
        number >= (SchemaNumber.Parse(node.Min) ?? 0) && number <= SchemaNumber.Parse(node.Max ?? SchemaNumber.DefaultMax);

    private static bool IsMac(string text) =>
        text.Split(':') is { Length: 6 } groups && groups.All(g => g.Length == 2 && g.All(c => c is (>= '0' and <= '9') or (>= 'a' and <= 'f')));

    private static bool IsIp(string text, AddressFamily? family) =>
        IPAddress.TryParse(text, out var address) && address.ToString() == text && (family is null || address.AddressFamily == family);
}
