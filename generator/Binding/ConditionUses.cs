using System;
using System.Collections.Generic;
using System.Linq;
using Libvirt.Gen.Language;
using Libvirt.Gen.Model;
using Libvirt.Xml.Serialization;

namespace Libvirt.Gen.Binding;

/// <summary>What the conditions of a schema need of the emitted classes: where they begin, and for what they ask.</summary>
internal sealed class ConditionUses
{
    private readonly Dictionary<SchemaNode, SortedSet<string>> _asked = [];
    private readonly HashSet<SchemaNode> _begins = [];
    private readonly List<string> _places;

    public ConditionUses(SchemaNode schema)
    {
        var paths = new ConditionPaths(schema);
        var nodes = Below(schema).Where(n => n.When is not null).ToList();
        _places = nodes.Where(n => n.Construct == "place").Select(n => n.When!).Distinct(StringComparer.Ordinal).OrderBy(w => w, StringComparer.Ordinal).ToList();
        foreach (var when in nodes.Select(n => n.When!).Distinct(StringComparer.Ordinal))
        {
            var isOfRow = nodes.Exists(n => n.When == when && SchemaGrammar.IsRow(n));
            foreach (var term in ConditionParser.Parse(when).Terms)
            {
                Note(paths, term, isOfRow);
            }
        }
    }

    /// <summary>The conditions of places; emitted code knows each by its index.</summary>
    public EquatableArray<string> Places => _places.ToEquatableArray();

    public int NumberOf(string place) => _places.IndexOf(place);

    /// <summary>Whether the condition of a row begins at what a definition defines.</summary>
    public bool BeginsAt(SchemaNode definition) => _begins.Contains(definition);

    /// <summary>The names that conditions ask a class for: that of an element without shapes, or of one shape.</summary>
    public EquatableArray<string> AskedOf(SchemaNode owner) => _asked.TryGetValue(owner, out var names) ? names.ToEquatableArray() : default;

    private void Note(ConditionPaths paths, ConditionTerm term, bool isOfRow)
    {
        foreach (var element in paths.ElementsNamed(term.Steps[0]))
        {
            var way = paths.Follow(element, term);
            if (!way.IsWhole)
            {
                continue;
            }

            if (isOfRow)
            {
                _begins.Add(element.ShapeOwner);
            }

            foreach (var step in way.Asks)
            {
                if (!_asked.TryGetValue(step.Owner, out var names))
                {
                    _asked.Add(step.Owner, names = new SortedSet<string>(StringComparer.Ordinal));
                }

                names.Add(step.Name);
            }
        }
    }

    private static IEnumerable<SchemaNode> Below(SchemaNode node) => node.Children.SelectMany(child => Below(child).Prepend(child));
}
