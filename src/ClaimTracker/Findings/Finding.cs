using System.Collections.Immutable;

namespace ClaimTracker;

/// <summary>Something an editor should see: a conflict, a possible conflict, an update, a changed account, or what a rule of yours found.</summary>
/// <remarks>Immutable and thread-safe. It must make sense to a reader who sees nothing else, and never says who is right.</remarks>
public sealed class Finding
{
    private readonly Func<string> _explain;

    internal Finding(
        FindingDescriptor descriptor,
        ComparisonStatus status,
        Relation? relation,
        Question? question,
        ImmutableArray<Claim> claims,
        Func<string> explain)
    {
        Descriptor = descriptor;
        Status = status;
        Relation = relation;
        Question = question;
        Claims = claims;
        _explain = explain;
    }

    /// <summary>What kind of finding it is.</summary>
    public FindingDescriptor Descriptor { get; }

    /// <summary>The code of the kind, such as <c>CT2001</c>.</summary>
    public string Code => Descriptor.Id;

    /// <summary>What was found. Never <see cref="ComparisonStatus.None"/>.</summary>
    public ComparisonStatus Status { get; }

    /// <summary>How the first claim relates to the second; null for what is no pair of claims.</summary>
    public Relation? Relation { get; }

    /// <summary>The question; null when the finding spans several.</summary>
    public Question? Question { get; }

    /// <summary>The claims it is about, in order of ids.</summary>
    public ImmutableArray<Claim> Claims { get; }

    /// <summary>One paragraph for a reader who sees nothing else. Made when it is read.</summary>
    public string Explanation => _explain();

    /// <summary>
    /// What to print above it. A hedged or undated clash is headed "Possible conflict"; a changed account, an answer that may
    /// be newer and outlets that differ are headed as what they are.
    /// </summary>
    public string Heading => (Status, Code) switch
    {
        (ComparisonStatus.Conflict, _) => "Conflict",
        (ComparisonStatus.Possible, not (ComparisonCode.ChangedAccount or ComparisonCode.MayBeNewer or ComparisonCode.OutletsDiffer)) => "Possible conflict",
        _ => Descriptor.Title,
    };

    /// <summary>How much an editor should mind: the descriptor's, else error for a conflict, warning for a possible one, info for the rest.</summary>
    public FindingSeverity Severity => Descriptor.Severity ?? Status switch
    {
        ComparisonStatus.Conflict => FindingSeverity.Error,
        ComparisonStatus.Possible => FindingSeverity.Warning,
        _ => FindingSeverity.Info,
    };

    /// <summary>What the desk decided about it; null when nothing, or when its claims have changed since.</summary>
    public FindingReview? Review { get; private init; }

    /// <summary>Whether the desk dismissed it.</summary>
    public bool IsDismissed => Review is { Verdict: FindingVerdict.Dismissed };

    internal Finding With(FindingReview? review, FindingSeverity? severity) => new(
        severity is null ? Descriptor : Descriptor with { Severity = severity }, Status, Relation, Question, Claims, _explain)
    {
        Review = review,
        Subject = Subject,
        FirstPosition = FirstPosition,
        SecondPosition = SecondPosition,
    };

    /// <summary>What it is about beside its claims, where its code can tell several things of the same claims; else null.</summary>
    internal string? Subject { get; init; }

    internal Position? FirstPosition { get; init; }

    internal Position? SecondPosition { get; init; }

    /// <summary>The code, the status and the claims.</summary>
    public override string ToString() => $"{Code} {Status}: {string.Join(", ", Claims.Select(claim => claim.Id))}";
}
