namespace ClaimTracker;

/// <summary>A piece of ours that relied on a claim which did not stay what it was when we published it.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class Impact
{
    private readonly Func<string> _explain;

    internal Impact(Claim claim, Usage usage, ImpactCause cause, DateTimeOffset? since, Claim? other, Func<string> explain)
    {
        Claim = claim;
        Usage = usage;
        Cause = cause;
        Since = since;
        Other = other;
        _explain = explain;
    }

    /// <summary>The claim, as it reads now.</summary>
    public Claim Claim { get; }

    /// <summary>The piece, when it was published, and in what manner it put the claim.</summary>
    public Usage Usage { get; }

    /// <summary>What became of the claim.</summary>
    public ImpactCause Cause { get; }

    /// <summary>Since when, in UTC: when the entry that did it was recorded. Null when a document does not say, so that nobody knows whether it was before or after.</summary>
    public DateTimeOffset? Since { get; }

    /// <summary>The claim that corrects it, or the first that conflicts with it; null for other causes.</summary>
    public Claim? Other { get; }

    /// <summary>How soon somebody should look.</summary>
    public ImpactWeight Weight => (Cause, Usage.Manner) switch
    {
        (ImpactCause.Amended, _) or (_, UsageManner.AsFact) => ImpactWeight.High,
        (ImpactCause.Disputed, _) => ImpactWeight.Low,
        _ => ImpactWeight.Medium,
    };

    /// <summary>One paragraph for a reader who sees nothing else. Made when it is read.</summary>
    public string Explanation => _explain();

    /// <summary>The weight, the cause, the claim and the address.</summary>
    public override string ToString() => $"{Weight}: {Claim.Id} {Cause}, {Usage.Url.OriginalString}";
}
