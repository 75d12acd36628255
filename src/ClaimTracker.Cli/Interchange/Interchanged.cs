using System.Collections.Immutable;
using ClaimTracker.Documents;

namespace ClaimTracker.Cli;

/// <summary>What was read in some format: a ledger, or everything that is wrong with it.</summary>
internal abstract class Interchanged
{
    /// <summary>All that is wrong with it; nothing is to be recorded or written then.</summary>
    public abstract ImmutableArray<Problem> Problems { get; }

    /// <summary>What was found in it that departs from the rules of its format, and what was made of it.</summary>
    public virtual ImmutableArray<ImportNote> Notes => [];

    /// <summary>What it says of the story.</summary>
    public virtual StoryHeading Heading => new();

    /// <summary>The ledger that it tells of; only where nothing is wrong.</summary>
    public abstract ClaimLedger Ledger { get; }

    /// <summary>How many steps <see cref="IntoAsync"/> reports; null where it does not know.</summary>
    public virtual int? Steps => Ledger.Sequence;

    /// <summary>Records all of it in a stored ledger.</summary>
    /// <exception cref="EntryRefusedException">Something of it does not fit the ledger.</exception>
    /// <exception cref="UsageException">The ledger has entries, and cannot take it.</exception>
    public abstract Task<bool> IntoAsync(StoredLedger ledger, IProgress<int> progress);
}
