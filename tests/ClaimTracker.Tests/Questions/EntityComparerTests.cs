namespace ClaimTracker.Tests;

/// <summary>Entities that a comparer of the house compares by what is on record of them.</summary>
public sealed class EntityComparerTests
{
    private static readonly Place Region = Place.Named("region", "the region").At(50.7, 36.5);
    private static readonly Place North = Place.Named("north", "North").Within(Region).At(51.00, 36.00);
    private static readonly Place Near = Place.Named("near", "Near").Within(Region).At(51.01, 36.00);
    private static readonly Place Far = Place.Named("far", "Far").At(55.00, 36.00);
    private static readonly Place Apart = Place.Named("apart", "Apart").At(51.00, 36.00).ApartFrom(North);
    private static readonly Place Unmapped = Place.Named("unmapped", "Unmapped");
    private static readonly EntityQuestion Where = Question.Named("where", "Where was it?").WithOneEntity().ComparedBy("map");

    [Theory]
    [InlineData("north", "near", Relation.Compatible, Reason.BothCanBeTrue)]
    [InlineData("north", "far", Relation.Contrary, Reason.PresumedExclusive)]
    [InlineData("far", "north", Relation.Contrary, Reason.PresumedExclusive)]
    [InlineData("north", "north", Relation.Same, Reason.Same)]
    [InlineData("north", "region", Relation.Refines, Reason.Refines)]
    [InlineData("region", "north", Relation.RefinedBy, Reason.Refines)]
    [InlineData("north", "apart", Relation.Contrary, Reason.DeclaredDistinct)]
    [InlineData("north", "unmapped", Relation.Compatible, Reason.BothCanBeTrue)]
    [InlineData("north", "mayor", Relation.Compatible, Reason.BothCanBeTrue)]
    public void Compare_TwoEntities_AsksTheHouseWhereTheLedgerWouldPresume(string first, string second, Relation relation, Reason reason)
    {
        var ledger = Told(first, second);

        var comparison = ledger.Compare(Some.Claim(ledger, "c1"), Some.Claim(ledger, "c2"));

        Assert.Equal((relation, reason), (comparison.Relation, comparison.Reason));
    }

    [Fact]
    public void Compare_NoneAgainstAnEntity_IsNotForTheHouse()
    {
        var ledger = Told("north");
        var none = ledger.Record(Claim.By(Some.Union).That(Where).IsNone()).Claim;

        Assert.Equal(Reason.NoneAgainstSome, ledger.Compare(Some.Claim(ledger, "c1"), none).Reason);
    }

    [Fact]
    public void Change_Coordinates_ChangesWhatIsFoundFromNowOn()
    {
        var ledger = Told("north", "far");
        var before = ledger.Now;
        Assert.Single(ledger.Findings);

        ledger.Change(Far.At(51.01, 36.01));

        Assert.Empty(ledger.Findings);
        Assert.Equal(QuestionState.Differing, ledger.On(Where).State);
        Assert.Single(before.Findings);
    }

    [Fact]
    public void Change_CoordinatesBeforeTheNextClaim_IsWhatThatClaimIsComparedBy()
    {
        var ledger = Told("north", "far");

        ledger.Change(Far.At(51.01, 36.01));

        Assert.Empty(ledger.Record(Claim.By(Some.Russia).That(Where).Is(Far)).Findings);
    }

    [Fact]
    public void Findings_ReplayedEntries_AreTheSame()
    {
        var ledger = Told("north", "far", "near");

        var replayed = ClaimLedger.Replay(ledger.Entries.Select(entry => EntryLine.Read(EntryLine.Of(entry))), Options());

        Assert.Equal(Printed.Of(ledger), Printed.Of(replayed));
        Assert.Equal(2, replayed.Findings.Length);
    }

    [Fact]
    public void Change_ThatTheComparerCannotCopeWith_ThrowsAndChangesNothing()
    {
        var ledger = Told(new Brittle(), "north", "far");
        var before = Printed.Everything(ledger);

        Assert.Throws<NotSupportedException>(() => ledger.Change(Place.Named("far", "Far")));

        Assert.Equal(before, Printed.Everything(ledger));
    }

    [Fact]
    public void Record_ThatTheComparerCannotCopeWith_ThrowsAndChangesNothing()
    {
        var ledger = Told(new Brittle(), "north");
        var before = Printed.Everything(ledger);

        Assert.Throws<NotSupportedException>(() => ledger.Record(Claim.By(Some.Union).That(Where).Is(Unmapped)));

        Assert.Equal(before, Printed.Everything(ledger));
    }

    [Fact]
    public void Change_EntityThatIsNoAnswer_DoesNotAskTheComparer()
    {
        var ledger = Told(new Brittle(), "north");

        ledger.Change(Place.Named("far", "Far"));

        Assert.Null(((Place)ledger.GetEntity(Far.Id)).Coordinates);
    }

    public static TheoryData<Question> OtherQuestions =>
    [
        Question.Named("q", "?").WithManyEntities().ComparedBy("map"), Question.Named("q", "?").WithText().ComparedBy("map"),
        Question.Named("q", "?").YesOrNo().ComparedBy("map"), Question.Named("q", "?").WithQuantity().ComparedBy("map"), Question.Named("q", "?").WithDate().ComparedBy("map"),
    ];

    [Theory]
    [MemberData(nameof(OtherQuestions))]
    public void Ask_QuestionThatTakesSomethingElse_IsRefused(Question question)
    {
        var problem = Assert.Single(Assert.Throws<EntryRefusedException>(() => new ClaimLedger(Options()).Ask(question)).Problems);

        Assert.Equal(
            "CT0004 at /questions/q/comparer: The comparer \"map\" compares entities, one with one; the question takes something else.", problem.ToString());
    }

    [Fact]
    public void AddComparer_IdOfAComparerOfAnswers_IsAFault()
    {
        var thrown = Assert.Throws<InvalidOperationException>(() => new ClaimLedger(new ClaimTrackerOptions().AddComparer(new PrefixComparer()).AddComparer(new Map("prefix"))));

        Assert.Equal("The options of ClaimTracker are wrong: Two comparers have the id \"prefix\".", thrown.Message);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void New_WithoutAnId_Throws(string id) => Assert.Throws<ArgumentException>(nameof(id), () => new Map(id));

    private static ClaimTrackerOptions Options() => Some.Options().AddComparer(new Map("map"));

    /// <summary>Nobody makes a conflict of a number that means nothing.</summary>
    [Theory]
    [InlineData(-1)]
    [InlineData(5)]
    public void Record_ComparerThatGivesNoRelation_Throws(int relation)
    {
        var ledger = Told(new Strange((AnswerRelation)relation), "north");

        var exception = Assert.Throws<InvalidOperationException>(() => ledger.Record(Claim.By(Some.Union).That(Where).Is(Far)));

        Assert.Equal(FormattableString.Invariant($"The comparer \"map\" gave {relation}, which is no AnswerRelation."), exception.Message);
        Assert.Single(ledger.Claims);
    }

    private static ClaimLedger Told(params ReadOnlySpan<string> answers) => Told(new Map("map"), answers);

    private static ClaimLedger Told(EntityComparer comparer, params ReadOnlySpan<string> answers)
    {
        var ledger = Some.Ledger(Some.Options().AddComparer(comparer));
        ledger.AddAll([Region, North, Near, Far, Apart, Unmapped]);
        ledger.Ask(Where);
        var speakers = new[] { Some.Mayor, Some.Union, Some.Ukraine };
        for (var i = 0; i < answers.Length; i++)
        {
            ledger.Record(Claim.By(speakers[i]).That(Where).Is(ledger.GetEntity(new EntityId(answers[i]))).Identified($"c{i + 1}"));
        }

        return ledger;
    }

    private sealed class Map(string id) : EntityComparer(id)
    {
        public override AnswerRelation Compare(Entity first, Entity second) =>
            first is Place { Coordinates: { } here } && second is Place { Coordinates: { } there } && here.KilometresTo(there) > 5
                ? AnswerRelation.Exclusive
                : AnswerRelation.Overlapping;
    }

    private sealed class Strange(AnswerRelation relation) : EntityComparer("map")
    {
        public override AnswerRelation Compare(Entity first, Entity second) => relation;
    }

    private sealed class Brittle() : EntityComparer("map")
    {
        public override AnswerRelation Compare(Entity first, Entity second) =>
            ((first as Place)?.Coordinates, (second as Place)?.Coordinates) is ({ }, { }) ? AnswerRelation.Exclusive : throw new NotSupportedException();
    }
}
