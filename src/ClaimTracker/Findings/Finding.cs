using System.Collections.Immutable;

namespace ClaimTracker;

/// <summary>Something an editor should see: a conflict, a possible conflict, an update, a changed account, or what a rule of yours found.</summary>
/// <remarks>Immutable and thread-safe. It must make sense to a reader who sees nothing else, and never says who is right.</remarks>
public sealed class Finding
{
    // A pair of claims is kept as two rows; what is read of it is made when it is read.
    private readonly LedgerRoot? _root;
    private readonly ClaimPair _pair;
    private readonly MessageTemplates? _templates;
    private readonly FindingDetails? _details;

    /// <summary>A finding about any claims.</summary>
    internal Finding(FindingDescriptor descriptor, FindingDetails details)
    {
        Descriptor = descriptor;
        Status = ComparisonStatus.Note;
        _details = details;
    }

    /// <summary>A finding about a pair of claims, which are in order of ids.</summary>
    internal Finding(FindingDescriptor descriptor, LedgerRoot root, ClaimPair pair, MessageTemplates templates, FindingDetails? details)
    {
        Descriptor = descriptor;
        Status = pair.Result.Status;
        (_root, _pair, _templates, _details) = (root, pair, templates, details);
    }

    private Finding(Finding other, FindingDescriptor descriptor)
    {
        Descriptor = descriptor;
        Status = other.Status;
        (_root, _pair, _templates, _details) = (other._root, other._pair, other._templates, other._details);
    }

    /// <summary>What kind of finding it is.</summary>
    public FindingDescriptor Descriptor { get; }

    /// <summary>The code of the kind, such as <c>CT2001</c>.</summary>
    public string Code => Descriptor.Id;

    /// <summary>What was found. Never <see cref="ComparisonStatus.None"/>.</summary>
    public ComparisonStatus Status { get; }

    /// <summary>How the first claim relates to the second; null for what is no pair of claims.</summary>
    public Relation? Relation => _root is null ? null : _pair.Result.Relation;

    /// <summary>The question; null when the finding spans several.</summary>
    public Question? Question => _root is null ? _details!.Question : _root.Questions[_root.Columns.Question(_pair.First)];

    /// <summary>The claims it is about, in order of ids.</summary>
    public ImmutableArray<Claim> Claims => _root is null ? _details!.Claims : [new Claim(_root, _pair.First), new Claim(_root, _pair.Second)];

    /// <summary>One paragraph for a reader who sees nothing else. Made when it is read.</summary>
    public string Explanation => _root is not null
        ? _templates!.Explain(new ComparisonArguments(Claims[0], Claims[1], _pair.Result.Relation, Status, _pair.Result.Code.ToText(), _pair.Result.Reason))
        : _details!.Explain!();

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

    internal Finding With(FindingReview? review, FindingSeverity? severity) =>
        new(this, severity is null ? Descriptor : Descriptor with { Severity = severity }) { Review = review };

    /// <summary>Compares the claims of two findings, one after another, by their ids.</summary>
    internal int CompareClaims(Finding other)
    {
        if (_root is not null && ReferenceEquals(_root.Columns, other._root?.Columns))
        {
            var order = new RowsById(_root.Columns);
            var byFirst = order.Compare(_pair.First, other._pair.First);
            return byFirst != 0 ? byFirst : order.Compare(_pair.Second, other._pair.Second);
        }

        var (claims, others) = (Claims, other.Claims);
        for (var i = 0; i < Math.Min(claims.Length, others.Length); i++)
        {
            var byClaim = claims[i].Id.CompareTo(others[i].Id);
            if (byClaim != 0)
            {
                return byClaim;
            }
        }

        return claims.Length.CompareTo(others.Length);
    }

    /// <summary>What it is about beside its claims, where its code can tell several things of the same claims; else null.</summary>
    internal string? Subject => _details?.Subject;

    internal Position? FirstPosition => _details?.FirstPosition;

    internal Position? SecondPosition => _details?.SecondPosition;

    /// <summary>The code, the status and the claims.</summary>
    public override string ToString() => $"{Code} {Status}: {string.Join(", ", Claims.Select(claim => claim.Id))}";
}
