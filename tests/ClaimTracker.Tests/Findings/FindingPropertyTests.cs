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
