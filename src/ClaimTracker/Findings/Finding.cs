using System.Collections.Immutable;

namespace ClaimTracker;

/// <summary>Something an editor should see: a conflict, a possible conflict, an update, a changed account, or what a rule of yours found.</summary>
/// <remarks>Immutable and thread-safe. It must make sense to a reader who sees nothing else, and never says who is right.</remarks>
public sealed class Finding
{
    // A pair of claims is kept as two rows; what is read of it is made when it is read. All findings of one reading share a source.
    private readonly FindingSource? _source;
    private readonly ClaimPair _pair;
    private readonly FindingDetails? _details;

    /// <summary>A finding about any claims; the details name its kind.</summary>
    internal Finding(FindingDetails details) => _details = details;

    /// <summary>A finding about a pair of claims, which are in order of ids.</summary>
    internal Finding(FindingSource? source, ClaimPair pair, FindingDetails? details)
    {
        _source = source;
        _pair = pair;
        _details = details;
    }

    /// <summary>What kind of finding it is.</summary>
    public FindingDescriptor Descriptor => _details?.Descriptor ?? FindingCatalogue.Get(_pair.Result.Code);

    /// <summary>The code of the kind, such as <c>CT2001</c>.</summary>
    public string Code => Descriptor.Id;

    /// <summary>What was found. Never <see cref="ComparisonStatus.None"/>.</summary>
    public ComparisonStatus Status => _source is null ? ComparisonStatus.Note : _pair.Result.Status;

    /// <summary>How the first claim relates to the second; null for what is no pair of claims.</summary>
    public Relation? Relation => _source is null ? null : _pair.Result.Relation;

    /// <summary>The question; null when the finding spans several.</summary>
    public Question? Question => _source is null ? _details!.Question : _source.Root.Questions[_source.Root.Columns.Question(_pair.First)];

    /// <summary>The claims it is about, in order of ids.</summary>
    public ImmutableArray<Claim> Claims => _source is null
        ? _details!.Claims
        : [new Claim(_source.Root, _pair.First), new Claim(_source.Root, _pair.Second)];

    /// <summary>One paragraph for a reader who sees nothing else. Made when it is read.</summary>
    public string Explanation => _source is not null
        ? _source.Templates.Explain(new ComparisonArguments(Claims[0], Claims[1], _pair.Result.Relation, Status, _pair.Result.Code.ToText(), _pair.Result.Reason))
        : _details!.Explain!();

    /// <summary>
    /// What to print above it, in the language of the ledger's templates. A hedged or undated clash is headed "Possible conflict"; a
    /// changed account, an answer that may be newer and outlets that differ are headed as what they are.
    /// </summary>
    public string Heading => _source is null ? _details!.Heading! : _source.Templates.Heading(Code, Status, Descriptor.Title);

    /// <summary>How much an editor should mind: the descriptor's, else error for a conflict, warning for a possible one, info for the rest.</summary>
    public FindingSeverity Severity => Descriptor.Severity ?? Status switch
    {
        ComparisonStatus.Conflict => FindingSeverity.Error,
        ComparisonStatus.Possible => FindingSeverity.Warning,
        _ => FindingSeverity.Info,
    };

    /// <summary>What the desk decided about it; null when nothing, or when its claims have changed since.</summary>
    public FindingReview? Review => _details?.Review;

    /// <summary>Whether the desk dismissed it.</summary>
    public bool IsDismissed => Review is { Verdict: FindingVerdict.Dismissed };

    internal Finding With(FindingReview? review, FindingSeverity? severity) => new(
        _source,
        _pair,
        (_details ?? new FindingDetails()) with
        {
            Review = review,
            Descriptor = severity is null ? Descriptor : Descriptor with { Severity = severity },
        });

    /// <summary>Smaller for a finding whose claims come earlier by their ids; where two are equal, <see cref="CompareClaims"/> tells.</summary>
    internal (ulong First, ulong Second) IdKeys => _source?.Root.Columns is { } columns
        ? (columns.IdKey(_pair.First), columns.IdKey(_pair.Second))
        : (IdKeyAt(0), IdKeyAt(1));

    /// <summary>Compares the claims of two findings, one after another, by their ids.</summary>
    internal int CompareClaims(Finding other)
    {
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

    private ulong IdKeyAt(int place) => Claims.Length > place ? Claims[place].Root.Columns.IdKey(Claims[place].Row) : 0;

    /// <summary>The code, the status and the claims.</summary>
    public override string ToString() => $"{Code} {Status}: {string.Join(", ", Claims.Select(claim => claim.Id))}";
}
