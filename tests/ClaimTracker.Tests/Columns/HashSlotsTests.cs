namespace ClaimTracker.Tests;

public sealed class HashSlotsTests
{
    // Hashes that are few, that share their lower bits, and any others.
    private static readonly Gen<int> Hash = Gen.OneOf(Gen.Int[-2, 2], Gen.Int[0, 50].Select(step => step << 25), Gen.Int);

    [Fact]
    public void Next_Empty_FindsNothing() => Assert.Empty(Found(new HashSlots(), 0));

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(1_000)]
    public void Next_SameHashManyTimes_FindsAll(int count)
    {
        var slots = Filled(Enumerable.Repeat(-1, count));

        Assert.Equal(Enumerable.Range(0, count), Found(slots, -1).Order());
        Assert.Empty(Found(slots, 0));
    }

    [Fact]
    public void Next_AnyHashes_FindsWhatADictionaryWould() =>
        Hash.Array[0, 300].Sample(hashes => AreFound(Filled(hashes), hashes));

    [Fact]
    public void Clear_ThenOthers_FindsOnlyThose() =>
        Gen.Select(Hash.Array[0, 100], Hash.Array[0, 100]).Sample((former, hashes) =>
        {
            var slots = Filled(former);
            slots.Clear();

            Assert.All(former, hash => Assert.Empty(Found(slots, hash)));
            Add(slots, hashes);
            return AreFound(slots, hashes);
        });

    private static bool AreFound(HashSlots slots, int[] hashes)
    {
        var expected = hashes.Select((hash, item) => (hash, item)).GroupBy(one => one.hash, one => one.item).ToDictionary(group => group.Key, group => group.ToArray());
        return hashes.Append(42).All(hash => Found(slots, hash).Order().SequenceEqual(expected.GetValueOrDefault(hash, [])));
    }

    private static HashSlots Filled(IEnumerable<int> hashes)
    {
        var slots = new HashSlots();
        Add(slots, hashes);
        return slots;
    }

    private static void Add(HashSlots slots, IEnumerable<int> hashes)
    {
        foreach (var (item, hash) in hashes.Index())
        {
            slots.Add(hash, item);
        }
    }

    private static List<int> Found(HashSlots slots, int hash)
    {
        var found = new List<int>();
        var slot = slots.First(hash);
        while (slots.Next(hash, ref slot, out var item))
        {
            found.Add(item);
        }

        return found;
    }
}
