using System.Collections.Generic;
using System.Linq;
using Xunit;
using Xunit.Abstractions;

namespace Libvirt.Xml.Tests.Reading.Differential;

/// <summary>Shows many texts to both readers, counts them, and gathers those on which the readers differ.</summary>
internal sealed class Comparison(ITestOutputHelper output)
{
    private const int MaxShown = 12;
    private readonly HashSet<string> _seen = [];
    private readonly List<string> _differences = [];
    private int _accepted;

    /// <summary>Compares the readers on a text, unless it came before.</summary>
    public void Add(string text)
    {
        if (!_seen.Add(text))
            return;
        string? difference = Agreement.Of(text, out bool isAccepted);
        if (isAccepted)
            _accepted++;
        if (difference is not null && !Differences.Reasons.ContainsKey(text))
            _differences.Add(difference);
    }

    /// <summary>Fails if the readers differed on anything, or if the texts were too few, or all good or all bad.</summary>
    public void AssertAgreement(int least)
    {
        output.WriteLine($"{_seen.Count} texts, {_accepted} of them well-formed, {_differences.Count} differences");
        Assert.True(_differences.Count == 0, string.Join("\n\n", _differences.OrderBy(text => text.Length).Take(MaxShown)));
        Assert.InRange(_seen.Count, least, int.MaxValue);
        Assert.InRange(_accepted, _seen.Count / 50, _seen.Count * 49 / 50);
    }
}
