namespace ClaimTracker.Tests;

public sealed class HashTrieTests
{
    // Nothing in common; the first level; all but the last level; the highest bits only; every bit.
    private static readonly int[] Hashes = [0, 1, 0x0000_0011, 0x1234_5678, unchecked((int)0xF234_5678), int.MinValue, -1, int.MaxValue];

    [Fact]
    public void Find_Empty_IsNone() => Assert.Equal(-1, new HashTrie().Find(0, 0, (_, _) => true));

    [Fact]
    public void Find_SameHashButNotSought_IsNone()
    {
        var trie = Filled([7]);

        Assert.Equal(-1, trie.Find(7, 0, (_, _) => false));
    }

    [Fact]
    public void Find_DifferentHashes_FindsEach()
    {
        var trie = Filled(Hashes);

        Assert.All(Enumerable.Range(0, Hashes.Length), value => Assert.Equal(value, trie.Find(Hashes[value], value, (found, sought) => found == sought)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(15)]
    [InlineData(16)]
    [InlineData(30)]
    [InlineData(31)]
    [InlineData(100)]
    public void Find_SameHashInAChain_FindsEach(int count)
    {
        var trie = Filled([.. Enumerable.Repeat(unchecked((int)0xDEAD_BEEF), count)]);

        Assert.All(
            Enumerable.Range(0, count), value => Assert.Equal(value, trie.Find(unchecked((int)0xDEAD_BEEF), value, (found, sought) => found == sought)));
        Assert.Equal(-1, trie.Find(unchecked((int)0xDEAD_BEEF), count, (found, sought) => found == sought));
    }

    [Theory]
    [InlineData(0x0FFF_FFFF, unchecked((int)0xFFFF_FFFF))]
    [InlineData(0, 0x1000_0000)]
    public void Find_HashesThatPartAtTheLastLevel_FindsBoth(int first, int second)
    {
        var trie = Filled([first, second, first]);

        Assert.Equal(
            (0, 1, 2),
            (Find(trie, first, 0), Find(trie, second, 1), Find(trie, first, 2)));
    }

    [Fact]
    public void Find_AnyHashes_FindsWhatWasAddedAndNothingElse() =>
        Gen.Int[0, 40].Select(Gen.Int, (small, any) => small < 30 ? Hashes[small % Hashes.Length] : any).Array[0, 200].Sample(hashes =>
        {
            var trie = Filled(hashes);
            return Enumerable.Range(0, hashes.Length).All(value => Find(trie, hashes[value], value) == value) && Find(trie, 42, hashes.Length) == -1;
        });

    [Fact]
    public void Find_WhileOneWrites_FindsAllThatWasAddedBefore()
    {
        var trie = new HashTrie();
        var added = 0;

        Threads.ReadWhileWriting(
            write: value =>
            {
                trie.Add(HashOf(value), value, 0, (old, _) => HashOf(old));
                Volatile.Write(ref added, value + 1);
            },
            read: () =>
            {
                var known = Volatile.Read(ref added);
                for (var value = known - 1; value >= 0; value -= 97)
                {
                    Assert.Equal(value, Find(trie, HashOf(value), value));
                }
            },
            writes: 20_000);
    }

    // Many collisions: of the whole hash, and of its lower bits.
    private static int HashOf(int value) => value % 3 == 0 ? (value % 300) << 28 : value * 0x61C8_8647;

    private static int Find(HashTrie trie, int hash, int value) => trie.Find(hash, value, (found, sought) => found == sought);

    private static HashTrie Filled(int[] hashes)
    {
        var trie = new HashTrie();
        for (var value = 0; value < hashes.Length; value++)
        {
            trie.Add(hashes[value], value, hashes, (old, all) => all[old]);
        }

        return trie;
    }
}
