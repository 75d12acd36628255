namespace ClaimTracker.Tests;

/// <summary>The writer's index and the pure standings agree, whatever happens and whoever reads.</summary>
public sealed class IndexPropertyTests
{
    [Fact]
    public void Record_AnyHistory_CausesTheFindingsOnTheQuestionThatNameTheClaim() =>
        History.Any.Sample(
            history => Player.PlayAll(history, (player, outcome) =>
            {
                if (outcome is not null)
                {
                    var named = player.Ledger.FindingsOn(outcome.Claim.Question).Where(finding => finding.Relation is not null && finding.Claims.Contains(outcome.Claim));

                    Assert.Equal(Printed.Of(named), Printed.Of(outcome.Findings));
                }
            }),
            iter: Soak.Size(10_000));

    [Fact]
    public void Record_NothingReadInBetween_CausesTheSameFindings() =>
        History.Any.Sample(
            history =>
            {
                var unread = new Player(history);
                Player.PlayAll(history, (player, outcome) =>
                {
                    _ = player.Ledger.Findings;

                    Assert.Equal(Printed.Of(unread.PlayNext()?.Findings ?? []), Printed.Of(outcome?.Findings ?? []));
                });
            },
            iter: Soak.Size(5_000));

    [Fact]
    public void Findings_ReplayedIntoAFreshLedger_AreTheSame() =>
        History.Any.Sample(
            history =>
            {
                var replayed = new Player(history);
                ClaimLedger? read = null;
                Player.PlayAll(history, (player, outcome) =>
                {
                    read = player.Ledger;
                    _ = Printed.Of(read);
                    replayed.PlayNext();
                });

                Assert.Equal(Printed.Of(read!), Printed.Of(replayed.Ledger));
            },
            iter: Soak.Size(5_000));

    [Fact]
    public void RecordOutcome_ReadLater_TellsWhatItToldAtOnce() =>
        History.Any.Sample(
            history =>
            {
                var told = new List<(RecordOutcome Outcome, string AtOnce)>();
                Player.PlayAll(history, (_, outcome) =>
                {
                    if (outcome is not null)
                    {
                        told.Add((outcome, Printed.Of(outcome.Findings)));
                    }
                });

                Assert.All(told, one => Assert.Equal(one.AtOnce, Printed.Of(one.Outcome.Findings)));
            },
            iter: Soak.Size(2_500));
}
