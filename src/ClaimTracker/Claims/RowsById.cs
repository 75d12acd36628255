namespace ClaimTracker;

/// <summary>Orders rows by the ids of their claims.</summary>
internal readonly struct RowsById(ClaimColumns columns) : IComparer<int>
{
    public int Compare(int x, int y)
    {
        var (one, other) = (columns.IdKey(x), columns.IdKey(y));
        return one != other ? one.CompareTo(other) : columns.CompareIds(x, y);
    }

    /// <summary>Sorts rows, and what goes with each of them.</summary>
    public void Sort<T>(Span<int> rows, Span<T> items) => rows.Sort(items, this);

    /// <summary>Sorts rows by the keys of their ids, which are sorted with them; where keys tell nothing, by the ids.</summary>
    public void Sort(Span<int> rows, Span<ulong> keys)
    {
        keys.Sort(rows);
        for (var first = 0; first < rows.Length;)
        {
            var end = first + 1;
            while (end < rows.Length && keys[end] == keys[first])
            {
                end++;
            }

            rows[first..end].Sort(this);
            first = end;
        }
    }
}
