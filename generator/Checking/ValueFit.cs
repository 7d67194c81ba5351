using System.Collections.Generic;
using System.Linq;
using Libvirt.Gen.Language;
using Libvirt.Gen.ValueTypes;

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

        var type = SchemaValueTypes.Of(item.Type);
        return type is EnumType ? OneOf(item.Values.Select(v => v.Name!), text) : type?.Expected(item, text);
    }

    private static string? OneOf(IEnumerable<string> values, string text)
    {
        var known = values.ToList();
        return known.Contains(text) ? null
            : known.Count > Listed && Spelling.Nearest(text, known) is { } near ? $"one of its values, such as '{near}'"
            : "one of its values: " + string.Join(", ", known.Take(Listed));
    }
}
