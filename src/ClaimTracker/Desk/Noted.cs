namespace ClaimTracker;

/// <summary>Something the desk noted, and which entry noted it.</summary>
/// <param name="What">What was noted.</param>
/// <param name="Sequence">The sequence of the entry, from 1.</param>
/// <param name="Recorded">When the entry was recorded, in UTC.</param>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record Noted<T>(T What, int Sequence, DateTimeOffset Recorded)
    where T : class;
