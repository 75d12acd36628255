using CsCheck;

namespace ClaimTracker.Tests;

/// <summary>A rule that fails changes nothing that anything else finds.</summary>
public sealed class RuleFailurePropertyTests
{
    [Fact]
    public void Findings_RulesThatFail_AreThoseWithoutThemAndWhatTheyFoundBefore() =>
        Gen.Select(History.Any, Gen.Int[0, 12]).Sample(
            (history, after) =>
            {
                var plain = Played(history, new AllClaimsRule("CT9001"));
                var failing = Played(history, new ThrowingRule(), new ThrowingLaterRule(after), new NullRule(), new AllClaimsRule("CT9001"), new NullFindingRule());
                var claims = plain.Claims.Count();

                Assert.Equal(plain.Findings.Select(Printed.Of), failing.Findings.Where(found => found.Code != "CT9667").Select(Printed.Of));
                Assert.Equal(plain.FindingGroups.Select(Told), failing.FindingGroups.Where(group => group.Example.Code != "CT9667").Select(Told));
                Assert.Equal(failing.Findings.Select(Printed.Of), failing.EnumerateFindings().Select(Printed.Of));
                Assert.Equal(plain.Since(0).Changes.Select(change => change.Sentence), failing.Since(0).Changes.Select(change => change.Sentence));
                Assert.Equal(Math.Min(after, claims), failing.Findings.Count(found => found.Code == "CT9667"));
                Assert.Equal(
                    claims > after ? "CT9666,CT9667,CT9668,CT9669" : "CT9666,CT9668,CT9669",
                    string.Join(',', failing.RuleFailures.Select(failure => failure.Code).Where(code => claims > 0 || code != "CT9001")));
            },
            iter: Soak.Size(1_000));

    private static ClaimLedger Played(History history, params ReadOnlySpan<LedgerRule> rules)
    {
        var options = Some.Options();
        foreach (var rule in rules)
        {
            options.AddRule(rule);
        }

        var player = new Player(history);
        foreach (var _ in history.Steps)
        {
            player.PlayNext();
        }

        return ClaimLedger.Replay(player.Ledger.Entries, options);
    }

    private static string Told(FindingGroup group) => $"{Printed.Of(group.Example)} {group.Pairs}";
}
