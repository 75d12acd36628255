namespace ClaimTracker.Tests;

public sealed class HashIndexTests
{
    private static readonly int[] Hashes = [0, 1, 0x0000_0011, 0x1234_5678, unchecked((int)0xF234_5678), int.MinValue, -1, int.MaxValue];

    [Fact]
    public void Look_Empty_FindsNothing() => Assert.Empty(Found(new HashIndex(), 0));

    [Fact]
    public void Look_OneHash_FindsItsNumberAlone()
    {
        var index = Filled(Hashes);

        Assert.All(Enumerable.Range(0, Hashes.Length), number => Assert.Equal([number], Found(index, Hashes[number])));
        Assert.Empty(Found(index, 42));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(768)]
    [InlineData(769)]
    [InlineData(2_000)]
    public void Look_SameHashManyTimes_FindsAll(int count)
    {
        var index = Filled([.. Enumerable.Repeat(unchecked((int)0xDEAD_BEEF), count)]);

        Assert.Equal(Enumerable.Range(0, count), Found(index, unchecked((int)0xDEAD_BEEF)).Order());
        Assert.Empty(Found(index, 42));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(0x0001_0000)]
    [InlineData(0x0100_0000)]
    [InlineData(0x61C8_8647)]
    public void Look_ManyHashes_FindsEach(int step)
    {
        const int Count = 50_000;
        var hashes = Enumerable.Range(0, Count).Select(i => unchecked(i * step)).ToArray();
        var index = Filled(hashes);

        for (var number = 0; number < Count; number++)
        {
            Assert.Contains(number, Found(index, hashes[number]));
        }
    }

    [Fact]
    public void Look_AnyHashes_FindsWhatWasAddedAndNothingElse() =>
        Gen.Int[0, 40].Select(Gen.Int, (small, any) => small < 30 ? Hashes[small % Hashes.Length] : any).Array[0, 200].Sample(hashes =>
        {
            var index = Filled(hashes);
            return hashes.Append(42).All(hash => Found(index, hash).Order().SequenceEqual(Enumerable.Range(0, hashes.Length).Where(number => hashes[number] == hash)));
        });

    [Fact]
    public void Look_WhileOneWrites_FindsAllThatWasAddedBefore()
    {
        var index = new HashIndex();
        var added = 0;

        Threads.ReadWhileWriting(
            write: number =>
            {
                index.Add(HashOf(number), number);
                Volatile.Write(ref added, number + 1);
            },
            read: () =>
            {
                var known = Volatile.Read(ref added);
                for (var number = known - 1; number >= 0; number -= 97)
                {
                    Assert.Contains(number, Found(index, HashOf(number)));
                }
            },
            writes: 20_000);
    }

    // Some collisions of the whole hash, and many of its lower bits.
    private static int HashOf(int number) => number % 3 == 0 ? (number / 12) << 16 : number * 0x61C8_8647;

    private static List<int> Found(HashIndex index, int hash)
    {
        var found = new List<int>();
        var probe = index.Look(hash);
        while (probe.Next())
        {
            found.Add(probe.Number);
        }

        return found;
    }

    private static HashIndex Filled(int[] hashes)
    {
        var index = new HashIndex();
        for (var number = 0; number < hashes.Length; number++)
        {
            index.Add(hashes[number], number);
        }

        return index;
    }
}
