using CsCheck;

namespace ClaimTracker.Tests;

/// <summary>Whatever is claimed and wherever places move to, a ledger that compares entities by what is on record of them reads as one that was told all of it at once.</summary>
public sealed class EntityComparerPropertyTests
{
    private static readonly Place[] Places = [.. Enumerable.Range(0, 5).Select(number => Place.Named($"place{number}", $"Place {number}"))];
    private static readonly EntityQuestion Where = Question.Named("where", "Where was it?").WithOneEntity().ComparedBy("map");
    private static readonly Speaker[] Speakers = [Some.Mayor, Some.Union, Some.Russia, Some.Witness];

    // What is done (a claim, or a place that moves), to which place, by whom, and to where.
    private static readonly Gen<(int What, int Place, int By, int To)[]> Steps =
        Gen.Select(Gen.Int[0, 2], Gen.Int[0, Places.Length - 1], Gen.Int[0, Speakers.Length - 1], Gen.Int[0, 3]).Array[1, 12];

    [Fact]
    public void Findings_AfterEachStep_AreThoseOfAReplay() =>
        Steps.Sample(
            steps =>
            {
                var ledger = Begin();
                foreach (var (what, place, by, to) in steps)
                {
                    if (what == 0)
                    {
                        ledger.Change(to == 3 ? Places[place] : Places[place].At(50, 36 + (to * 0.05)));
                        _ = ledger.Findings;
                        continue;
                    }

                    var outcome = ledger.Record(Claim.By(Speakers[by]).That(Where).Is(Places[place]));

                    Assert.Equal(
                        ledger.Findings.Where(finding => finding.Relation is not null && finding.Claims.Contains(outcome.Claim)).Select(Printed.Of),
                        outcome.Findings.Select(Printed.Of));
                }

                Assert.Equal(Printed.Of(Replayed(ledger.Entries)), Printed.Of(ledger));
                Assert.All(
                    Enumerable.Range(0, ledger.Sequence + 1),
                    sequence => Assert.Equal(Printed.Of(Replayed(ledger.Entries.Take(sequence))), Printed.Of(ledger.AsOf(sequence))));
            },
            iter: Soak.Size(500));

    [Fact]
    public void Compare_EitherWay_IsMirrored() =>
        Steps.Sample(
            steps =>
            {
                var ledger = Begin();
                foreach (var (what, place, by, to) in steps)
                {
                    ledger.Change(Places[(place + what) % Places.Length].At(50, 36 + (to * 0.05)));
                    ledger.Record(Claim.By(Speakers[by]).That(Where).Is(Places[place]));
                }

                var claims = ledger.Claims.ToArray();
                Assert.All(
                    claims.SelectMany(_ => claims, (first, second) => (First: first, Second: second)),
                    pair => Assert.Equal(ledger.Compare(pair.First, pair.Second).Relation, ledger.Compare(pair.Second, pair.First).Relation.Mirrored()));
            },
            iter: Soak.Size(500));

    private static ClaimTrackerOptions Options() => Some.Options().AddComparer(new Map());

    private static ClaimLedger Begin()
    {
        var ledger = new ClaimLedger(Options());
        ledger.AddAll(Places);
        ledger.AddAll(Speakers);
        ledger.Ask(Where);
        return ledger;
    }

    private static ClaimLedger Replayed(IEnumerable<LedgerEntry> entries) => ClaimLedger.Replay(entries, Options());

    private sealed class Map() : EntityComparer("map")
    {
        public override AnswerRelation Compare(Entity first, Entity second) =>
            first is Place { Coordinates: { } here } && second is Place { Coordinates: { } there } && here.KilometresTo(there) > 5
                ? AnswerRelation.Exclusive
                : AnswerRelation.Overlapping;
    }
}
