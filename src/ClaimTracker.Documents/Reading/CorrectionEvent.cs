namespace ClaimTracker.Documents;

/// <summary>A correction as a document has it.</summary>
/// <param name="Claim">The claim that was replaced.</param>
/// <param name="With">The claim that replaces it.</param>
/// <param name="At">When; null when not stated.</param>
/// <param name="Note">Who recorded it, and why; null when not stated.</param>
internal sealed record CorrectionEvent(ClaimId Claim, ClaimId With, EdtfTime? At, EntryNote? Note);
