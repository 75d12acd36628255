namespace ClaimTracker.Documents;

/// <summary>What happened to a claim later, as a document has it: a closed set.</summary>
/// <param name="Claim">The claim it happened to.</param>
/// <param name="At">When; null when not stated.</param>
/// <param name="Note">Who recorded it, and why; null when not stated.</param>
internal abstract record ClaimEvent(ClaimId Claim, EdtfTime? At, EntryNote? Note)
{
    /// <summary>Its speaker took it back.</summary>
    public sealed record Retraction(ClaimId Claim, EdtfTime? At, EntryNote? Note) : ClaimEvent(Claim, At, Note);

    /// <summary>It was replaced by another claim of the same side.</summary>
    public sealed record Correction(ClaimId Claim, ClaimId With, EdtfTime? At, EntryNote? Note) : ClaimEvent(Claim, At, Note);

    /// <summary>Our record of it was wrong; the draft is how it reads, with all amendments up to this one.</summary>
    public sealed record Amendment(ClaimId Claim, ClaimDraft Reads, EdtfTime? At, EntryNote? Note) : ClaimEvent(Claim, At, Note);

    /// <summary>The desk pulled it.</summary>
    public sealed record Withdrawal(ClaimId Claim, EdtfTime? At, EntryNote? Note) : ClaimEvent(Claim, At, Note);
}
