using System.Collections.Immutable;

namespace ClaimTracker;

/// <summary>What came of checking a ledger as it is stored.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class LedgerVerification
{
    internal LedgerVerification(string ledger, int entries, int claims, int questions, ImmutableArray<StoreFault> faults) =>
        (Ledger, Entries, Claims, Questions, Faults) = (ledger, entries, claims, questions, faults);

    /// <summary>The name of the ledger.</summary>
    public string Ledger { get; }

    /// <summary>How many entries were read, sound or not.</summary>
    public int Entries { get; }

    /// <summary>How many of those that fit were claims.</summary>
    public int Claims { get; }

    /// <summary>How many questions were compared with a second replay; 0 where faults were found before.</summary>
    public int Questions { get; }

    /// <summary>All that is wrong, in order of sequence; empty when the ledger is sound.</summary>
    public ImmutableArray<StoreFault> Faults { get; }

    /// <summary>Whether nothing is wrong.</summary>
    public bool IsSound => Faults.IsEmpty;

    /// <summary>The name of the ledger, how many entries were read, and how many faults were found.</summary>
    public override string ToString() => FormattableString.Invariant($"{Ledger}: {Entries} entries, {Faults.Length} faults");
}
