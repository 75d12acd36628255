using System.Buffers;

namespace ClaimTracker;

/// <summary>Puts rivals of a claim in the order in which findings are told: by code, then by the ids of the rivals.</summary>
internal static class RivalOrder
{
    /// <summary>Fills in the places of the rivals in that order.</summary>
    public static void Fill(ReadOnlySpan<Rival> rivals, ClaimColumns columns, Span<int> places)
    {
        Span<int> ends = stackalloc int[PairCodes.Count + 1];
        ends.Clear();
        foreach (ref readonly var rival in rivals)
        {
            ends[(int)rival.Result.Code + 1]++;
        }

        for (var code = 1; code < ends.Length; code++)
        {
            ends[code] += ends[code - 1];
        }

        var keys = ArrayPool<ulong>.Shared.Rent(rivals.Length);
        for (var rival = 0; rival < rivals.Length; rival++)
        {
            var place = ends[(int)rivals[rival].Result.Code]++;
            (keys[place], places[place]) = (rivals[rival].IdKey, rival);
        }

        var begin = 0;
        foreach (var end in ends[..PairCodes.Count])
        {
            Sort(keys.AsSpan(begin, end - begin), places[begin..end], rivals, columns);
            begin = end;
        }

        ArrayPool<ulong>.Shared.Return(keys);
    }

    // Numbers are sorted much faster than anything else; what they do not tell apart is rare.
    private static void Sort(Span<ulong> keys, Span<int> places, ReadOnlySpan<Rival> rivals, ClaimColumns columns)
    {
        keys.Sort(places);
        for (var place = 1; place < places.Length; place++)
        {
            for (var back = place; back > 0 && keys[back] == keys[back - 1] && columns.CompareIds(rivals[places[back]].Row, rivals[places[back - 1]].Row) < 0; back--)
            {
                (places[back], places[back - 1]) = (places[back - 1], places[back]);
            }
        }
    }
}
