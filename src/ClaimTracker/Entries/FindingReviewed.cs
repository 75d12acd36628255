using System.Collections.Immutable;

namespace ClaimTracker;

/// <summary>The desk confirmed or dismissed a finding.</summary>
public sealed class FindingReviewed : LedgerEntry
{
    internal FindingReviewed(
        int sequence, DateTimeOffset recorded, EntryNote? note, string code, ImmutableArray<ClaimId> claims, FindingVerdict verdict)
        : base(sequence, recorded, note)
    {
        Code = code;
        Claims = claims;
        Verdict = verdict;
    }

    /// <summary>The code of the finding.</summary>
    public string Code { get; }

    /// <summary>The claims of the finding, in order of ids.</summary>
    public ImmutableArray<ClaimId> Claims { get; }

    /// <summary>What was decided.</summary>
    public FindingVerdict Verdict { get; }

    /// <summary>What was found: the review holds while that is found.</summary>
    public ComparisonStatus Status { get; internal init; }

    /// <summary>How the first claim related to the second; null for what is no pair of claims.</summary>
    public Relation? Relation { get; internal init; }

    /// <summary>Where in the claims it was found, such as <c>c3/via/0</c>, for codes that can tell several things of the same claims; else null.</summary>
    public string? Place { get; internal init; }
}
