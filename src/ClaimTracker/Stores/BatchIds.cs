namespace ClaimTracker;

/// <summary>Gives ids to the claims of a batch, as the ledger would if it recorded them one by one.</summary>
internal sealed class BatchIds(LedgerRoot root)
{
    private readonly HashSet<ClaimId> _given = [];
    private readonly HashSet<int> _sequencesTaken = [];

    /// <summary>The id of the claim with the next sequence.</summary>
    /// <param name="draft">The claim, which was checked by itself.</param>
    /// <param name="sequence">The sequence of its entry.</param>
    /// <param name="id">The draft's own id, or that of the sequence, or the next free one.</param>
    /// <returns>False where another claim of the batch has the id.</returns>
    public bool TryGive(ClaimDraft draft, int sequence, out ClaimId id)
    {
        id = draft.Id ?? ClaimIds.Of(FreeFrom(sequence));
        if (!_given.Add(id))
        {
            return false;
        }

        // What has the id of another sequence takes it away from later claims.
        if (ClaimIds.SequenceIn(id) is > 0 and var taken && taken != sequence)
        {
            _sequencesTaken.Add(taken);
        }

        return true;
    }

    private int FreeFrom(int sequence)
    {
        while (root.Columns.IsTaken(sequence) || _sequencesTaken.Contains(sequence))
        {
            sequence++;
        }

        return sequence;
    }
}
