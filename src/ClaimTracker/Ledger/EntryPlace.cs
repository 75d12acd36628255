namespace ClaimTracker;

/// <summary>Where the next entry of a ledger goes.</summary>
/// <param name="Sequence">Its sequence.</param>
/// <param name="Recorded">Its time, in UTC: the clock's, or that of the last entry where the clock went back.</param>
internal readonly record struct EntryPlace(int Sequence, DateTimeOffset Recorded);
