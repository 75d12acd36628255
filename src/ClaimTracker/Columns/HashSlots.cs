namespace ClaimTracker;

/// <summary>Finds the items of a small list by their hashes: open addressing over stored hashes. The list keeps the items.</summary>
/// <remarks>One thread at a time. For lists that belong to one question; what a whole ledger looks things up in must not be rehashed at once.</remarks>
internal sealed class HashSlots
{
    private const int Least = 8;

    // An item is stored as its number and 1, so that 0 is a free slot.
    private (int Hash, int Item)[] _slots = [];
    private int _count;

    /// <summary>Where the search for a hash starts.</summary>
    public int First(int hash) => _slots.Length == 0 ? -1 : Spread(hash) & (_slots.Length - 1);

    /// <summary>Goes on to the next item with the hash.</summary>
    /// <returns>False, when there is no other.</returns>
    public bool Next(int hash, ref int slot, out int item)
    {
        while (slot >= 0 && _slots[slot] is { Item: > 0 } here)
        {
            slot = (slot + 1) & (_slots.Length - 1);
            if (here.Hash == hash)
            {
                item = here.Item - 1;
                return true;
            }
        }

        item = -1;
        return false;
    }

    public void Add(int hash, int item)
    {
        // At least every third slot stays free.
        if (++_count * 3 > _slots.Length * 2)
        {
            Widen();
        }

        Put((hash, item + 1));
    }

    /// <summary>Forgets all items and keeps the room.</summary>
    public void Clear()
    {
        Array.Clear(_slots);
        _count = 0;
    }

    private void Widen()
    {
        var narrow = _slots;
        _slots = new (int, int)[Math.Max(Least, narrow.Length * 2)];
        foreach (var slot in narrow.AsSpan())
        {
            if (slot.Item > 0)
            {
                Put(slot);
            }
        }
    }

    private void Put((int Hash, int Item) item)
    {
        var slot = First(item.Hash);
        while (_slots[slot].Item > 0)
        {
            slot = (slot + 1) & (_slots.Length - 1);
        }

        _slots[slot] = item;
    }

    private static int Spread(int hash) => (int)((uint)hash * 2654435769u >> 7);
}
