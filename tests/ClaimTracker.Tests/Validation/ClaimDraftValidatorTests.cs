using FluentValidation;

namespace ClaimTracker.Tests.Validation;

public sealed class ClaimDraftValidatorTests
{
    [Fact]
    public void Validate_GoodDraft_IsValid()
    {
        var harbour = new SomeHarbour();

        Assert.True(new ClaimDraftValidator(harbour.Ledger).Validate(harbour.FortyOut).IsValid);
    }

    [Fact]
    public void Validate_DraftWithManyFaults_TellsWhatRecordTellsEachAtItsProperty()
    {
        var harbour = new SomeHarbour();
        harbour.Ledger.Record(harbour.ItIsOver.Identified("c1"));
        var draft = Claim.By(SomeHarbour.Stranger).That(SomeHarbour.Unasked).IsYes()
            .Identified("c1")
            .OnBehalfOf(SomeHarbour.Stranger)
            .Quoting(new string('x', (64 * 1024) + 1))
            .ReportedBy(AttributionHop.Through(harbour.Gazette).At(new Uri("ftp://gazette.example/")), AttributionHop.Through(harbour.Pier.Id));

        var failures = new ClaimDraftValidator(harbour.Ledger).Validate(draft).Errors;

        Assert.Equal(
            ["CT0006 Id", "CT0005 Speaker", "CT0005 Principal", "CT0005 Question", "CT0012 Via[0].Url", "CT0011 Via[1].Outlet", "CT0013 Quote"],
            failures.Select(failure => $"{failure.ErrorCode} {failure.PropertyName}"));
        var refused = Assert.Throws<ClaimRefusedException>(() => harbour.Ledger.Record(draft));
        Assert.Equal(refused.Problems, failures.Select(failure => failure.CustomState));
        Assert.Equal(refused.Problems.Select(problem => problem.Message), failures.Select(failure => failure.ErrorMessage));
        Assert.Equal(refused.Problems.Select(problem => problem.Found), failures.Select(failure => failure.AttemptedValue));
    }

    [Fact]
    public void Validate_Ledger_IsReadAnewEachTimeAndASnapshotNever()
    {
        var harbour = new SomeHarbour();
        var (live, then) = (new ClaimDraftValidator(harbour.Ledger), new ClaimDraftValidator(harbour.Ledger.Now));
        var draft = Claim.By(SomeHarbour.Stranger).That(harbour.Over).IsNo();
        Assert.False(live.Validate(draft).IsValid);

        harbour.Ledger.Add(SomeHarbour.Stranger);

        Assert.True(live.Validate(draft).IsValid);
        Assert.False(then.Validate(draft).IsValid);
    }

    [Fact]
    public void Validate_HouseChecks_AreLeftToTheLedger()
    {
        var harbour = new SomeHarbour(new ClaimTrackerOptions().AddValidator<FigureNeedsTime>());

        Assert.True(new ClaimDraftValidator(harbour.Ledger).Validate(harbour.FortyOut).IsValid);
    }

    [Fact]
    public void Validate_InsideTheValidatorOfAForm_NamesTheWholePath()
    {
        var harbour = new SomeHarbour();
        var form = new InlineValidator<Form>();
        form.RuleFor(entry => entry.Draft).SetValidator(new ClaimDraftValidator(harbour.Ledger));
        var draft = harbour.FortyOut.ReportedBy(AttributionHop.Through(harbour.Pier.Id));

        Assert.Equal("Draft.Via[0].Outlet", Assert.Single(form.Validate(new Form(draft)).Errors).PropertyName);
    }

    [Fact]
    public async Task ValidateAsync_BadDraft_TellsTheSame()
    {
        var harbour = new SomeHarbour();

        var result = await new ClaimDraftValidator(harbour.Ledger).ValidateAsync(
            Claim.By(SomeHarbour.Stranger).That(harbour.Over).IsNo(), TestContext.Current.CancellationToken);

        Assert.Equal("Speaker", Assert.Single(result.Errors).PropertyName);
    }

    [Fact]
    public void Validate_MessageWithBraces_IsLeftAsItIs()
    {
        var harbour = new SomeHarbour();
        var draft = harbour.FortyOut.ReportedBy(AttributionHop.Through(harbour.Gazette).At(new Uri("ftp://x.example/{PropertyName}")));

        var failure = Assert.Single(new ClaimDraftValidator(harbour.Ledger).Validate(draft).Errors);

        Assert.Equal(((Problem)failure.CustomState).Message, failure.ErrorMessage);
        Assert.Equal("ftp://x.example/{PropertyName}", failure.AttemptedValue);
    }

    [Fact]
    public void Constructor_NoLedger_Throws() => Assert.Throws<ArgumentNullException>(() => new ClaimDraftValidator(null!));

    private sealed record Form(ClaimDraft Draft);
}
