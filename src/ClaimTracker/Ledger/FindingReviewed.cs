using System.Collections.Immutable;

namespace ClaimTracker;

/// <summary>The desk confirmed or dismissed a finding.</summary>
public sealed class FindingReviewed : LedgerEntry
{
    internal FindingReviewed(
        int sequence, DateTimeOffset recorded, EntryNote? note, string code, ImmutableArray<Claim> claims, FindingVerdict verdict)
        : base(sequence, recorded, note)
    {
        Code = code;
        Claims = claims;
        Verdict = verdict;
    }

    /// <summary>The code of the finding.</summary>
    public string Code { get; }

    /// <summary>The claims of the finding, in order of ids.</summary>
    public ImmutableArray<Claim> Claims { get; }

    /// <summary>What was decided.</summary>
    public FindingVerdict Verdict { get; }
}
