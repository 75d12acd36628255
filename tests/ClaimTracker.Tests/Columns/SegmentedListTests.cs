namespace ClaimTracker.Tests;

public sealed class SegmentedListTests
{
    // Of integers, once the first ones have doubled.
    private const int Segment = 16384;

    [Fact]
    public void Count_Empty_IsZero() => Assert.Equal(0, new SegmentedList<int>().Count);

    [Theory]
    [InlineData(1)]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(33)]
    [InlineData(Segment - 1)]
    [InlineData(Segment)]
    [InlineData(Segment + 1)]
    [InlineData((4 * Segment) + 1)]
    [InlineData((8 * Segment) + 1)]
    public void Add_AcrossSegments_KeepsEveryItem(int count)
    {
        var list = new SegmentedList<int>();

        var indexes = Enumerable.Range(0, count).Select(i => list.Add(i * 3)).ToArray();

        Assert.Equal(Enumerable.Range(0, count), indexes);
        Assert.Equal(Enumerable.Range(0, count).Select(i => i * 3), indexes.Select(i => list[i]));
    }

    [Theory]
    [InlineData(2_049)]
    [InlineData(9_000)]
    public void At_OfLargeItems_IsWhereTheyStand(int count)
    {
        var list = new SegmentedList<(decimal, decimal, long)>();
        for (var i = 0; i < count; i++)
        {
            list.Add((i, -i, 0));
            list.At(i).Item3 = i;
        }

        Assert.All(Enumerable.Range(0, count), i => Assert.Equal((i, -i, i), list[i]));
    }

    [Fact]
    public void Indexer_Set_ReplacesOneItem()
    {
        var list = new SegmentedList<string>();
        list.Add("a");
        list.Add("b");

        list[0] = "c";

        Assert.Equal(("c", "b", 2), (list[0], list[1], list.Count));
    }

    [Fact]
    public void Count_ReadWhileOneWrites_NeverRunsAheadOfTheItems()
    {
        var list = new SegmentedList<string>();

        Threads.ReadWhileWriting(
            write: i => list.Add($"{i}"),
            read: () =>
            {
                var count = list.Count;
                Assert.True(count == 0 || list[count - 1] == $"{count - 1}");
            },
            writes: 3 * Segment);
    }
}
