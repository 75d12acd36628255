namespace ClaimTracker;

/// <summary>Finds what somebody may have meant.</summary>
/// <remarks>
/// Distance is that of optimal string alignment (insert, drop, replace, swap neighbours) between folded texts. Near is at most
/// a third of the length, but one edit is always allowed, and something must be left of what was found. The order of the
/// candidates makes no difference. Cost: the number of candidates; a candidate of about the same length costs the product of
/// both lengths.
/// </remarks>
internal static class Nearest
{
    private const int LongestFound = 100;

    /// <summary>The nearest candidate, the first in ordinal order among equals; null where none is near.</summary>
    internal static string? To(string found, IEnumerable<string> candidates) =>
        Few(found, candidates, most: 1) is [var best] ? best : null;

    /// <summary>The nearest candidates, nearest first, then in ordinal order. Empty where none is near.</summary>
    internal static IReadOnlyList<string> Few(string found, IEnumerable<string> candidates, int most = 3) =>
        [.. Near(found, candidates).Distinct().Order().Take(most).Select(near => near.Candidate)];

    private static IEnumerable<Match> Near(string found, IEnumerable<string> candidates)
    {
        var wanted = found.Length > LongestFound ? "" : FoldedText.Fold(found);
        if (wanted.Length is 0 or > LongestFound)
        {
            yield break;
        }

        var bound = Math.Max(1, wanted.Length / 3);
        foreach (var candidate in candidates)
        {
            var folded = FoldedText.Fold(candidate);
            if (Math.Abs(folded.Length - wanted.Length) <= bound
                && Distance(wanted, folded, bound) is var distance
                && distance <= bound
                && distance < Math.Max(wanted.Length, folded.Length))
            {
                yield return new Match(distance, candidate);
            }
        }
    }

    // Any number above the bound means "too far".
    private static int Distance(string a, string b, int bound)
    {
        Span<int> beforeLast = stackalloc int[b.Length + 1];
        Span<int> last = stackalloc int[b.Length + 1];
        Span<int> current = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            var least = current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var edits = Math.Min(Math.Min(last[j], current[j - 1]) + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    edits = Math.Min(edits, beforeLast[j - 2] + 1);
                }

                current[j] = edits;
                least = Math.Min(least, edits);
            }

            if (least > bound)
            {
                return least;
            }

            var free = beforeLast;
            beforeLast = last;
            last = current;
            current = free;
        }

        return last[b.Length];
    }

    private readonly record struct Match(int Distance, string Candidate) : IComparable<Match>
    {
        public int CompareTo(Match other) =>
            Distance != other.Distance ? Distance.CompareTo(other.Distance) : string.CompareOrdinal(Candidate, other.Candidate);
    }
}
