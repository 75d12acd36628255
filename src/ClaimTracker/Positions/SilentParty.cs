using System.Collections.Immutable;

namespace ClaimTracker;

/// <summary>A side whose answer the story needs and that has not committed to one. Silence is never a denial.</summary>
/// <param name="Party">The side.</param>
/// <param name="NonAnswers">How it was silent: its claims in force that give no answer, in order of ids; empty when nothing is on record.</param>
public sealed record SilentParty(Speaker Party, ImmutableArray<Claim> NonAnswers)
{
    /// <summary>Whether party and claims are equal.</summary>
    public bool Equals(SilentParty? other) =>
        other is not null && Party.Equals(other.Party) && NonAnswers.SequenceEqual(other.NonAnswers);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Party, NonAnswers.Length);
}
