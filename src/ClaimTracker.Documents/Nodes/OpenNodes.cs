namespace ClaimTracker.Documents;

/// <summary>The maps and lists that are being read, the innermost last, and the keys that they have so far.</summary>
internal sealed class OpenNodes(NodeTable table)
{
    private const int SmallSize = 16;
    private readonly int[] _rows = new int[DocumentLimits.Nesting];
    private readonly Dictionary<int, int>?[] _keys = new Dictionary<int, int>?[DocumentLimits.Nesting];

    /// <summary>How many are open.</summary>
    internal int Depth { get; private set; }

    /// <summary>The row of the innermost one; there has to be one.</summary>
    internal int Innermost => _rows[Depth - 1];

    internal void Add(int row)
    {
        _rows[Depth] = row;
        _keys[Depth] = null;
        Depth++;
    }

    internal void Close()
    {
        table[Innermost].End = table.Count;
        Depth--;
    }

    /// <summary>The row of the value that stands at a key already; negative where the key is new. Of a map with many keys each is asked for once, in their order.</summary>
    internal int Find(int key)
    {
        if (table[Innermost].Size >= SmallSize)
        {
            return FindInLarge(key);
        }

        for (var row = Innermost + 1; row < table.Count; row = table[row].End)
        {
            if (table[row].Slot == key)
            {
                return row;
            }
        }

        return -1;
    }

    private int FindInLarge(int key)
    {
        var keys = _keys[Depth - 1];
        if (keys is null)
        {
            _keys[Depth - 1] = keys = [];
            for (var row = Innermost + 1; row < table.Count; row = table[row].End)
            {
                keys.TryAdd(table[row].Slot, row);
            }
        }

        // Its value will be the next row.
        return keys.TryAdd(key, table.Count) ? -1 : keys[key];
    }
}
