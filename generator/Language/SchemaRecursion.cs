using System;
using System.Collections.Generic;
using System.Linq;

namespace Libvirt.Gen.Language;

/// <summary>
/// Finds the elements that can stand in themselves, at whatever depth. Such an element is described where it begins; where it comes again,
/// paths end. Each ring of elements has to begin at one of them: only then does what an element holds look the same at each of its places.
/// </summary>
internal sealed class SchemaRecursion
{
    private readonly Dictionary<string, SchemaNode> _groups;
    private readonly List<SchemaNode> _owners = [];
    private readonly Dictionary<SchemaNode, List<Edge>> _edges = [];
    private readonly Dictionary<SchemaNode, List<Edge>> _incoming = [];
    private readonly HashSet<SchemaNode> _roots = [];
    private readonly Dictionary<(SchemaNode From, SchemaNode Element), bool> _returns = [];
    private readonly List<SchemaNode> _beginnings = [];
    private readonly Dictionary<SchemaNode, int> _numbers = [];
    private readonly List<Ambiguity> _ambiguities = [];
    private int _edgeCount;

    public SchemaRecursion(SchemaNode schema)
    {
        _groups = schema.Groups.ToDictionary(group => group.Name!, StringComparer.Ordinal);
        foreach (var element in new SchemaStructure(schema).AllElements().Where(element => element.Definition is null))
        {
            if (element.IsRoot)
            {
                _roots.Add(element.ShapeOwner);
            }

            if (!_edges.ContainsKey(element.ShapeOwner))
            {
                _owners.Add(element.ShapeOwner);
                _edges.Add(element.ShapeOwner, EdgesOf(element.ShapeOwner));
            }
        }

        foreach (var edge in _owners.SelectMany(owner => _edges[owner]))
        {
            if (!_incoming.TryGetValue(edge.To, out var incoming))
            {
                _incoming.Add(edge.To, incoming = []);
            }

            incoming.Add(edge);
        }

        Open(_owners);
    }

    /// <summary>What defines the elements at which rings begin.</summary>
    public IReadOnlyList<SchemaNode> Beginnings => _beginnings;

    /// <summary>The number of the ring that begins at what defines an element; null where none does.</summary>
    public int? NumberOf(SchemaNode definition) => _numbers.TryGetValue(definition, out var number) ? number : null;

    /// <summary>The elements that would begin a ring which another one begins already.</summary>
    public IReadOnlyList<Ambiguity> Ambiguities => _ambiguities;

    /// <summary>Whether an element, as a member of what defines another one, leads back to the beginning of a ring.</summary>
    public bool Returns(SchemaNode owner, SchemaNode element) => _returns.ContainsKey((owner, element));

    /// <summary>The elements that stand in a definition, each once, those of groups and shapes included.</summary>
    private List<Edge> EdgesOf(SchemaNode owner)
    {
        var edges = new List<Edge>();
        var visited = new HashSet<SchemaNode>();
        var open = new Stack<SchemaNode>([owner]);
        while (open.Count > 0)
        {
            foreach (var child in open.Pop().Children)
            {
                switch (child.Construct)
                {
                    case "element" when visited.Add(child):
                        edges.Add(new Edge(owner, child, child.ShapeOwner, _edgeCount++));
                        break;
                    case "variant":
                        open.Push(child);
                        break;
                    case "use" when _groups.TryGetValue(child.GroupName!, out var group) && visited.Add(group):
                        open.Push(group);
                        break;
                }
            }
        }

        return edges;
    }

    /// <summary>Opens every ring among some definitions at its beginning, and then the rings that are left inside it.</summary>
    private void Open(List<SchemaNode> owners)
    {
        var pending = new Stack<(List<SchemaNode> Owners, SchemaNode? Outermost)>([(owners, null)]);
        while (pending.Count > 0)
        {
            var (among, around) = pending.Pop();
            foreach (var ring in new Rings(this, among).Find())
            {
                var inside = new HashSet<SchemaNode>(ring);
                var entries = EntriesOf(inside);
                var beginning = entries.Count > 0 ? entries[0].To : ring[0];
                var outermost = around ?? beginning;
                _numbers[beginning] = _beginnings.Count;
                _beginnings.Add(beginning);
                foreach (var other in entries.Where(entry => entry.To != beginning))
                {
                    _ambiguities.Add(new Ambiguity(other.Element, beginning, outermost));
                }

                foreach (var edge in ring.SelectMany(owner => _edges[owner]).Where(edge => edge.To == beginning))
                {
                    _returns[(edge.From, edge.Element)] = true;
                }

                pending.Push((ring, outermost));
            }
        }
    }

    /// <summary>The ways into a ring from outside it; a root is one into itself.</summary>
    private List<Edge> EntriesOf(HashSet<SchemaNode> ring) =>
        ring.Where(_roots.Contains).Select(root => new Edge(root, root, root, Number: -1))
            .Concat(ring.SelectMany(IncomingOf).Where(edge => !ring.Contains(edge.From)).OrderBy(edge => edge.Number))
            .ToList();

    private IEnumerable<Edge> IncomingOf(SchemaNode owner) => _incoming.TryGetValue(owner, out var incoming) ? incoming : [];

    /// <summary>An element that would begin a ring.</summary>
    /// <param name="Element">The element.</param>
    /// <param name="Beginning">What begins the ring already.</param>
    /// <param name="Outermost">What begins the ring that is around all others in which this one is.</param>
    internal sealed record Ambiguity(SchemaNode Element, SchemaNode Beginning, SchemaNode Outermost);

    /// <param name="From">What defines an element.</param>
    /// <param name="Element">An element that stands in it.</param>
    /// <param name="To">What defines that one.</param>
    /// <param name="Number">Its place in the order of the schema.</param>
    private sealed record Edge(SchemaNode From, SchemaNode Element, SchemaNode To, int Number);

    /// <summary>Strongly connected definitions (Tarjan's way, without recursion of its own: schemas can be deep).</summary>
    private sealed class Rings(SchemaRecursion recursion, List<SchemaNode> owners)
    {
        private readonly HashSet<SchemaNode> _owners = [.. owners];
        private readonly Dictionary<SchemaNode, int> _index = [];
        private readonly Dictionary<SchemaNode, int> _low = [];
        private readonly Stack<SchemaNode> _stack = new();
        private readonly HashSet<SchemaNode> _onStack = [];
        private readonly List<List<SchemaNode>> _rings = [];

        public List<List<SchemaNode>> Find()
        {
            foreach (var owner in owners.Where(owner => !_index.ContainsKey(owner)))
            {
                Visit(owner);
            }

            return _rings;
        }

        private IEnumerator<SchemaNode> Targets(SchemaNode owner) => recursion._edges[owner]
            .Where(edge => _owners.Contains(edge.To) && !recursion.Returns(edge.From, edge.Element))
            .Select(edge => edge.To)
            .GetEnumerator();

        private void Visit(SchemaNode start)
        {
            var path = new Stack<(SchemaNode Owner, IEnumerator<SchemaNode> Targets)>();
            Enter(start);
            while (path.Count > 0)
            {
                var (owner, targets) = path.Peek();
                if (!targets.MoveNext())
                {
                    path.Pop();
                    Close(owner);
                    if (path.Count > 0)
                    {
                        var outer = path.Peek().Owner;
                        _low[outer] = Math.Min(_low[outer], _low[owner]);
                    }
                }
                else if (!_index.TryGetValue(targets.Current, out var index))
                {
                    Enter(targets.Current);
                }
                else if (_onStack.Contains(targets.Current))
                {
                    _low[owner] = Math.Min(_low[owner], index);
                }
            }

            void Enter(SchemaNode owner)
            {
                _index[owner] = _low[owner] = _index.Count;
                _stack.Push(owner);
                _onStack.Add(owner);
                path.Push((owner, Targets(owner)));
            }
        }

        private void Close(SchemaNode owner)
        {
            if (_low[owner] != _index[owner])
            {
                return;
            }

            var ring = new List<SchemaNode>();
            SchemaNode member;
            do
            {
                member = _stack.Pop();
                _onStack.Remove(member);
                ring.Add(member);
            }
            while (member != owner);

            using var targets = Targets(owner);
            var isRing = ring.Count > 1;
            while (!isRing && targets.MoveNext())
            {
                isRing = targets.Current == owner;
            }

            if (isRing)
            {
                ring.Reverse();
                _rings.Add(ring);
            }
        }
    }
}
