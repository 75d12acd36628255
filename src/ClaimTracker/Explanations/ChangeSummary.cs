using System.Collections.Immutable;

namespace ClaimTracker;

/// <summary>What one line about all that is new is made from, typed, so that other templates can make another line.</summary>
/// <param name="Since">The moment from which on things are new, in the reader's time zone; null for the beginning of the ledger.</param>
/// <param name="Until">The moment up to which they are, in the reader's time zone; null when not known.</param>
/// <param name="Moves">What speakers say now that they did not say before, each as <see cref="MessageTemplates.SayMove"/> says it.</param>
/// <param name="OtherClaims">How many claims were recorded beside those of the moves.</param>
/// <param name="Acts">How often a claim was retracted, corrected, amended or withdrawn.</param>
/// <param name="Conflicts">How many pairs of claims conflict that did not conflict before.</param>
/// <param name="PossibleConflicts">How many pairs of claims may conflict that did neither before.</param>
/// <param name="EndedConflicts">How many conflicts and possible conflicts are none any more.</param>
public sealed record ChangeSummary(
    DateTimeOffset? Since,
    DateTimeOffset? Until,
    ImmutableArray<string> Moves,
    int OtherClaims,
    int Acts,
    int Conflicts,
    int PossibleConflicts,
    int EndedConflicts);
