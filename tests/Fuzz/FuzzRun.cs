using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Threading;
using Libvirt.Gen.Fuzz.Inputs;

namespace Libvirt.Gen.Fuzz;

/// <summary>Feeds inputs to a target for a time, on a thread with little stack, and watches that it does not hang.</summary>
internal sealed class FuzzRun(Func<FuzzInput, bool> target, int seed, Func<Random, string> make)
{
    // Recursion that goes with the input would not fit.
    private const int StackSize = 256 * 1024;

    // No input is as large as to need a thousandth of it.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan LookInterval = TimeSpan.FromMilliseconds(100);

    private readonly List<Finding> _findings = [];
    private readonly Stopwatch _clock = new();
    private long _executions;
    private long _accepted;
    private long _characters;
    private TimeSpan _slowest;
    private FuzzInput? _current;
    private long _currentStart;

    /// <summary>Runs for a time; a rule once broken is found once.</summary>
    /// <exception cref="TimeoutException">An input took too long; the exception's data hold it.</exception>
    public FuzzSummary For(TimeSpan time)
    {
        _clock.Start();
        var thread = new Thread(() => Feed(time), StackSize) { IsBackground = true };
        thread.Start();
        while (!thread.Join(LookInterval))
            FailIfHanging();
        return new FuzzSummary(seed, _executions, _accepted, _characters, _slowest, _findings);
    }

    private void Feed(TimeSpan time)
    {
        var source = new InputSource(seed, make);
        while (_clock.Elapsed < time)
        {
            FuzzInput input = source.Next();
            TimeSpan start = _clock.Elapsed;
            (string Rule, string Details)? broken = Execute(input, out bool isAccepted);
            TimeSpan taken = _clock.Elapsed - start;
            _executions++;
            _characters += input.Length;
            _slowest = taken > _slowest ? taken : _slowest;
            if (isAccepted)
            {
                _accepted++;
                if (input.Text is not null)
                    source.Remember(input.Text);
            }

            if (broken is { } rule && _findings.TrueForAll(finding => finding.Rule != rule.Rule))
                _findings.Add(Minimised(input, rule.Rule));
        }
    }

    private (string Rule, string Details)? Execute(FuzzInput input, out bool isAccepted)
    {
        Interlocked.Exchange(ref _currentStart, Stopwatch.GetTimestamp());
        Volatile.Write(ref _current, input);
        return Rule.Broken(target, input, out isAccepted);
    }

    private Finding Minimised(FuzzInput input, string rule)
    {
        FuzzInput small = Minimiser.Minimise(input, candidate => Execute(candidate, out _)?.Rule == rule);
        return new Finding(small, rule, Execute(small, out _)!.Value.Details);
    }

    private void FailIfHanging()
    {
        FuzzInput? input = Volatile.Read(ref _current);
        if (input is null || Stopwatch.GetElapsedTime(Interlocked.Read(ref _currentStart)) < Patience)
            return;
        var hang = new TimeoutException($"An input of length {input.Length} has taken longer than {Patience}.");
        hang.Data.Add(nameof(FuzzInput), input);
        throw hang;
    }
}
