using System.Collections.Immutable;

namespace ClaimTracker;

/// <summary>All findings of one code and status between two positions, told as one.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class FindingGroup
{
    internal FindingGroup(Finding first, Position? position, Position? against, IEnumerable<Claim> claims, IEnumerable<Claim> againstClaims, int pairs)
    {
        Example = first;
        Position = position;
        Against = against;
        Pairs = pairs;
        Claims = [.. claims];
        AgainstClaims = [.. againstClaims];
    }

    /// <summary>What is no pair of claims, and stands alone.</summary>
    internal FindingGroup(Finding alone)
        : this(alone, null, null, alone.Claims, [], 1)
    {
    }

    /// <summary>The first of the findings, in order of claim ids.</summary>
    public Finding Example { get; }

    /// <summary>The position with the smaller first claim id; null for what is no pair of claims.</summary>
    public Position? Position { get; }

    /// <summary>The other position; null for what is no pair of claims.</summary>
    public Position? Against { get; }

    /// <summary>How the claims of the first position relate to those of the other; null for what is no pair of claims.</summary>
    public Relation? Relation => Example.Relation is { } relation && Position is not null && Example.FirstPosition != Position
        ? relation.Mirrored()
        : Example.Relation;

    /// <summary>The claims of the first position, or all claims of what is no pair.</summary>
    public ImmutableArray<Claim> Claims { get; }

    /// <summary>The claims of the other position; empty for what is no pair.</summary>
    public ImmutableArray<Claim> AgainstClaims { get; }

    /// <summary>How many pairs of claims there are; 1 for what is no pair and stands alone.</summary>
    public int Pairs { get; }

    /// <summary>Groups findings by their pair of positions, code and status; in order of code, then claim ids.</summary>
    public static IEnumerable<FindingGroup> Of(IEnumerable<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        return FindingOrder.Sort(
            findings
                .GroupBy(finding => (finding.Code, finding.Status, Pair: PairOf(finding)))
                .Select(group => Make([.. group.Order(FindingOrder.ById)])),
            group => group.Example);
    }

    // What is no pair stands alone.
    private static (Position?, Position?, Finding?) PairOf(Finding finding)
    {
        if (finding is not { FirstPosition: { } first, SecondPosition: { } second })
        {
            return (null, null, finding);
        }

        return IsOrdered(first, second) ? (first, second, null) : (second, first, null);
    }

    private static bool IsOrdered(Position first, Position second) => first.FirstId < second.FirstId;

    private static FindingGroup Make(Finding[] findings)
    {
        var example = findings[0];
        if (example is not { FirstPosition: { } first, SecondPosition: { } second })
        {
            return new FindingGroup(example);
        }

        var (position, against) = IsOrdered(first, second) ? (first, second) : (second, first);
        var pairs = findings.Select(finding => finding.FirstPosition == position
            ? (Claim: finding.Claims[0], Against: finding.Claims[1])
            : (Claim: finding.Claims[1], Against: finding.Claims[0])).ToList();
        return new FindingGroup(
            example,
            position,
            against,
            pairs.Select(pair => pair.Claim).Distinct().OrderBy(claim => claim.Id),
            pairs.Select(pair => pair.Against).Distinct().OrderBy(claim => claim.Id),
            pairs.Count);
    }
}
