using System.Collections.Immutable;

namespace ClaimTracker;

/// <summary>What came of checking a ledger as it is stored.</summary>
/// <param name="Ledger">The name of the ledger.</param>
/// <param name="Entries">How many entries were read, sound or not.</param>
/// <param name="Claims">How many of those that fit were claims.</param>
/// <param name="Questions">How many questions were compared with a second replay; 0 where faults were found before.</param>
/// <param name="Faults">All that is wrong, in order of sequence; empty when the ledger is sound.</param>
public sealed record LedgerVerification(string Ledger, int Entries, int Claims, int Questions, ImmutableArray<StoreFault> Faults)
{
    /// <summary>Whether nothing is wrong.</summary>
    public bool IsSound => Faults.IsEmpty;
}
