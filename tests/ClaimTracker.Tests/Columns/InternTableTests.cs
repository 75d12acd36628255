namespace ClaimTracker.Tests;

public sealed class InternTableTests
{
    [Fact]
    public void Find_Empty_IsNone() => Assert.Equal(InternTable<string>.None, new InternTable<string>().Find("a"));

    [Fact]
    public void Add_SameValueTwice_IsOneNumber()
    {
        var table = new InternTable<string>();

        Assert.Equal((0, 1, 0, 2), (table.Add("a"), table.Add("b"), table.Add(new string('a', 1)), table.Count));
    }

    [Fact]
    public void Indexer_OfANumber_IsTheValueFirstGiven()
    {
        var table = new InternTable<string>();
        var first = new string('a', 1);

        Assert.Same(first, table[table.Add(first)]);
    }

    [Fact]
    public void AddOptional_Null_IsNone() => Assert.Equal((InternTable<string>.None, 0), (new InternTable<string>().AddOptional(null), new InternTable<string>().AddOptional("a")));

    [Fact]
    public void Add_ValuesWhoseHashesCollide_AreApart()
    {
        var table = new InternTable<Colliding>();

        Assert.Equal(Enumerable.Range(0, 100), Enumerable.Range(0, 100).Select(i => table.Add(new Colliding(i))));
        Assert.Equal(Enumerable.Range(0, 100), Enumerable.Range(0, 100).Select(i => table.Find(new Colliding(i))));
    }

    [Fact]
    public void Find_WhileOneWrites_FindsAllThatWasAddedBefore()
    {
        var table = new InternTable<string>();

        Threads.ReadWhileWriting(
            write: i => table.Add($"value {i}"),
            read: () =>
            {
                // The last one may be counted before it can be found.
                for (var i = table.Count - 2; i >= 0; i -= 101)
                {
                    Assert.Equal(i, table.Find($"value {i}"));
                }
            },
            writes: 20_000);
    }

    private sealed record Colliding(int Value)
    {
        public bool Equals(Colliding? other) => other?.Value == Value;

        public override int GetHashCode() => 7;
    }
}
