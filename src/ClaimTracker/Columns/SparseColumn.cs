namespace ClaimTracker;

/// <summary>A column of small integers that are missing in most rows: where they are missing in a whole block, nothing is kept.</summary>
/// <remarks>
/// One thread writes, any number read the rows that a published root tells them of. A row without a value is
/// <see cref="InternTable{T}.None"/>.
/// </remarks>
internal sealed class SparseColumn
{
    private const int BlockBits = 7;
    private const int BlockSize = 1 << BlockBits;

    // Blocks hold values plus one, so that what was never written is missing.
    private int[]?[] _blocks = [];

    public int this[int row]
    {
        get
        {
            var blocks = Volatile.Read(ref _blocks);
            return row >> BlockBits is var block && block < blocks.Length && Volatile.Read(ref blocks[block]) is { } values
                ? Volatile.Read(ref values[row & (BlockSize - 1)]) - 1
                : InternTable<int>.None;
        }
        set
        {
            if (value != InternTable<int>.None || this[row] != InternTable<int>.None)
            {
                Volatile.Write(ref BlockOf(row)[row & (BlockSize - 1)], value + 1);
            }
        }
    }

    /// <summary>All values, without those that are missing, in order of rows.</summary>
    public IEnumerable<int> Values =>
        from block in Volatile.Read(ref _blocks)
        where block is not null
        from value in block
        where value > 0
        select value - 1;

    private int[] BlockOf(int row)
    {
        var block = row >> BlockBits;
        if (block >= _blocks.Length)
        {
            var wider = new int[Math.Max(block + 1, _blocks.Length * 2)][];
            Array.Copy(_blocks, wider, _blocks.Length);
            Volatile.Write(ref _blocks, wider);
        }

        if (_blocks[block] is not { } values)
        {
            values = new int[BlockSize];
            Volatile.Write(ref _blocks[block], values);
        }

        return values;
    }
}
