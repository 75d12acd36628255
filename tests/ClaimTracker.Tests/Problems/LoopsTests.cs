namespace ClaimTracker.Tests;

public sealed class LoopsTests
{
    [Fact]
    public void Find_NoNodes_IsNone() => Assert.Empty(Loops.Find<string>([], _ => []));

    [Theory]
    [InlineData("a>b b>c", "")]
    [InlineData("a>b a>c b>d c>d", "")]
    [InlineData("a>a", "a")]
    [InlineData("a>b b>a", "a b")]
    [InlineData("c>a a>b b>c", "a b c")]
    [InlineData("b>c c>b a>b", "b c")]
    [InlineData("a>b b>c c>a c>b", "a b c")]
    [InlineData("a>b b>c c>d d>a a>d", "a d")]
    [InlineData("a>b b>a c>d d>c", "a b|c d")]
    [InlineData("d>c c>d b>a a>b", "a b|c d")]
    [InlineData("a>b b>a b>c c>b", "a b")]
    [InlineData("a>a a>b b>a", "a")]
    public void Find_Links_TellsTheShortestLoopOfEachGroupFromItsSmallest(string links, string loops) =>
        Assert.Equal(loops, string.Join('|', Loops.Find(Nodes(links), node => Links(links, node)).Select(loop => string.Join(' ', loop))));

    [Fact]
    public void Groups_EveryNode_IsInOneGroup()
    {
        const string Links = "a>b b>a b>c c>d d>c e>e";

        Assert.Equal(
            ["a b", "c d", "e"],
            Loops.Groups(Nodes(Links), node => LoopsTests.Links(Links, node)).Select(group => string.Join(' ', group.Order())).Order());
    }

    [Fact]
    public void Find_VeryLongLoop_DoesNotExhaustTheStack() =>
        Assert.Equal(100_000, Assert.Single(Loops.Find(Enumerable.Range(0, 100_000), node => [(node + 1) % 100_000])).Count);

    [Fact]
    public void Find_AnyGraph_TellsLoopsThatAreLoops() =>
        Gen.Select(Gen.Int[0, 7], Gen.Int[0, 7]).Array[0, 20].Sample(links =>
        {
            var loops = Loops.Find(Enumerable.Range(0, 8), node => links.Where(link => link.Item1 == node).Select(link => link.Item2));

            return loops.All(loop => loop[0] == loop.Min()
                && loop.Zip(loop.Skip(1).Append(loop[0])).All(step => links.Contains((step.First, step.Second))));
        });

    [Fact]
    public void Find_InAnyOrderOfNodes_TellsTheSame() =>
        Gen.Select(Gen.Select(Gen.Int[0, 7], Gen.Int[0, 7]).Array[0, 20], Gen.Int[0, 100].Array[8]).Sample((links, keys) =>
        {
            var shuffled = Enumerable.Range(0, 8).OrderBy(node => keys[node]);

            return Told(Enumerable.Range(0, 8), links) == Told(shuffled, links);
        });

    private static string Told(IEnumerable<int> nodes, (int, int)[] links) =>
        string.Join('|', Loops.Find(nodes, node => links.Where(link => link.Item1 == node).Select(link => link.Item2)).Select(loop => string.Join(' ', loop)));

    private static IEnumerable<string> Nodes(string links) => links.Split(' ', '>').Distinct();

    private static IEnumerable<string> Links(string links, string node) =>
        links.Split(' ').Where(link => link.StartsWith(node + '>', StringComparison.Ordinal)).Select(link => link[2..]);
}
