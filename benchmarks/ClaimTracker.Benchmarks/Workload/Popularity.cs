namespace ClaimTracker.Benchmarks;

/// <summary>Zipf(1): the item at rank r is drawn with a weight of 1/r, the first ones with no more than a cap.</summary>
internal sealed class Popularity
{
    private readonly double[] _upTo;

    /// <param name="items">How many items there are.</param>
    /// <param name="largestShare">The largest share of all draws that an item may expect; 1 for no cap.</param>
    public Popularity(int items, double largestShare = 1)
    {
        var cap = CapFor(items, largestShare);
        _upTo = new double[items];
        var sum = 0.0;
        for (var i = 0; i < items; i++)
        {
            sum += Math.Min(1.0 / (i + 1), cap);
            _upTo[i] = sum;
        }
    }

    /// <summary>Draws an item, 0 being the most popular.</summary>
    public int Draw(Chance chance)
    {
        var found = Array.BinarySearch(_upTo, chance.Unit() * _upTo[^1]);
        return Math.Min(found < 0 ? ~found : found + 1, _upTo.Length - 1);
    }

    // The weight that is the given share of the sum of all weights, by halving.
    private static double CapFor(int items, double largestShare)
    {
        var (low, high) = (0.0, 1.0);
        for (var step = 0; step < 60; step++)
        {
            var cap = (low + high) / 2;
            var sum = 0.0;
            for (var i = 0; i < items; i++)
            {
                sum += Math.Min(1.0 / (i + 1), cap);
            }

            if (cap / sum > largestShare)
            {
                high = cap;
            }
            else
            {
                low = cap;
            }
        }

        return high;
    }
}
