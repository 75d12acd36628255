namespace ClaimTracker.Cli;

/// <summary>A claim that was recorded, and the ledger behind it.</summary>
internal sealed record RecordedClaim(RecordOutcome Outcome, LedgerSnapshot Ledger);
