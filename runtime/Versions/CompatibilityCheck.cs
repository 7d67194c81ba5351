using System;
using System.Collections.Generic;
using System.ComponentModel;

namespace Libvirt.Xml.Serialization;

/// <summary>
/// Goes through a document with the emitted code and compares what it uses with a target; nothing is allocated unless something
/// fails. Made by <see cref="ForMinimum"/>, it finds the lowest release that knows everything instead.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref struct CompatibilityCheck
{
    private readonly int _target;

    // Removals up to this release count: the target's, and none at all where the minimum is sought.
    private readonly int _newest;
    private readonly Hypervisor _hypervisors;
    private int _minimum;
    private ElementsAround _around;
    private List<CompatibilityFinding>? _findings;

    // By ring: one more than the row of the element at which it began; 0 outside it.
    private int[]? _rings;

    // How many elements were entered that can stand in themselves: only those make a tree deep.
    private int _depth;

    /// <summary>Compares with a release and, unless it is <see cref="Hypervisor.Any"/>, with hypervisors.</summary>
    public CompatibilityCheck(LibvirtVersion target, Hypervisor hypervisor)
        : this(target.Number, target.Number, hypervisor)
    {
    }

    private CompatibilityCheck(int target, int newest, Hypervisor hypervisor)
    {
        _target = target;
        _newest = newest;
        _hypervisors = hypervisor;
        _minimum = 0;
        _around = default;
        _findings = null;
        _rings = null;
        _depth = 0;
    }

    /// <summary>Whether anything failed so far.</summary>
    public readonly bool HasFindings => _findings is not null;

    /// <summary>The highest release asked for so far; 0.0.0 when nothing was dated.</summary>
    public readonly LibvirtVersion Minimum => LibvirtVersion.FromNumber((ulong)_minimum);

    private readonly bool SeeksMinimum => _newest < 0;

    /// <summary>A check that nothing can fail and that only finds <see cref="Minimum"/>.</summary>
    public static CompatibilityCheck ForMinimum() => new(target: int.MaxValue, newest: -1, Hypervisor.Any);

    /// <summary>
    /// Notes that the document uses an item, and gives back what it needs, for what stands inside the item: that is told of the item itself
    /// and not again, unless what stands inside needs more.
    /// </summary>
    public Requirement Item(int item, Requirement needed)
    {
        if (needed.Release > _minimum)
        {
            _minimum = needed.Release;
        }

        if (needed.Release > _target || (_hypervisors != Hypervisor.Any && needed.IsRestricted))
        {
            needed = Judge(item, needed);
        }

        return needed;
    }

    /// <summary>As <see cref="Item(int, Requirement)"/>, for an item with rows that the hypervisors in question or the document decide among.</summary>
    public Requirement Item(int item, Requirement inherited, RowTable table, int rows)
    {
        ArgumentNullException.ThrowIfNull(table);
        var own = table.Item(rows);
        var needed = Item(item, Needed(own, inherited));
        foreach (var row in own.Until)
        {
            if (row.Release <= _newest && Concerns(row, needed) && Holds(row))
            {
                RecordFirst(new CompatibilityFinding(CompatibilityIssueKind.Removed, item, row.Release, (Hypervisor)row.Hypervisors));
                break;
            }
        }

        return needed;
    }

    /// <summary>
    /// Notes that the document lacks an attribute which some releases insist on, unless its text is there and merely did not fit.
    /// </summary>
    public void MissingAttribute(LibvirtElement owner, int slot, int item, Requirement inherited, RowTable table, int rows)
    {
        ArgumentNullException.ThrowIfNull(owner);
        if (owner.Kept?.FindMisfitAttribute(slot) is null)
        {
            Missing(item, inherited, table, rows);
        }
    }

    /// <summary>As <see cref="MissingAttribute"/>, for a child element.</summary>
    public void MissingElement(LibvirtElement owner, int slot, int item, Requirement inherited, RowTable table, int rows)
    {
        ArgumentNullException.ThrowIfNull(owner);
        if (owner.Kept?.FindChildReplacement(slot) is null)
        {
            Missing(item, inherited, table, rows);
        }
    }

    /// <summary>
    /// Enters an element that can stand in itself. The table describes it once: inside itself its rows are those of the outermost one. True for
    /// that one, which <see cref="LeaveRing"/>s the ring.
    /// </summary>
    /// <exception cref="LibvirtXmlException">The elements are nested too deeply, as when one contains itself.</exception>
    public bool EnterRing(int ring, ref int item)
    {
        if (++_depth > NestingGuard.FreeDepth && !NestingGuard.HasRoom())
        {
            throw new LibvirtXmlException("Elements are nested too deeply, as when one contains itself.");
        }

        if (_rings is null || _rings.Length <= ring)
        {
            Array.Resize(ref _rings, ring + 1);
        }

        if (_rings[ring] == 0)
        {
            _rings[ring] = item + 1;
            return true;
        }

        item = _rings[ring] - 1;
        return false;
    }

    /// <summary>Leaves an element that <see cref="EnterRing"/> entered, and with the outermost one the ring.</summary>
    public void LeaveRing(int ring, bool isOutermost)
    {
        _depth--;
        if (isOutermost)
        {
            _rings![ring] = 0;
        }
    }

    /// <summary>
    /// Notes that what follows stands in the element, at whose name conditions begin; gives back what <see cref="Leave"/> takes.
    /// </summary>
    public LibvirtElement? Enter(string name, LibvirtElement element) => _around.Exchange(name, element);

    /// <summary>Notes that what follows does not stand in the element any more.</summary>
    /// <param name="name">The element's name.</param>
    /// <param name="outer">The element of that name around it, as <see cref="Enter"/> gave it.</param>
    public void Leave(string name, LibvirtElement? outer) => _around.Exchange(name, outer);

    /// <summary>Puts what failed into words, in the order in which the document was visited.</summary>
    public readonly IReadOnlyList<CompatibilityIssue> ToIssues(IReadOnlyList<LibvirtFeature> features)
    {
        ArgumentNullException.ThrowIfNull(features);
        if (_findings is null)
        {
            return [];
        }

        var issues = new CompatibilityIssue[_findings.Count];
        var target = LibvirtVersion.FromNumber((ulong)_target);
        for (var i = 0; i < issues.Length; i++)
        {
            issues[i] = _findings[i].ToIssue(features[_findings[i].Item], target);
        }

        return issues;
    }

    private Requirement Needed(ItemRows own, Requirement inherited)
    {
        if (own.Since is not { } since)
        {
            return inherited;
        }

        // Where the target has all of them, it does not matter which one decides.
        if (since.Latest <= _target && _hypervisors == Hypervisor.Any && !SeeksMinimum && own.Until.Length == 0)
        {
            return inherited;
        }

        Span<bool> holds = stackalloc bool[since.Conditions];
        for (var i = 0; i < holds.Length; i++)
        {
            holds[i] = Holds(since[i]);
        }

        var decision = since.Decide(holds, (int)_hypervisors);
        return inherited.With(decision.Release, (Hypervisor)decision.Hypervisors);
    }

    private void Missing(int item, Requirement inherited, RowTable table, int rows)
    {
        ArgumentNullException.ThrowIfNull(table);
        var own = table.Item(rows);
        foreach (var row in own.Optional)
        {
            if (row.Release <= _target && !SeeksMinimum)
            {
                return;
            }

            var needed = Needed(own, inherited);
            if (Concerns(row, needed) && Holds(row))
            {
                Lack(item, needed, row.Release, (Hypervisor)row.Hypervisors);
                return;
            }
        }
    }

    private bool Holds(ItemRow row) =>
        row.Condition is not { } condition || ConditionEvaluator.Evaluate(condition, ref _around) == Truth.True;

    private readonly bool Concerns(ItemRow row, Requirement item) =>
        RowRule.Concerns(row.Hypervisors, (int)item.Hypervisors, (int)_hypervisors);

    private void Lack(int item, Requirement needed, int release, Hypervisor hypervisors)
    {
        if (release > _minimum)
        {
            _minimum = release;
        }

        // What the target does not know yet it cannot insist on.
        if (release > _target && needed.Release <= _target)
        {
            RecordFirst(new CompatibilityFinding(CompatibilityIssueKind.Missing, item, release, hypervisors));
        }
    }

    private readonly Hypervisor Lacking(Requirement row) =>
        row.Hypervisors == Hypervisor.Any ? Hypervisor.Any : _hypervisors & ~(Hypervisor)RowRule.WithCovered((int)row.Hypervisors);

    // Gives back what is told from now on: what stands inside the item needs the same, and that is no further matter.
    private Requirement Judge(int item, Requirement needed)
    {
        var missing = Lacking(needed);

        // A release helps only where at least one of the asked hypervisors has the item at all.
        var isTooNew = needed.Release > _target && (missing == Hypervisor.Any || missing != _hypervisors);
        if (isTooNew && !needed.IsReleaseTold)
        {
            Record(new CompatibilityFinding(CompatibilityIssueKind.NeedsNewerLibvirt, item, needed.Release, needed.Hypervisors));
        }

        if (missing != Hypervisor.Any && !needed.AreHypervisorsTold)
        {
            Record(new CompatibilityFinding(CompatibilityIssueKind.NeedsOtherHypervisor, item, needed.Release, needed.Hypervisors, missing));
        }

        return needed.Told(isTooNew, missing != Hypervisor.Any);
    }

    private void Record(CompatibilityFinding finding)
    {
        _findings ??= [];

        // Twenty addresses that all need the same release are one thing to know.
        if (!_findings.Contains(finding))
        {
            _findings.Add(finding);
        }
    }

    // The first row that counts decides; another of the same item would say the same again.
    private void RecordFirst(CompatibilityFinding finding)
    {
        if (_findings is null || !_findings.Exists(other => other.Item == finding.Item && other.Kind == finding.Kind))
        {
            Record(finding);
        }
    }
}
