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
    private readonly Hypervisor _hypervisors;
    private int _minimum;
    private ulong _facts;

    // Only a schema with more conditions than a word has bits pays for an array.
    private ulong[]? _moreFacts;
    private List<CompatibilityFinding>? _findings;

    /// <summary>Compares with a release and, unless it is <see cref="Hypervisor.Any"/>, with hypervisors.</summary>
    public CompatibilityCheck(LibvirtVersion target, Hypervisor hypervisor)
    {
        _target = target.Number;
        _hypervisors = hypervisor;
        _minimum = 0;
        _facts = 0;
        _moreFacts = null;
        _findings = null;
    }

    /// <summary>Whether anything failed so far.</summary>
    public readonly bool HasFindings => _findings is not null;

    /// <summary>The highest release asked for so far; 0.0.0 when nothing was dated.</summary>
    public readonly LibvirtVersion Minimum => LibvirtVersion.FromNumber((ulong)_minimum);

    /// <summary>A check that nothing can fail and that only finds <see cref="Minimum"/>.</summary>
    public static CompatibilityCheck ForMinimum() => new(LibvirtVersion.FromNumber(999_999_999), Hypervisor.Any);

    /// <summary>Notes that the document uses an item, and gives back what it needs, for what stands inside the item.</summary>
    public Requirement Item(int item, Requirement needed)
    {
        if (needed.Release > _minimum)
            _minimum = needed.Release;
        if (needed.Release > _target || (needed.Hypervisors != Hypervisor.Any && _hypervisors != Hypervisor.Any))
            Judge(item, needed);
        return needed;
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

    /// <summary>Chooses between two rows that speak of different hypervisors: the earlier one when no hypervisor was asked for.</summary>
    public readonly Requirement For(Requirement first, Requirement second)
    {
        Requirement earlier = first.Release <= second.Release ? first : second;
        if (_hypervisors == Hypervisor.Any)
            return earlier;

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

    private readonly Hypervisor Missing(Requirement row) =>
        row.Hypervisors == Hypervisor.Any ? Hypervisor.Any : _hypervisors & ~Hypervisors.Implied(row.Hypervisors);

    private void Judge(int item, Requirement needed)
    {
        Hypervisor missing = Missing(needed);

        // A release helps only where at least one of the asked hypervisors has the item at all.
        if (needed.Release > _target && (missing == Hypervisor.Any || missing != _hypervisors))
            Record(new CompatibilityFinding(item, needed.Release, needed.Hypervisors, Hypervisor.Any));
        if (missing != Hypervisor.Any)
            Record(new CompatibilityFinding(item, needed.Release, needed.Hypervisors, missing));
    }

    private void Record(CompatibilityFinding finding)
    {
        _findings ??= [];

        // Twenty addresses that all need the same release are one thing to know.
        if (!_findings.Contains(finding))
            _findings.Add(finding);
    }
}
