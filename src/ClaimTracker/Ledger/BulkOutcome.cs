using System.Collections.Immutable;

namespace ClaimTracker;

/// <summary>What recording many claims gave: how many were recorded, and which were refused and why.</summary>
/// <remarks>
/// Immutable and thread-safe. Each claim that was given is counted in one of the two. What the claims cause is told by the ledger: by <see cref="LedgerReader.FindingGroups"/>
/// and <see cref="LedgerReader.EnumerateFindings"/> where it may be much, and by <see cref="LedgerReader.FindingsOn(Question)"/> and <see cref="LedgerReader.Since(int)"/>.
/// </remarks>
public sealed class BulkOutcome
{
    internal BulkOutcome(int recorded, ImmutableArray<RefusedClaim> refused) => (Recorded, Refused) = (recorded, refused);

    /// <summary>How many were recorded; from 0.</summary>
    public int Recorded { get; }

    /// <summary>Those that were not, in the order in which they were given; empty when all were recorded.</summary>
    public ImmutableArray<RefusedClaim> Refused { get; }
}
