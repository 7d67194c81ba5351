using System;
using System.Collections.Generic;

namespace Libvirt.Gen.Fuzz.Edits;

/// <summary>Looks for pieces of a text in another one.</summary>
internal static class PieceOrder
{
    private const int Impossible = int.MaxValue / 2;

    /// <summary>
    /// Finds all the pieces in their order among others, so that as many as possible have the same white space before them. Null if they are
    /// not all there, else how many have another one.
    /// </summary>
    public static int? OtherSpaces(List<(string Space, string Text)> pieces, List<(string Space, string Text)> all)
    {
        int start = 0;
        while (start < pieces.Count && start < all.Count && pieces[start] == all[start])
            start++;
        int end = 0;
        while (end < pieces.Count - start && end < all.Count - start && pieces[^(end + 1)] == all[^(end + 1)])
            end++;
        int least = Least(pieces[start..^end], all[start..^end]);
        return least >= Impossible ? null : least;
    }

    /// <summary>The first of the pieces that is not there behind those before it; empty when all are.</summary>
    public static string FirstMissing(List<(string Space, string Text)> pieces, List<(string Space, string Text)> all)
    {
        int place = -1;
        foreach ((_, string text) in pieces)
        {
            place = all.FindIndex(place + 1, piece => piece.Text == text);
            if (place < 0)
                return text;
        }

        return "";
    }

    private static int Least(List<(string Space, string Text)> pieces, List<(string Space, string Text)> all)
    {
        // best[j]: the least for the pieces so far among the first j of all.
        var best = new int[all.Count + 1];
        foreach ((string space, string text) in pieces)
        {
            var next = new int[all.Count + 1];
            next[0] = Impossible;
            for (int j = 1; j <= all.Count; j++)
            {
                int here = all[j - 1].Text != text ? Impossible : best[j - 1] + (all[j - 1].Space == space ? 0 : 1);
                next[j] = Math.Min(next[j - 1], here);
            }

            best = next;
        }

        return best[all.Count];
    }
}
