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
    private const int BitsPerWord = 64;

    private readonly int _target;

    // Removals up to this release count: the target's, and none at all where the minimum is sought.
    private readonly int _newest;
    private readonly Hypervisor _hypervisors;
    private int _minimum;
    private ulong _facts;

    // Only a schema with more conditions than a word has bits pays for an array.
    private ulong[]? _moreFacts;
    private List<CompatibilityFinding>? _findings;

    // By ring: one more than the row of the element at which it began; 0 outside it.
    private int[]? _rings;

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
        _facts = 0;
        _moreFacts = null;
        _findings = null;
        _rings = null;
    }

    /// <summary>Whether anything failed so far.</summary>
    public readonly bool HasFindings => _findings is not null;

    /// <summary>The highest release asked for so far; 0.0.0 when nothing was dated.</summary>
    public readonly LibvirtVersion Minimum => LibvirtVersion.FromNumber((ulong)_minimum);

    /// <summary>A check that nothing can fail and that only finds <see cref="Minimum"/>.</summary>
    public static CompatibilityCheck ForMinimum() => new(target: int.MaxValue, newest: -1, Hypervisor.Any);

    /// <summary>
    /// Notes that the document uses an item, and gives back what it needs, for what stands inside the item: that is told of the item itself
    /// and not again, unless what stands inside needs more.
    /// </summary>
    public Requirement Item(int item, Requirement needed)
    {
        if (needed.Release > _minimum)
            _minimum = needed.Release;
        if (needed.Release > _target || (_hypervisors != Hypervisor.Any && needed.IsRestricted))
            needed = Judge(item, needed);
        return needed;
    }

    /// <summary>
    /// Notes that the item just noted is no longer taken from a release on, if the row holds and speaks of the hypervisors in
    /// question; gives back what the item needs. Of several rows the one with the earliest release comes first.
    /// </summary>
    public Requirement Until(
        int item, Requirement needed, int release, Hypervisor hypervisors = Hypervisor.Any, bool where = true)
    {
        if (release <= _newest && where && Concerns(hypervisors, needed.Hypervisors))
            RecordFirst(new CompatibilityFinding(CompatibilityIssueKind.Removed, item, release, hypervisors));
        return needed;
    }

    /// <summary>
    /// Notes that the document lacks an attribute which releases before this one insist on, unless its text is there and merely did
    /// not fit. Of several rows the one with the latest release comes first.
    /// </summary>
    public void MissingAttribute(
        LibvirtElement owner, int slot, int item, Requirement needed, int release, Hypervisor hypervisors = Hypervisor.Any, bool where = true)
    {
        ArgumentNullException.ThrowIfNull(owner);
        if (where && Concerns(hypervisors, needed.Hypervisors) && owner.Kept?.FindMisfitAttribute(slot) is null)
            Lack(item, needed, release, hypervisors);
    }

    /// <summary>As <see cref="MissingAttribute"/>, for a child element.</summary>
    public void MissingElement(
        LibvirtElement owner, int slot, int item, Requirement needed, int release, Hypervisor hypervisors = Hypervisor.Any, bool where = true)
    {
        ArgumentNullException.ThrowIfNull(owner);
        if (where && Concerns(hypervisors, needed.Hypervisors) && owner.Kept?.FindChildReplacement(slot) is null)
            Lack(item, needed, release, hypervisors);
    }

    /// <summary>
    /// Enters an element that can stand in itself. The table describes it once: inside itself its rows are those of the outermost one. True for
    /// that one, which <see cref="Leave"/>s the ring.
    /// </summary>
    public bool Enter(int ring, ref int item)
    {
        if (_rings is null || _rings.Length <= ring)
            Array.Resize(ref _rings, ring + 1);
        if (_rings[ring] == 0)
        {
            _rings[ring] = item + 1;
            return true;
        }

        item = _rings[ring] - 1;
        return false;
    }

    /// <summary>Leaves the element at which a ring began.</summary>
    public readonly void Leave(int ring, bool isOutermost)
    {
        if (isOutermost)
            _rings![ring] = 0;
    }

    /// <summary>Notes whether one of the document's conditions holds; the schema numbers them from 0.</summary>
    public void Know(int condition, bool holds)
    {
        if (condition < BitsPerWord)
        {
            _facts = With(_facts, condition, holds);
            return;
        }

        int word = (condition / BitsPerWord) - 1;
        if (_moreFacts is null || _moreFacts.Length <= word)
            Array.Resize(ref _moreFacts, word + 1);
        _moreFacts[word] = With(_moreFacts[word], condition % BitsPerWord, holds);
    }

    /// <summary>Whether a condition was noted as holding.</summary>
    public readonly bool Has(int condition)
    {
        int word = (condition / BitsPerWord) - 1;
        ulong facts = word < 0 ? _facts : _moreFacts is not null && word < _moreFacts.Length ? _moreFacts[word] : 0;
        return (facts & (1UL << (condition % BitsPerWord))) != 0;
    }

    /// <summary>
    /// Chooses between two rows that speak of different hypervisors: the earlier one when no hypervisor was asked for. Where one row
    /// speaks of some of those that the other speaks of, it is the one for them.
    /// </summary>
    public readonly Requirement For(Requirement first, Requirement second)
    {
        Requirement earlier = first.Release <= second.Release ? first : second;
        if (_hypervisors == Hypervisor.Any)
            return earlier;
        if (IsNarrower(first, second))
            return Nested(first, second);
        if (IsNarrower(second, first))
            return Nested(second, first);

        bool firstServes = Missing(first) != _hypervisors;
        bool secondServes = Missing(second) != _hypervisors;
        if (Missing(first) == Hypervisor.Any && Missing(second) == Hypervisor.Any)
            return earlier;
        if (Missing(first) == Hypervisor.Any || (firstServes && !secondServes))
            return first;
        if (Missing(second) == Hypervisor.Any || (secondServes && !firstServes))
            return second;

        // Each serves some of the asked hypervisors, or none does: the later release is the one that serves all there are.
        Hypervisor both = first.Hypervisors | second.Hypervisors;
        return new Requirement(firstServes ? Math.Max(first.Release, second.Release) : earlier.Release, both);
    }

    /// <summary>Puts what failed into words, in the order in which the document was visited.</summary>
    public readonly IReadOnlyList<CompatibilityIssue> ToIssues(IReadOnlyList<LibvirtFeature> features)
    {
        ArgumentNullException.ThrowIfNull(features);
        if (_findings is null)
            return [];

        var issues = new CompatibilityIssue[_findings.Count];
        LibvirtVersion target = LibvirtVersion.FromNumber((ulong)_target);
        for (int i = 0; i < issues.Length; i++)
            issues[i] = _findings[i].ToIssue(features[_findings[i].Item], target);
        return issues;
    }

    private static ulong With(ulong facts, int bit, bool holds) => holds ? facts | (1UL << bit) : facts & ~(1UL << bit);

    // A row for some hypervisors counts when one of them is in question or, when none is, for what no others have.
    private readonly bool Concerns(Hypervisor row, Hypervisor item)
    {
        if (row == Hypervisor.Any)
            return true;
        Hypervisor all = Hypervisors.Implied(row);
        return _hypervisors == Hypervisor.Any
            ? item != Hypervisor.Any && (item & ~all) == 0
            : (_hypervisors & all & (item == Hypervisor.Any ? all : Hypervisors.Implied(item))) != 0;
    }

    private void Lack(int item, Requirement needed, int release, Hypervisor hypervisors)
    {
        if (release > _minimum)
            _minimum = release;

        // What the target does not know yet it cannot insist on.
        if (release > _target && needed.Release <= _target)
            RecordFirst(new CompatibilityFinding(CompatibilityIssueKind.Missing, item, release, hypervisors));
    }

    private static bool IsNarrower(Requirement row, Requirement than)
    {
        Hypervisor all = Hypervisors.Implied(row.Hypervisors);
        return row.Hypervisors != Hypervisor.Any
            && (than.Hypervisors == Hypervisor.Any || (all != Hypervisors.Implied(than.Hypervisors) && (all & ~Hypervisors.Implied(than.Hypervisors)) == 0));
    }

    // The wider row is for those of the asked hypervisors that the narrower one does not name.
    private readonly Requirement Nested(Requirement narrower, Requirement wider)
    {
        Hypervisor named = _hypervisors & Hypervisors.Implied(narrower.Hypervisors);
        if (named == Hypervisor.Any)
            return wider;
        Hypervisor others = _hypervisors & ~named;
        if (others == Hypervisor.Any)
            return narrower;
        bool othersHaveIt = wider.Hypervisors == Hypervisor.Any || (others & Hypervisors.Implied(wider.Hypervisors)) != Hypervisor.Any;
        return new Requirement(othersHaveIt ? Math.Max(narrower.Release, wider.Release) : narrower.Release, wider.Hypervisors);
    }

    private readonly Hypervisor Missing(Requirement row) =>
        row.Hypervisors == Hypervisor.Any ? Hypervisor.Any : _hypervisors & ~Hypervisors.Implied(row.Hypervisors);

    // Gives back what is told from now on: what stands inside the item needs the same, and that is no further matter.
    private Requirement Judge(int item, Requirement needed)
    {
        Hypervisor missing = Missing(needed);

        // A release helps only where at least one of the asked hypervisors has the item at all.
        bool isTooNew = needed.Release > _target && (missing == Hypervisor.Any || missing != _hypervisors);
        if (isTooNew && !needed.IsReleaseTold)
            Record(new CompatibilityFinding(CompatibilityIssueKind.NeedsNewerLibvirt, item, needed.Release, needed.Hypervisors));
        if (missing != Hypervisor.Any && !needed.AreHypervisorsTold)
            Record(new CompatibilityFinding(CompatibilityIssueKind.NeedsOtherHypervisor, item, needed.Release, needed.Hypervisors, missing));
        return needed.Told(isTooNew, missing != Hypervisor.Any);
    }

    private void Record(CompatibilityFinding finding)
    {
        _findings ??= [];

        // Twenty addresses that all need the same release are one thing to know.
        if (!_findings.Contains(finding))
            _findings.Add(finding);
    }

    // The first row that counts decides; another of the same item would say the same again.
    private void RecordFirst(CompatibilityFinding finding)
    {
        if (_findings is null || !_findings.Exists(other => other.Item == finding.Item && other.Kind == finding.Kind))
            Record(finding);
    }
}
