namespace ClaimTracker.Documents.Tests.Reference;

/// <summary>Choices drawn from one random number generator, so that a seed gives the document again.</summary>
internal sealed class Dice(PCG pcg)
{
    /// <summary>From 0 to one below the end.</summary>
    public int Below(int end) => (int)pcg.Next((uint)end);

    /// <summary>From the first to the last, both included.</summary>
    public int Between(int first, int last) => first + Below(last - first + 1);

    public bool Percent(int chance) => Below(100) < chance;

    public T Pick<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    public List<T> Shuffle<T>(IEnumerable<T> items)
    {
        var shuffled = items.ToList();
        for (var last = shuffled.Count - 1; last > 0; last--)
        {
            var other = Below(last + 1);
            (shuffled[last], shuffled[other]) = (shuffled[other], shuffled[last]);
        }

        return shuffled;
    }

    /// <summary>So many different items, or all there are.</summary>
    public List<T> Some<T>(IEnumerable<T> items, int count) => [.. Shuffle(items).Take(count)];
}
