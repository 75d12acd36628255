using System.Globalization;

namespace ClaimTracker.Benchmarks;

/// <summary>How many pairs of rows conflict, and a sum over them that depends on no order.</summary>
/// <remarks>The sum is of the low 32 bits of the product of the two row numbers, counted from 1.</remarks>
internal readonly record struct PairTotals(long Count, long Sum)
{
    /// <summary>Adds a pair of rows, counted from 0.</summary>
    public PairTotals With(long one, long other) => new(Count + 1, Sum + KeyOf(one, other));

    public static long KeyOf(long one, long other) => ((one + 1) * (other + 1)) & 0xFFFFFFFF;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Count:N0} pairs, sum {Sum:x}");
}
