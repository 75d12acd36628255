using System.Collections.Immutable;

namespace ClaimTracker.Tests;

/// <summary>What was said by a time reads as a ledger that was never told what was said later.</summary>
public sealed class SaidByPropertyTests
{
    private static readonly EdtfTime[] Times = [.. new[] { "2024-04-29", "2024-04-30", "2024-05-01T08:00", "2024-05-01", "2024-05", "../2024-05-01" }.Select(Some.Time)];

    [Fact]
    public void SaidBy_AnyTimeAtAnyMoment_ReadsAsIfLaterThingsHadNotBeenSaid() =>
        Gen.Select(History.Any, Gen.Int[0, Times.Length - 1], Gen.Int[0, 60]).Sample(
            (history, time, sequence) =>
            {
                var moment = Played(history).AsOf(sequence);
                var said = Times[time];

                Assert.Equal(Printout(Without(moment, said)), Printout(moment.SaidBy(said)));
            },
            iter: Soak.Size(3_000));

    [Fact]
    public void SaidBy_AndAsOf_GoTogetherInEitherOrder() =>
        Gen.Select(History.Any, Gen.Int[0, Times.Length - 1], Gen.Int[0, 60]).Sample(
            (history, time, sequence) =>
            {
                var ledger = Played(history);
                var said = Times[time];

                Assert.Equal(Printout(ledger.AsOf(sequence).SaidBy(said)), Printout(ledger.SaidBy(said).AsOf(sequence)));
            },
            iter: Soak.Size(2_000));

    [Fact]
    public void SaidBy_Twice_IsWhatBothLeave() =>
        Gen.Select(History.Any, Gen.Int[0, Times.Length - 1], Gen.Int[0, Times.Length - 1]).Sample(
            (history, one, other) =>
            {
                var ledger = Played(history);

                Assert.Equal(
                    Printout(ledger.SaidBy(Times[one]).SaidBy(Times[other])), Printout(ledger.SaidBy(Times[other]).SaidBy(Times[one])));
            },
            iter: Soak.Size(2_000));

    [Fact]
    public void SaidBy_TheEndOfTime_IsNow() =>
        History.Any.Sample(
            history =>
            {
                var ledger = Played(history);

                Assert.Equal(Reading.Of(ledger), Reading.Of(ledger.SaidBy(Some.Time("9999"))));
            },
            iter: Soak.Size(2_000));

    private static ClaimLedger Played(History history)
    {
        var player = new Player(history);
        Array.ForEach(history.Steps, _ => player.PlayNext());
        return player.Ledger;
    }

    // Told only entries that count; their sequences have gaps, which nothing that is printed here looks at.
    private static ClaimLedger Without(LedgerSnapshot moment, EdtfTime said)
    {
        var later = moment.Claims.Where(claim => IsLater(claim.Said, said)).Select(claim => claim.Id).ToHashSet();
        return ClaimLedger.Load(
            moment.Entries.Where(entry => !Named(entry).Any(later.Contains) && !(entry is ClaimRetracted { At: { } at } && IsLater(at, said))),
            moment.Settings);
    }

    private static bool IsLater(EdtfTime? time, EdtfTime said) => said.Interval.End is { } end && time?.Interval.Start is { } start && start >= end;

    private static ImmutableArray<ClaimId> Named(LedgerEntry entry) => entry switch
    {
        ClaimRecorded recorded => [recorded.Claim],
        ClaimAmended amended => [amended.Claim],
        ClaimRetracted retracted => [retracted.Claim],
        ClaimWithdrawn withdrawn => [withdrawn.Claim],
        ClaimCorrected corrected => [corrected.Claim, corrected.With],
        CounterclaimDeclared { Counterclaim: var declared } => [declared.Claim, declared.Against],
        FindingReviewed reviewed => reviewed.Claims,
        ClaimAssessed assessed => [assessed.Claim],
        ClaimReviewed reviewed => reviewed.Claims,
        ClaimUsed used => [used.Claim],
        GroundRulesSet set => [set.Claim],
        _ => [],
    };

    private static string Printout(LedgerReader ledger) => string.Join(
        '\n',
        [
            .. ledger.Claims.Select(claim => $"{Reading.Of(claim.ToDraft())} retracted {claim.IsRetracted} by {Printed.Ids(claim.CorrectedBy)}"),
            Printed.Of(ledger),
            .. ledger.Findings.Select(finding => finding.Review is null ? "-" : finding.ToString()),
            .. ledger.Claims.SelectMany(claim => ledger.CounterclaimsTo(claim)).Select(counter => $"{counter.Claim.Id} {counter.Against.Id} {counter.Declared}"),
        ]);
}
