namespace ClaimTracker;

/// <summary>Who made an entry, and why.</summary>
/// <param name="By">Who, as free text; null when not stated.</param>
/// <param name="Why">Why, as free text; null when not stated.</param>
public sealed record EntryNote(string? By = null, string? Why = null);
