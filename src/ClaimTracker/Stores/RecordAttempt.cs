using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace ClaimTracker;

/// <summary>What came of recording a claim: its outcome, or all that is wrong with it.</summary>
/// <param name="Outcome">The claim and the findings it causes; null when it was refused.</param>
/// <param name="Problems">All that is wrong; empty when it was recorded.</param>
public sealed record RecordAttempt(RecordOutcome? Outcome, ImmutableArray<Problem> Problems)
{
    /// <summary>Whether it was recorded.</summary>
    [MemberNotNullWhen(true, nameof(Outcome))]
    public bool IsRecorded => Outcome is not null;
}
