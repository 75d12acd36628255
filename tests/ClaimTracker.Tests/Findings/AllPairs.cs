namespace ClaimTracker.Tests;

/// <summary>The findings and the claims in force as DESIGN 2.6 and 2.8 define them, claim by claim and pair by pair, with no thought for cost.</summary>
internal sealed class AllPairs
{
    private readonly LedgerReader _ledger;
    private readonly Claim[] _claims;
    private readonly HashSet<(ClaimId Older, ClaimId Newer)> _corrections;

    public AllPairs(LedgerReader ledger)
    {
        _ledger = ledger;
        _claims = [.. ledger.Claims.OrderBy(claim => claim.Id)];
        _corrections = [.. ledger.Entries.OfType<ClaimCorrected>().Select(entry => (entry.Claim, entry.With))];
        for (var before = 0; before != _corrections.Count;)
        {
            before = _corrections.Count;
            _corrections.UnionWith([.. from one in _corrections from two in _corrections where one.Newer == two.Older select (one.Older, two.Newer)]);
        }
    }

    public IEnumerable<Claim> InForce => _claims.Where(IsInForce);

    public IEnumerable<Comparison> Findings =>
        from first in _claims
        from second in _claims
        where first.Id < second.Id
        let comparison = _ledger.Compare(first, second)
        where comparison.Status != ComparisonStatus.None && Stands(first) && Stands(second)
        where (IsInForce(first) && IsInForce(second)) || EndsTheOther(comparison)
        orderby comparison.Code, first.Id, second.Id
        select comparison;

    private static bool Stands(Claim claim) => !claim.IsRetracted && !claim.IsWithdrawn;

    private bool IsInForce(Claim claim) =>
        Stands(claim)
        && !_claims.Any(other => (_corrections.Contains((claim.Id, other.Id)) && !other.IsWithdrawn) || (Stands(other) && Overtakes(other, claim)));

    private bool EndsTheOther(Comparison comparison)
    {
        var (newer, older) = comparison.Relation switch
        {
            Relation.Corrects or Relation.Updates or Relation.Revises => (comparison.First, comparison.Second),
            Relation.CorrectedBy or Relation.UpdatedBy or Relation.RevisedBy => (comparison.Second, comparison.First),
            _ => (null, null),
        };
        return newer is not null && older is not null && IsInForce(newer)
            && (_corrections.Contains((older.Id, newer.Id)) || Overtakes(newer, older));
    }

    private bool Overtakes(Claim newer, Claim older) =>
        IsSameSpeaker(newer, older)
        && _ledger.Compare(newer, older).Relation is Relation.Updates or Relation.Revises
        && (IsBefore(older.Said, newer.Said) || (!IsBefore(newer.Said, older.Said) && newer.Recorded > older.Recorded));

    private static bool IsSameSpeaker(Claim first, Claim second) =>
        first.Speaker.Equals(second.Speaker)
        && ((first.Principal is null && second.Principal is null) || first.Sides.Intersect(second.Sides).Any());

    private static bool IsBefore(EdtfTime? first, EdtfTime? second) => first?.Interval.End <= second?.Interval.Start;
}
