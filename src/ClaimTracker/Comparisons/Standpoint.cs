namespace ClaimTracker;

/// <summary>What decides, beside the answer, how a claim compares: speaker, sides, times, certainty, force and outlets.</summary>
/// <remarks>Claims on one position with equal standpoints compare alike with every other claim, so they are kept in one group.</remarks>
/// <param name="Speaker">The number of the speaker.</param>
/// <param name="Roots">The sides.</param>
/// <param name="HasPrincipal">Whether the claim names on whose behalf it was made.</param>
/// <param name="Said">When it was said.</param>
/// <param name="Holds">When it holds.</param>
/// <param name="Force">What the speaker did with the answer.</param>
/// <param name="Certainty">How firmly.</param>
/// <param name="Outlets">The number of the sequence of outlets; None for an empty chain.</param>
/// <param name="LinkedClaim">The number of a claim that acts link to others, which stands in a group of its own; else None.</param>
internal readonly record struct Standpoint(
    int Speaker,
    RootSet Roots,
    bool HasPrincipal,
    TimeReach Said,
    TimeReach Holds,
    Force Force,
    Certainty Certainty,
    int Outlets,
    int LinkedClaim)
{
    /// <summary>When the claim is about: Holds, else Said.</summary>
    public TimeReach When => Holds.IsKnown ? Holds : Said;

    public bool Denies => Force.Denies();

    public bool HasChain => Outlets >= 0;

    /// <summary>The same entity and, when either names on whose behalf it speaks, also the same side.</summary>
    public bool IsSameSpeakerAs(in Standpoint other) =>
        Speaker == other.Speaker && (!(HasPrincipal || other.HasPrincipal) || IsSameSideAs(other));

    public bool IsSameSideAs(in Standpoint other) => Roots.SharesWith(other.Roots);

    // Those parts that differ most.
    public override int GetHashCode() => HashCode.Combine(Speaker, Said.Start, Holds.Start, Holds.End, Outlets, LinkedClaim);
}
