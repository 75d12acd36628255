namespace ClaimTracker.Tests;

/// <summary>What the ledger finds by positions and groups is what comparing every claim with every other would find.</summary>
public sealed class FindingPropertyTests
{
    [Fact]
    public void Findings_AnyHistory_AreThoseOfAllPairs() =>
        History.Any.Sample(
            history =>
            {
                var ledger = Played(history);

                Assert.Equal(
                    string.Join('\n', new AllPairs(ledger).Findings.Select(pair => $"{pair.Code} {pair.Status} {pair.First.Id} {pair.Relation} {pair.Second.Id}: {pair.Explanation}")),
                    string.Join('\n', ledger.Findings.Where(found => found.Relation is not null).Select(found => $"{found.Code} {found.Status} {found.Claims[0].Id} {found.Relation} {found.Claims[1].Id}: {found.Explanation}")));
            },
            iter: Soak.Size(10_000));

    [Fact]
    public void InForce_AnyHistory_IsWhatNobodyCorrectedOrOvertook() =>
        History.Any.Sample(
            history =>
            {
                var ledger = Played(history);
                var inPositions = ledger.Standings.SelectMany(standing => standing.Positions).SelectMany(position => position.Claims).ToHashSet();

                Assert.Equal(
                    Printed.Ids(new AllPairs(ledger).InForce.Where(inPositions.Contains)),
                    Printed.Ids(ledger.Standings.SelectMany(standing => standing.Positions).SelectMany(position => position.InForce).OrderBy(claim => claim.Id)));
            },
            iter: Soak.Size(10_000));

    [Fact]
    public void FindingGroups_AnyHistory_AreTheFindingsGrouped() =>
        History.Any.Sample(
            history =>
            {
                var ledger = Played(history);

                Assert.Equal(string.Join('\n', FindingGroup.Of(ledger.Findings).Select(Told)), string.Join('\n', ledger.FindingGroups.Select(Told)));
            },
            iter: Soak.Size(10_000));

    [Fact]
    public void EnumerateFindings_AnyHistory_AreTheFindingsInTheirOrder() =>
        History.Any.Sample(
            history =>
            {
                var ledger = Played(history);

                Assert.Equal(ledger.Findings.Select(Told), ledger.EnumerateFindings().Select(Told));
                Assert.Equal(ledger.Findings.Order(FindingOrder.ById).Select(Told), ledger.EnumerateFindings().Select(Told));
            },
            iter: Soak.Size(10_000));

    [Fact]
    public void Conflicts_AnyHistory_AreTheFindingsThatAreConflicts() =>
        History.Any.Sample(
            history =>
            {
                var ledger = Played(history);

                Assert.Equal(
                    ledger.Findings.Where(finding => finding.Status == ComparisonStatus.Conflict).Select(finding => $"{finding.Code} {Printed.Ids(finding.Claims)}").Order(StringComparer.Ordinal),
                    ledger.Standings.SelectMany(standing => standing.Conflicts)
                        .Select(pair => $"{pair.Code} {Printed.Ids(new[] { pair.First, pair.Second }.OrderBy(claim => claim.Id))}")
                        .Order(StringComparer.Ordinal));
            },
            iter: Soak.Size(10_000));

    private static string Told(FindingGroup group) =>
        $"{group.Pairs} {Told(group.Example)} {group.Relation} {group.Position}: {Printed.Ids(group.Claims)} {group.Against}: {Printed.Ids(group.AgainstClaims)}";

    private static string Told(Finding finding) => $"{finding} {finding.Relation} {finding.Severity} {finding.Review} {finding.Question?.Id} {finding.Explanation}";

    private static ClaimLedger Played(History history)
    {
        var player = new Player(history);
        foreach (var _ in history.Steps)
        {
            player.PlayNext();
        }

        return player.Ledger;
    }
}
