namespace ClaimTracker.Tests;

public sealed class SparseColumnTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(127)]
    [InlineData(128)]
    [InlineData(1_000_000)]
    public void Indexer_OneValue_IsThereAndNowhereElse(int row)
    {
        var column = new SparseColumn { [row] = 7 };

        Assert.Equal((7, -1, -1), (column[row], column[row + 1], column[row + 128]));
        Assert.Equal([7], column.Values);
    }

    [Fact]
    public void Indexer_Nothing_IsNone() => Assert.Equal(-1, new SparseColumn { [3] = -1 }[3]);

    [Fact]
    public void Indexer_Replaced_IsTheLastValue()
    {
        var column = new SparseColumn { [3] = 7, [4] = 0 };
        column[3] = -1;

        Assert.Equal((-1, 0), (column[3], column[4]));
    }

    [Fact]
    public void Indexer_AnyWrites_ReadsAsAnArrayWould() =>
        Gen.Select(Gen.Int[0, 2_000], Gen.Int[-1, 5]).Array[0, 50].Sample(writes =>
        {
            var (column, array) = (new SparseColumn(), Enumerable.Repeat(-1, 2_001).ToArray());
            foreach (var (row, value) in writes)
            {
                column[row] = array[row] = value;
            }

            return Enumerable.Range(0, array.Length).All(row => column[row] == array[row]) && column.Values.SequenceEqual(array.Where(value => value >= 0));
        });

    [Fact]
    public void Indexer_ReadWhileOneWrites_HasAllThatWasWrittenBefore()
    {
        var column = new SparseColumn();
        var written = 0;

        Threads.ReadWhileWriting(
            write: row =>
            {
                column[row * 3] = row;
                Volatile.Write(ref written, row + 1);
            },
            read: () =>
            {
                for (var row = Volatile.Read(ref written) - 1; row >= 0; row -= 97)
                {
                    Assert.Equal(row, column[row * 3]);
                }
            },
            writes: 20_000);
    }
}
