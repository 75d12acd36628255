namespace ClaimTracker;

/// <summary>Orders the rivals of one claim as their findings are ordered: by code, then by id.</summary>
internal static class RivalOrder
{
    /// <summary>The places of the rivals, in order.</summary>
    public static int[] Of(ReadOnlySpan<Rival> rivals, ClaimColumns columns)
    {
        var keys = new ulong[rivals.Length];
        var places = new int[rivals.Length];
        for (var place = 0; place < rivals.Length; place++)
        {
            (keys[place], places[place]) = (rivals[place].IdKey, place);
        }

        // Numbers are sorted much faster than anything else; what they do not tell apart is rare.
        Array.Sort(keys, places);
        for (var place = 1; place < places.Length; place++)
        {
            for (var back = place; back > 0 && keys[back] == keys[back - 1] && columns.CompareIds(rivals[places[back]].Row, rivals[places[back - 1]].Row) < 0; back--)
            {
                (places[back], places[back - 1]) = (places[back - 1], places[back]);
            }
        }

        return ByCode(rivals, places);
    }

    // Codes are few.
    private static int[] ByCode(ReadOnlySpan<Rival> rivals, int[] places)
    {
        var ordered = new int[places.Length];
        var last = PairCode.None;
        for (var count = 0; count < places.Length;)
        {
            last = NextCode(rivals, last);
            foreach (var place in places)
            {
                if (rivals[place].Result.Code == last)
                {
                    ordered[count++] = place;
                }
            }
        }

        return ordered;
    }

    private static PairCode NextCode(ReadOnlySpan<Rival> rivals, PairCode last)
    {
        var next = (PairCode)byte.MaxValue;
        foreach (var rival in rivals)
        {
            next = rival.Result.Code > last && rival.Result.Code < next ? rival.Result.Code : next;
        }

        return next;
    }
}
