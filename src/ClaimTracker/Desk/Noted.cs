namespace ClaimTracker;

/// <summary>Something the desk noted, and which entry noted it.</summary>
/// <param name="What">What was noted.</param>
/// <param name="Sequence">The sequence of the entry.</param>
/// <param name="Recorded">When the entry was recorded.</param>
internal sealed record Noted<T>(T What, int Sequence, DateTimeOffset Recorded)
    where T : class;
