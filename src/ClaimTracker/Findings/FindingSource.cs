namespace ClaimTracker;

/// <summary>What findings of pairs of claims are read from: one moment of a ledger, and its sentences.</summary>
internal sealed record FindingSource(LedgerRoot Root, MessageTemplates Templates);
