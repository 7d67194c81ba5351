using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Libvirt.Gen.Analyzers.Gate;

/// <summary>
/// The values that a flow graph keeps aside when a branch comes before their use. With <c>?:</c> or <c>??=</c> on the right side of an
/// assignment that is the target too, so the variable behind it is remembered.
/// </summary>
internal sealed class CaptureTable
{
    private readonly Dictionary<CaptureId, Knowledge> _knowledge = [];
    private readonly Dictionary<CaptureId, HashSet<int>> _readers = [];
    private readonly Dictionary<CaptureId, ISymbol> _variables = [];
    private readonly Dictionary<CaptureId, IInvocationOperation> _comparisons = [];

    /// <summary>The block that is looked at: it is looked at again when what it has read changes.</summary>
    public int Reader { get; set; }

    /// <summary>What is known of a value kept aside, whichever path kept it.</summary>
    public Knowledge this[CaptureId id]
    {
        get
        {
            ReadersOf(id).Add(Reader);
            return _knowledge.TryGetValue(id, out var knowledge) ? knowledge : Knowledge.None;
        }
    }

    public void Remember(CaptureId id, IOperation value, ISymbol? variable)
    {
        if (variable is not null)
        {
            _variables[id] = variable;
        }

        if (value is IInvocationOperation { TargetMethod.Name: GuardCondition.CompareTo } comparison)
        {
            _comparisons[id] = comparison;
        }
    }

    /// <summary>Adds what one path knows; the blocks to look at again.</summary>
    public IEnumerable<int> Add(CaptureId id, Knowledge knowledge)
    {
        var before = _knowledge.TryGetValue(id, out var known) ? known : Knowledge.Unassigned;
        var after = before.Meet(knowledge);
        _knowledge[id] = after;
        return after == before ? [] : ReadersOf(id);
    }

    /// <summary>The variable that stands behind a target kept aside.</summary>
    public ISymbol? Variable(CaptureId id) => _variables.TryGetValue(id, out var variable) ? variable : null;

    /// <summary>The comparison of releases whose result was kept aside.</summary>
    public IInvocationOperation? Comparison(CaptureId id) => _comparisons.TryGetValue(id, out var comparison) ? comparison : null;

    private HashSet<int> ReadersOf(CaptureId id)
    {
        if (!_readers.TryGetValue(id, out var readers))
        {
            _readers.Add(id, readers = []);
        }

        return readers;
    }
}
