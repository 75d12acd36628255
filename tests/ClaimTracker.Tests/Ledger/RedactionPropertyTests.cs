namespace ClaimTracker.Tests;

/// <summary>What was redacted stands nowhere any more: in no entry and no line of one, no view of any moment, no sentence, under no id and no name.</summary>
public sealed class RedactionPropertyTests
{
    [Fact]
    public void Redact_AnythingInAnyHistory_IsGoneFromEveryMoment() =>
        History.Any.Sample(
            history =>
            {
                var player = new Player(history, redacts: true);
                var held = new List<LedgerSnapshot>();
                var read = new List<Claim>();
                foreach (var step in history.Steps)
                {
                    player.PlayNext();
                    held.Add(player.Ledger.Now);
                    read.AddRange(player.Ledger.Claims.TakeLast(1));
                    _ = Printed.Of(held[^1]);
                }

                var ledger = player.Ledger;
                foreach (var moment in held.Concat([ledger.Now, ledger.SaidBy(Some.Time("2024-05-01"))]).Concat(Enumerable.Range(0, ledger.Sequence).Select(ledger.AsOf)))
                {
                    AssertNone(player.Secrets, Reading.Of(moment));
                    AssertNone(player.Secrets, string.Join('\n', moment.Entries.Select(EntryLine.Of)));
                    Assert.All(player.Secrets, secret => Assert.Empty(moment.EntitiesNamed(secret)));
                    Assert.All(player.Secrets.Where(secret => EntityId.TryParse(secret, out _)), secret => Assert.False(moment.TryGetEntity(new EntityId(secret), out _)));
                }

                AssertNone(player.Secrets, string.Join('\n', read.Select(claim => Reading.Of(claim.ToDraft()))));
            },
            iter: Soak.Size(500));

    [Fact]
    public void Redact_ThenReplay_GivesTheRedactedLedger() =>
        History.Any.Sample(
            history =>
            {
                var player = new Player(history, redacts: true);
                Array.ForEach(history.Steps, _ => player.PlayNext());
                LedgerEntry[] entries = [.. player.Ledger.Entries];

                Assert.Equal(Reading.Of(player.Ledger), Reading.Of(ClaimLedger.Replay(entries)));
                for (var sequence = 0; sequence < entries.Length; sequence += 7)
                {
                    Assert.Equal(Reading.Of(ClaimLedger.Replay(entries.Take(sequence))), Reading.Of(player.Ledger.AsOf(sequence)));
                }
            },
            iter: Soak.Size(1_500));

    private static void AssertNone(IReadOnlyList<string> secrets, string text) =>
        Assert.All(secrets, secret => Assert.DoesNotContain(secret, text, StringComparison.OrdinalIgnoreCase));
}
