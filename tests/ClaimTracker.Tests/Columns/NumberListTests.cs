namespace ClaimTracker.Tests;

public sealed class NumberListTests
{
    [Fact]
    public void All_Empty_IsEmpty() => Assert.Empty(new NumberList().All.ToArray());

    [Fact]
    public void Add_Many_KeepsTheirOrderAndLeavesWhatWasRead()
    {
        var list = new NumberList();
        list.Add(5);
        var before = list.All;
        for (var i = 0; i < 20; i++)
        {
            list.Add(i);
        }

        Assert.Equal([5, .. Enumerable.Range(0, 20)], list.All.ToArray());
        Assert.Equal([5], before.ToArray());
    }

    [Fact]
    public void All_ReadWhileOneWrites_IsAlwaysABeginning()
    {
        var list = new NumberList();

        Threads.ReadWhileWriting(
            write: list.Add,
            read: () =>
            {
                var all = list.All;
                Assert.True(all.IsEmpty || all[^1] == all.Length - 1);
            },
            writes: 20_000);
    }
}
