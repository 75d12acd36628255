using System.Collections.Immutable;
using System.Globalization;
using FluentValidation;

namespace ClaimTracker.Tests.Validation;

public sealed class HouseValidatorsTests
{
    [Fact]
    public void Record_FigureWithoutTime_IsRefusedWithTheProblemOfTheHouse()
    {
        var harbour = new SomeHarbour(new ClaimTrackerOptions().AddValidator<FigureNeedsTime>());

        var refused = Assert.Throws<ClaimRefusedException>(() => harbour.Ledger.Record(harbour.FortyOut));

        Assert.Equal([new Problem("CT9001", "/said", "A figure needs the time at which it was said.")], refused.Problems);
        Assert.Empty(harbour.Ledger.Entries.OfType<ClaimRecorded>());
    }

    [Fact]
    public void Record_FigureWithTimeOrNoFigure_IsRecorded()
    {
        var harbour = new SomeHarbour(new ClaimTrackerOptions().AddValidator(new FigureNeedsTime()));

        harbour.Ledger.Record(harbour.FortyOut.SaidOn(2024, 5, 3));
        harbour.Ledger.Record(harbour.ItIsOver);

        Assert.Equal(2, harbour.Ledger.Entries.OfType<ClaimRecorded>().Count());
    }

    [Fact]
    public void Read_DocumentWithAFigureWithoutTime_HasTheProblemOfTheHouseWhereTheTimeWouldBe()
    {
        var options = new ClaimTrackerOptions().AddValidator<FigureNeedsTime>();

        var document = Documents.ClaimsDocument.Read(
            """
            {
              "claimTracker": 1,
              "entities": { "mayor": { "kind": "person", "name": "Mayor Oyelaran" } },
              "questions": { "dockers": { "text": "How many dockers are out?", "answers": "quantity", "unit": "people" } },
              "claims": [
                { "id": "c1", "speaker": "mayor", "question": "dockers", "answer": "about 40", "said": "2024-05-03" },
                { "id": "c2", "speaker": "mayor", "question": "dockers", "answer": "about 50" }
              ]
            }
            """u8.ToArray(),
            options: options);

        var problem = Assert.Single(document.Problems);
        Assert.Equal(("CT9001", "/claims/1/said", 7), (problem.Code, problem.Path, problem.Line));
    }

    [Fact]
    public void Record_SeveralValidatorsAndChecks_TellsAllProblemsInOrder()
    {
        var options = new ClaimTrackerOptions()
            .AddValidator<FigureNeedsTime>()
            .AddCheck(new AlwaysRefuses())
            .AddValidator(new HouseValidator(validator =>
            {
                validator.RuleFor(draft => draft.Quote).NotNull().WithErrorCode("CT9002").WithMessage("Quote it.");
                validator.RuleFor(draft => draft.Via).Must(via => !via.IsEmpty).WithErrorCode("CT9003").WithMessage("Who reported it?");
            }));
        var harbour = new SomeHarbour(options);

        Assert.Equal(["CT9001", "CT9004", "CT9002", "CT9003"], ProblemsOf(harbour, harbour.FortyOut).Select(problem => problem.Code));
    }

    [Fact]
    public void Record_BuiltInProblem_DoesNotReachTheHouse()
    {
        var harbour = new SomeHarbour(new ClaimTrackerOptions().AddValidator<FigureNeedsTime>());

        var problem = Assert.Single(ProblemsOf(harbour, Claim.By(SomeHarbour.Stranger).That(harbour.Dockers).IsAbout(40)));

        Assert.Equal(ProblemCode.UnknownId, problem.Code);
    }

    [Theory]
    [InlineData("CT9000", "CT9000")]
    [InlineData("CT9999", "CT9999")]
    [InlineData("CT0003", HouseValidators.DefaultCode)]
    [InlineData("CT90001", HouseValidators.DefaultCode)]
    [InlineData("NotNullValidator", HouseValidators.DefaultCode)]
    public void Record_ErrorCode_IsKeptWhereItIsOneOfTheHouse(string given, string expected)
    {
        var problem = ProblemOf(validator => validator.RuleFor(draft => draft.Said).NotNull().WithErrorCode(given));

        Assert.Equal(expected, problem.Code);
    }

    [Fact]
    public void Record_RuleWithoutCode_GetsTheDefaultCode()
    {
        Assert.Equal("CT9000", ProblemOf(validator => validator.RuleFor(draft => draft.Said).NotNull()).Code);
        Assert.Equal(
            new Problem("CT9000", "/said", "When?"),
            ProblemOf(validator => validator.RuleFor(draft => draft).Custom((_, context) => context.AddFailure("Said", "When?"))));
    }

    [Theory]
    [InlineData(Severity.Warning)]
    [InlineData(Severity.Info)]
    public void Record_FailureLessThanAnError_DoesNotRefuse(Severity severity)
    {
        var harbour = With(validator => validator.RuleFor(draft => draft.Said).NotNull().WithSeverity(severity));

        Assert.Empty(ProblemsOf(harbour, harbour.FortyOut));
    }

    [Fact]
    public void Record_AttemptedValue_IsFoundWhateverTheCulture()
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
        try
        {
            var problem = ProblemOf(validator => validator.RuleFor(draft => 1234.5m).LessThan(1000m).OverridePropertyName("Answer"));

            Assert.Equal("1234.5", problem.Found);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Record_AttemptedValueOfOurs_IsFoundAsItIsWritten()
    {
        Assert.Equal("mayor", ProblemOf(validator => validator.RuleFor(draft => draft.Speaker).Must(_ => false)).Found);
        Assert.Equal("about 40", ProblemOf(validator => validator.RuleFor(draft => draft.Answer).Must(_ => false)).Found);
    }

    [Fact]
    public void Record_AttemptedListOrDraft_IsNotAValueThatWasFound()
    {
        Assert.Null(ProblemOf(validator => validator.RuleFor(draft => draft.Via).Must(_ => false)).Found);
        Assert.Null(ProblemOf(validator => validator.RuleFor(draft => draft).Must(_ => false)).Found);
    }

    [Fact]
    public void Record_RuleOnAHop_NamesItsPlace()
    {
        var harbour = With(validator => validator.RuleForEach(draft => draft.Via).ChildRules(hop => hop.RuleFor(each => each.Url).NotNull()));

        var problem = Assert.Single(ProblemsOf(harbour, harbour.FortyOut.ReportedBy(
            AttributionHop.Through(harbour.Gazette).At(new Uri("https://gazette.example/1")), AttributionHop.Through(harbour.Mayor))));

        Assert.Equal("/via/1/url", problem.Path);
    }

    [Fact]
    public void Record_RuleOnTheWholeDraft_HasTheEmptyPath() =>
        Assert.Equal("", ProblemOf(validator => validator.RuleFor(draft => draft).Must(_ => false)).Path);

    [Fact]
    public void Record_EmptyMessage_StillGivesASentence() =>
        Assert.Equal(
            "A house validator refuses the claim and gives no reason.",
            ProblemOf(validator => validator.RuleFor(draft => draft.Said).NotNull().WithMessage(" ")).Message);

    [Fact]
    public void Record_AsynchronousRules_ThrowsAndNamesTheValidator()
    {
        var harbour = With(validator => validator.RuleFor(draft => draft.Said).MustAsync((_, _) => Task.FromResult(true)));

        var wrong = Assert.Throws<InvalidOperationException>(() => harbour.Ledger.Record(harbour.FortyOut));

        Assert.StartsWith("The validator HouseValidator has asynchronous rules", wrong.Message, StringComparison.Ordinal);
        Assert.IsType<AsyncValidatorInvokedSynchronouslyException>(wrong.InnerException);
        Assert.Empty(harbour.Ledger.Entries.OfType<ClaimRecorded>());
    }

    [Fact]
    public void Record_AsynchronousCondition_Throws()
    {
        var harbour = With(validator => validator.RuleFor(draft => draft.Said).NotNull().WhenAsync((_, _) => Task.FromResult(true)));

        Assert.Throws<InvalidOperationException>(() => harbour.Ledger.Record(harbour.FortyOut));
    }

    [Fact]
    public void AddValidator_Null_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => new ClaimTrackerOptions().AddValidator(null!));
        Assert.Throws<ArgumentNullException>(() => HouseValidators.AddValidator(null!, new FigureNeedsTime()));
    }

    private static SomeHarbour With(Action<HouseValidator> rules) => new(new ClaimTrackerOptions().AddValidator(new HouseValidator(rules)));

    private static Problem ProblemOf(Action<HouseValidator> rules)
    {
        var harbour = With(rules);
        return Assert.Single(ProblemsOf(harbour, harbour.FortyOut));
    }

    private static ImmutableArray<Problem> ProblemsOf(SomeHarbour harbour, ClaimDraft draft)
    {
        harbour.Ledger.TryRecord(draft, out _, out var problems);
        return problems;
    }

    private sealed class AlwaysRefuses : DraftCheck
    {
        public override IEnumerable<Problem> Check(ClaimDraft draft) => [new Problem("CT9004", "", "Never.")];
    }
}
