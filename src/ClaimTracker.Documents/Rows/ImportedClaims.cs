using System.Collections.Immutable;

namespace ClaimTracker.Documents;

/// <summary>A table of claims that was read: a ledger, or everything that is wrong with the table.</summary>
/// <remarks>Immutable but for its ledger. A table with problems gives no ledger, and nothing of it is recorded anywhere.</remarks>
public sealed class ImportedClaims
{
    private readonly ClaimLedger? _ledger;
    private readonly bool _hasRecorded;

    internal ImportedClaims(ImmutableArray<Problem> problems, ImmutableArray<ImportNote> notes, ClaimLedger? ledger, TimeZoneInfo zone, ImmutableArray<ClaimId> known, bool hasRecorded)
    {
        Problems = problems;
        Notes = notes;
        _ledger = ledger;
        TimeZone = zone;
        Known = known;
        _hasRecorded = hasRecorded;
    }

    /// <summary>All that is wrong, in order of lines; empty when nothing is. Each says its row and column.</summary>
    public ImmutableArray<Problem> Problems { get; }

    /// <summary>What was found that is no fault, and what was made of it: entities and questions that were made, how the text was read, rows that stand there twice.</summary>
    public ImmutableArray<ImportNote> Notes { get; }

    /// <summary>Whether nothing is wrong, so that there is a ledger.</summary>
    public bool IsValid => _ledger is not null;

    /// <summary>The time zone in which times without an offset were read.</summary>
    public TimeZoneInfo TimeZone { get; }

    /// <summary>The claims that <see cref="ClaimImportOptions.Into"/> has already, word for word, in order of rows; they are not in <see cref="Ledger"/>.</summary>
    public ImmutableArray<ClaimId> Known { get; }

    /// <summary>The ledger with the claims of the table, and with the entities and questions of <see cref="ClaimImportOptions.Into"/>; the same each time.</summary>
    /// <remarks>Claims stand in the order of rows, and carry a time where their row says one.</remarks>
    /// <exception cref="InvalidOperationException">The table has problems; see <see cref="Problems"/>.</exception>
    public ClaimLedger Ledger => _ledger
        ?? throw new InvalidOperationException($"The table has {Problems.Length} problems and gives no ledger; look at Problems.");

    /// <summary>Records the claims in a ledger, with the entities and questions that it does not have.</summary>
    /// <param name="ledger">The ledger; the one that was given as <see cref="ClaimImportOptions.Into"/>, if one was.</param>
    /// <returns>How many claims were recorded, and which were not, because the ledger got others of the same id meanwhile.</returns>
    /// <remarks>
    /// Claims are recorded some thousand at a time, as <see cref="ClaimLedger.RecordMany(IEnumerable{ClaimDraft}, EntryNote?)"/> does, with the time of recording; where rows say themselves when they were
    /// recorded, all of them are recorded at once, and keep that.
    /// </remarks>
    /// <exception cref="InvalidOperationException">The table has problems.</exception>
    /// <exception cref="EntryRefusedException">An entity or a question does not fit the ledger, or a row says when it was recorded and does not fit; nothing is recorded.</exception>
    public BulkOutcome RecordInto(ClaimLedger ledger)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ledger.Enter(TakingPlan.Of(ledger, Entries(withClaims: _hasRecorded)));
        return _hasRecorded ? new BulkOutcome(Ledger.Root.Rows, []) : ledger.RecordMany(Drafts());
    }

    /// <summary>Records the claims in a stored ledger, with the entities and questions that it does not have.</summary>
    /// <param name="ledger">The ledger; the one that was given as <see cref="ClaimImportOptions.Into"/>, if one was.</param>
    /// <param name="progress">Told how many claims have been recorded, after each transaction; null when nobody asks.</param>
    /// <param name="cancellationToken">Ends it between two transactions: what was recorded stays, and is left out when the table is read and recorded again.</param>
    /// <returns>How many claims were recorded, and which were not, because the ledger got others of the same id meanwhile.</returns>
    /// <remarks><inheritdoc cref="RecordInto" path="/remarks/node()"/> Memory: the claims of the table, and some thousand at a time.</remarks>
    /// <exception cref="InvalidOperationException">The table has problems.</exception>
    /// <exception cref="EntryRefusedException">An entity or a question does not fit the ledger, or a row says when it was recorded and does not fit; nothing is recorded.</exception>
    /// <exception cref="StoreException">It could not be written; what was recorded before stays.</exception>
    public async Task<BulkOutcome> RecordIntoAsync(StoredLedger ledger, IProgress<int>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        await ledger.TakeAsync(Entries(withClaims: _hasRecorded), cancellationToken).ConfigureAwait(false);
        return _hasRecorded
            ? new BulkOutcome(Ledger.Root.Rows, [])
            : await ledger.RecordManyAsync(Drafts(), note: null, progress, cancellationToken).ConfigureAwait(false);
    }

    private IEnumerable<LedgerEntry> Entries(bool withClaims) => withClaims ? Ledger.Entries : Ledger.Entries.Where(entry => entry is not ClaimRecorded);

    private IEnumerable<ClaimDraft> Drafts() => Ledger.Claims.Select(claim => claim.ToDraft());
}
