namespace ClaimTracker;

/// <summary>What every entry has.</summary>
internal readonly record struct EntryHead(int Sequence, DateTimeOffset Recorded, EntryNote? Note);
