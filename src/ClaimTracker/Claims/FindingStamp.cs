using System.Collections.Immutable;

namespace ClaimTracker;

/// <summary>What must stay as it is for a review of a finding to hold: what was found, and how the claims read.</summary>
/// <param name="status">The status.</param>
/// <param name="relation">The relation; null for what is no pair.</param>
/// <param name="rows">The rows of the claims, in order of the claims' ids.</param>
internal sealed class FindingStamp(ComparisonStatus status, Relation? relation, ImmutableArray<int> rows) : IEquatable<FindingStamp>
{
    public ComparisonStatus Status => status;

    public Relation? Relation => relation;

    public ImmutableArray<int> Rows => rows;

    public bool Equals(FindingStamp? other) =>
        other is not null && Status == other.Status && Relation == other.Relation && Rows.AsSpan().SequenceEqual(other.Rows.AsSpan());

    public override bool Equals(object? obj) => Equals(obj as FindingStamp);

    public override int GetHashCode() => HashCode.Combine(Status, Relation, Rows.Length);
}
