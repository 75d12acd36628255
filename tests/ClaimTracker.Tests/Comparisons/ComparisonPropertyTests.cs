namespace ClaimTracker.Tests;

public sealed class ComparisonPropertyTests
{
    private static readonly EdtfTime[] Days =
        [.. new[] { "2024", "2024-05", "2024-05-03", "2024-05-03T10:00", "2024-05-03~", "2024-05-01/2024-05-04", "../2024-05-03", "2024-05-03/..", "2023-12", "2024-05-04" }.Select(Some.Time)];

    [Fact]
    public void Compare_TheOtherWayRound_IsTheSameSeenFromTheOtherEnd() =>
        Pairs.Sample(
            (roll, question) =>
            {
                var ledger = Some.Ledger();
                var (first, second) = (Record(ledger, roll, question), Record(ledger, roll, question));

                var (there, back) = (ledger.Compare(first, second), ledger.Compare(second, first));

                Assert.Equal(
                    (there.Relation, there.Status, there.Code, there.Reason),
                    (Mirrored(back.Relation), back.Status, back.Code, back.Reason));
            },
            iter: Soak.Size(50_000));

    [Fact]
    public void Compare_AClaimWithItself_IsSameWhereItIsComparable() =>
        Pairs.Sample(
            (roll, question) =>
            {
                var ledger = Some.Ledger();
                var claim = Record(ledger, roll, question);

                var comparison = ledger.Compare(claim, claim);

                Assert.Equal(IsComparable(claim) ? Relation.Same : Relation.NotComparable, comparison.Relation);
            },
            iter: Soak.Size(25_000));

    [Fact]
    public void Refines_OneAfterAnother_IsTransitive() =>
        Pairs.Sample(
            (roll, question) =>
            {
                var ledger = Some.Ledger();
                var claims = Enumerable.Range(0, 8).Select(_ => Record(ledger, roll, question)).ToArray();

                var broken =
                    from a in claims
                    from b in claims
                    where ledger.Compare(a, b).Relation == Relation.Refines
                    from c in claims
                    where ledger.Compare(b, c).Relation == Relation.Refines
                    where ledger.Compare(a, c).Relation != Relation.Refines
                    select $"{a}, {b}, {c}";

                Assert.Empty(broken);
            },
            iter: Soak.Size(10_000));

    [Fact]
    public void Refines_Figures_IsInclusionOfIntervals() =>
        Gen.Select(SomeFigures.Quantity, SomeFigures.Quantity).Sample(
            (one, two) =>
            {
                var (first, second) = (WithoutUnit(one), WithoutUnit(two));
                var (narrow, wide) = (first.IntervalWith(Tolerance.Standard), second.IntervalWith(Tolerance.Standard));

                var comparison = Some.Compared(Claim.By(Some.Mayor).That(Some.Harmed).Is(first), Claim.By(Some.Union).That(Some.Harmed).Is(second));

                Assert.Equal(Expected(wide.Contains(narrow), narrow.Contains(wide), narrow.Intersects(wide)), comparison.Relation);
            },
            iter: Soak.Size(50_000));

    [Fact]
    public void Refines_Dates_IsInclusionOfIntervals() =>
        Gen.Select(Day, Day).Sample(
            (first, second) =>
            {
                var (narrow, wide) = (first.Interval, second.Interval);

                var comparison = Some.Compared(Claim.By(Some.Mayor).That(Some.Opened).Is(first), Claim.By(Some.Union).That(Some.Opened).Is(second));

                Assert.Equal(Expected(wide.Contains(narrow), narrow.Contains(wide), narrow.Intersects(wide)), comparison.Relation);
            },
            iter: Soak.Size(10_000));

    private static Gen<EdtfTime> Day => Gen.Int[0, Days.Length - 1].Select(day => Days[day]);

    private static Gen<(Roll, Question)> Pairs => Gen.Select(
        Gen.Int[0, 5039].Array[97], Gen.Int[0, Some.Questions.Count - 1], (faces, question) => (new Roll(faces), Some.Questions[question]));

    private static Claim Record(ClaimLedger ledger, Roll roll, Question question) =>
        ledger.Record(RandomDraft.On(question, roll.Of<Speaker>([Some.Russia, Some.Ministry, Some.Ukraine, Some.Turncoat]), roll, [.. Some.Cast.TakeLast(7)])).Claim;

    private static bool IsComparable(Claim claim) =>
        claim.Nature == Nature.Fact && claim.Answer is not (null or UnknownAnswer);

    private static Quantity WithoutUnit(Quantity quantity) =>
        Quantity.Parse(quantity.Unit is { } unit ? quantity.Text[..^unit.Length] : quantity.Text);

    private static Relation Expected(bool isInside, bool isAround, bool intersects) => (isInside, isAround, intersects) switch
    {
        (true, true, _) => Relation.Same,
        (true, _, _) => Relation.Refines,
        (_, true, _) => Relation.RefinedBy,
        (_, _, true) => Relation.Compatible,
        _ => Relation.Contrary,
    };

    private static Relation Mirrored(Relation relation) => relation switch
    {
        Relation.Refines => Relation.RefinedBy,
        Relation.RefinedBy => Relation.Refines,
        Relation.Updates => Relation.UpdatedBy,
        Relation.UpdatedBy => Relation.Updates,
        Relation.Revises => Relation.RevisedBy,
        Relation.RevisedBy => Relation.Revises,
        _ => relation,
    };
}
