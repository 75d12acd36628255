namespace ClaimTracker;

/// <summary>Orders rows by the ids of their claims.</summary>
internal readonly struct RowsById(ClaimColumns columns) : IComparer<int>
{
    private const int Few = 128;

    public int Compare(int x, int y)
    {
        var (one, other) = (columns.IdKey(x), columns.IdKey(y));
        return one != other ? one.CompareTo(other) : columns.CompareIds(x, y);
    }

    /// <summary>Sorts rows, and what goes with each of them.</summary>
    public void Sort<T>(Span<int> rows, Span<T> items) => rows.Sort(items, this);

    /// <summary>Sorts rows.</summary>
    public void Sort(Span<int> rows)
    {
        if (rows.Length < 2)
        {
            return;
        }

        // Keys are made once; they tell nearly all ids apart.
        var keys = rows.Length <= Few ? stackalloc ulong[rows.Length] : new ulong[rows.Length];
        for (var place = 0; place < rows.Length; place++)
        {
            keys[place] = columns.IdKey(rows[place]);
        }

        keys.Sort(rows);
        for (var first = 0; first < rows.Length;)
        {
            var end = first + 1;
            while (end < rows.Length && keys[end] == keys[first])
            {
                end++;
            }

            if (end - first > 1)
            {
                rows[first..end].Sort(this);
            }

            first = end;
        }
    }
}
