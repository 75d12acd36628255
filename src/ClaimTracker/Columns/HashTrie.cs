namespace ClaimTracker;

/// <summary>Finds small integers by the hash of what they stand for, and never rehashes: a node is split where two hashes part.</summary>
/// <remarks>
/// Sixteen branches a node, four bits of the hash a level. Where all 32 bits agree, nodes are chained and searched in turn.
/// One thread adds, any number look up without a lock: a slot changes once from empty to a value and once from a value to a
/// node that holds the value.
/// </remarks>
internal sealed class HashTrie
{
    private const int Branches = 16;
    private const int LevelBits = 4;
    private const int Levels = 32 / LevelBits;
    private const int Empty = 0;

    // A slot holds 0 (nothing), n > 0 (node n) or ~v (value v). Node 0 is the root and is never pointed to.
    private readonly SegmentedList<int[]> _nodes = new();

    public HashTrie() => _nodes.Add(new int[Branches]);

    /// <summary>The value with this hash that <paramref name="isSought"/> accepts, or -1.</summary>
    public int Find<TState>(int hash, TState state, Func<int, TState, bool> isSought)
    {
        var node = _nodes[0];
        for (var level = 0; level < Levels; level++)
        {
            var slot = Volatile.Read(ref node[Branch(hash, level)]);
            if (slot <= Empty)
            {
                return slot < Empty && isSought(~slot, state) ? ~slot : -1;
            }

            node = _nodes[slot];
        }

        return FindInChain(node, state, isSought);
    }

    /// <summary>Adds a value that is not there yet. <paramref name="hashOf"/> tells the hash of a value added before.</summary>
    public void Add<TState>(int hash, int value, TState state, Func<int, TState, int> hashOf)
    {
        var node = _nodes[0];
        for (var level = 0; level < Levels; level++)
        {
            ref var slot = ref node[Branch(hash, level)];
            if (slot == Empty)
            {
                Volatile.Write(ref slot, ~value);
                return;
            }

            if (slot < Empty)
            {
                Volatile.Write(ref slot, NodeHolding(~slot, hashOf(~slot, state), level + 1));
            }

            node = _nodes[slot];
        }

        AddToChain(node, value);
    }

    private static int Branch(int hash, int level) => (int)((uint)hash >> (level * LevelBits)) & (Branches - 1);

    private int NodeHolding(int value, int hash, int level)
    {
        var node = new int[Branches];
        node[level < Levels ? Branch(hash, level) : 0] = ~value;
        return _nodes.Add(node);
    }

    // In a chain the first fifteen slots hold values in order, the last one the next node.
    private int FindInChain<TState>(int[] node, TState state, Func<int, TState, bool> isSought)
    {
        while (true)
        {
            for (var i = 0; i < Branches - 1; i++)
            {
                var slot = Volatile.Read(ref node[i]);
                if (slot == Empty)
                {
                    return -1;
                }

                if (isSought(~slot, state))
                {
                    return ~slot;
                }
            }

            var next = Volatile.Read(ref node[Branches - 1]);
            if (next == Empty)
            {
                return -1;
            }

            node = _nodes[next];
        }
    }

    private void AddToChain(int[] node, int value)
    {
        while (true)
        {
            var free = Array.IndexOf(node, Empty, 0, Branches - 1);
            if (free >= 0)
            {
                Volatile.Write(ref node[free], ~value);
                return;
            }

            if (node[Branches - 1] == Empty)
            {
                Volatile.Write(ref node[Branches - 1], _nodes.Add(new int[Branches]));
            }

            node = _nodes[node[Branches - 1]];
        }
    }
}
