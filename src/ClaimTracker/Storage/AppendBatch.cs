namespace ClaimTracker;

/// <summary>Lines to append to a log, all or none.</summary>
/// <param name="After">The sequence of the entry that they follow; 0 at the beginning.</param>
/// <param name="Lines">The lines of the entries from there on, at least one, without line breaks.</param>
/// <param name="Rewritten">Lines that replace earlier ones, by sequence, because something was redacted; almost always empty.</param>
public sealed record AppendBatch(int After, IReadOnlyList<string> Lines, IReadOnlyDictionary<int, string> Rewritten);
