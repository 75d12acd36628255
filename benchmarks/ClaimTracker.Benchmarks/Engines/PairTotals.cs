using System.Globalization;

namespace ClaimTracker.Benchmarks;

/// <summary>How many pairs of rows conflict, and a sum over them that does not depend on the order.</summary>
internal readonly record struct PairTotals(long Count, long Sum)
{
    /// <summary>The same in SQL; no product leaves 64 bits below ten million rows.</summary>
    public const string SumInSql = "sum((CAST(low_row AS BIGINT) * 7919 + high_row) * 2654435 & 4294967295)";

    public static long KeyOf(long one, long other) =>
        (((Math.Min(one, other) * 7919) + Math.Max(one, other)) * 2654435) & 0xFFFFFFFF;

    public PairTotals With(long one, long other) => new(Count + 1, Sum + KeyOf(one, other));

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Count:N0} pairs, sum {Sum:x}");
}
