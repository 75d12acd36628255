using Microsoft.Extensions.Time.Testing;

namespace ClaimTracker.Tests;

public sealed class ImpactTests
{
    private readonly FakeTimeProvider _clock = new(Some.Noon);
    private readonly ClaimLedger _ledger;

    public ImpactTests() => _ledger = Some.Ledger(new ClaimTrackerOptions { TimeProvider = _clock });

    [Fact]
    public void Impacts_CorrectedThroughAChainWhoseMiddleTheDeskPulled_AreTold()
    {
        var (one, two, three) = (Record(Some.Russia, Some.Army), Record(Some.Russia, Some.Citizens), Record(Some.Russia, Some.Volunteers));
        Publish(one);
        Later();
        _ledger.Correct(one, two);
        _ledger.Correct(two, three);
        _ledger.Withdraw(two);

        Assert.Equal(three, Assert.Single(_ledger.Impacts, impact => impact.Cause == ImpactCause.Corrected).Other);
    }

    [Fact]
    public void Impacts_AClaimThatMovedIntoADispute_IsDisputedSinceIt()
    {
        _ledger.Record(Claim.By(Some.Russia).That(Some.Harmed).Is(9));
        Later();
        var used = _ledger.Record(Claim.By(Some.Mayor).That(Some.Toll).Is(5)).Claim;
        Publish(used);
        Later();
        _ledger.Amend(used, Claim.By(Some.Mayor).That(Some.Harmed).Is(5));

        Assert.Equal(_clock.GetUtcNow(), Assert.Single(_ledger.Impacts, impact => impact.Cause == ImpactCause.Disputed).Since);
    }

    [Fact]
    public void Impacts_ARivalThatCameAndWent_CountsWhileItWasThere()
    {
        var used = _ledger.Record(Claim.By(Some.Mayor).That(Some.Harmed).Is(5)).Claim;
        Publish(used);
        var wanderer = _ledger.Record(Claim.By(Some.Union).That(Some.Toll).Is(7)).Claim;
        Later();
        wanderer = _ledger.Amend(wanderer, Claim.By(Some.Union).That(Some.Harmed).Is(7));
        var began = _clock.GetUtcNow();
        Later();
        _ledger.Record(Claim.By(Some.Russia).That(Some.Harmed).Is(8));
        Later();
        _ledger.Amend(wanderer, Claim.By(Some.Union).That(Some.Price).Is(7));

        Assert.Equal(began, Assert.Single(_ledger.Impacts).Since);
    }

    [Fact]
    public void Impacts_NothingPublished_AreNone()
    {
        Record(Some.Russia, Some.Army);
        Record(Some.Ukraine, Some.Citizens);

        Assert.Empty(_ledger.Impacts);
    }

    [Fact]
    public void Impacts_PublishedAndUnchanged_AreNone()
    {
        Publish(Record(Some.Russia, Some.Army));

        Assert.Empty(_ledger.Impacts);
    }

    [Fact]
    public void Impacts_RetractedAfterwards_TellsSinceWhen()
    {
        var claim = Record(Some.Russia, Some.Army);
        Publish(claim);
        Later();
        _ledger.Retract(claim);

        var impact = Assert.Single(_ledger.Impacts);

        Assert.Equal((ImpactCause.Retracted, ImpactWeight.High, _clock.GetUtcNow()), (impact.Cause, impact.Weight, impact.Since));
        Assert.Equal((claim, "Our piece"), (impact.Claim, impact.Usage.Title));
    }

    [Fact]
    public void Impacts_WithdrawnOrAmendedOrCorrected_AreTold()
    {
        var (one, two, three) = (Record(Some.Russia, Some.Army), Record(Some.Mayor, Some.Army), Record(Some.Union, Some.Army));
        Array.ForEach([one, two, three], claim => Publish(claim));
        Later();
        _ledger.Withdraw(one);
        _ledger.Amend(two, two.ToDraft().Quoting("The army."));
        _ledger.Correct(three, Record(Some.Union, Some.Army));

        Assert.Equal(
            [(ImpactCause.Corrected, three), (ImpactCause.Withdrawn, one), (ImpactCause.Amended, two)],
            _ledger.Impacts.Select(impact => (impact.Cause, impact.Claim)).OrderBy(impact => impact.Cause));
        Assert.Equal(_ledger.Claims.Last(), Assert.Single(_ledger.Impacts, impact => impact.Cause == ImpactCause.Corrected).Other);
    }

    [Fact]
    public void Impacts_ActedOnBeforeThePublication_AreNone()
    {
        var claim = Record(Some.Russia, Some.Army);
        _ledger.Retract(claim);
        Later();
        Publish(claim);

        Assert.Empty(_ledger.Impacts);
    }

    [Fact]
    public void Impacts_CorrectedByWhatTheDeskPulled_AreNone()
    {
        var claim = Record(Some.Russia, Some.Army);
        Publish(claim);
        Later();
        var correction = Record(Some.Russia, Some.Citizens);
        _ledger.Correct(claim, correction);
        _ledger.Withdraw(correction);

        Assert.Empty(_ledger.Impacts);
    }

    [Fact]
    public void Impacts_DisputedAfterwards_TellsTheRivalAndSinceWhen()
    {
        var claim = Record(Some.Russia, Some.Army);
        Publish(claim);
        Later();
        var rival = Record(Some.Ukraine, Some.Citizens);
        var since = _clock.GetUtcNow();
        Later();
        Record(Some.Mayor, Some.Citizens);

        var impact = Assert.Single(_ledger.Impacts);

        Assert.Equal((ImpactCause.Disputed, since, rival), (impact.Cause, impact.Since, impact.Other));
    }

    [Fact]
    public void Impacts_DisputedBySeveral_TellsTheOneWithWhichItBegan()
    {
        var claim = Record(Some.Russia, Some.Army);
        Publish(claim);
        Later();
        var beginner = _ledger.Record(Claim.By(Some.Ukraine).That(Some.Staffed).Is(Some.Citizens).Identified("z")).Claim;
        var since = _clock.GetUtcNow();
        Later();
        _ledger.Record(Claim.By(Some.Mayor).That(Some.Staffed).Is(Some.Citizens).Identified("a"));

        var impact = Assert.Single(_ledger.Impacts);

        Assert.Equal((since, beginner), (impact.Since, impact.Other));
    }

    [Fact]
    public void Impacts_WhoBeganTheDisputeGaveUp_TellsARivalOfNow()
    {
        var claim = Record(Some.Russia, Some.Army);
        Publish(claim);
        Later();
        var beginner = Record(Some.Ukraine, Some.Citizens);
        var since = _clock.GetUtcNow();
        Later();
        var rival = Record(Some.Mayor, Some.Citizens);
        _ledger.Retract(beginner);

        var impact = Assert.Single(_ledger.Impacts);

        Assert.Equal((since, rival), (impact.Since, impact.Other));
    }

    [Fact]
    public void Impacts_DisputedWhenItWasPublished_AreNone()
    {
        var claim = Record(Some.Russia, Some.Army);
        Record(Some.Ukraine, Some.Citizens);
        Later();
        Publish(claim);
        Later();
        Record(Some.Mayor, Some.Citizens);

        Assert.Empty(_ledger.Impacts);
    }

    [Fact]
    public void Impacts_DisputedAgainAfterwards_IsSinceTheLastTime()
    {
        var claim = Record(Some.Russia, Some.Army);
        var rival = Record(Some.Ukraine, Some.Citizens);
        _ledger.Retract(rival);
        Publish(claim);
        Later();
        Record(Some.Mayor, Some.Citizens);

        Assert.Equal(_clock.GetUtcNow(), Assert.Single(_ledger.Impacts).Since);
    }

    [Fact]
    public void Impacts_TheDeskDismissedTheConflict_AreNone()
    {
        Publish(Record(Some.Russia, Some.Army));
        Later();
        Record(Some.Ukraine, Some.Citizens);
        _ledger.Dismiss(Assert.Single(_ledger.Findings));

        Assert.Empty(_ledger.Impacts);
    }

    [Fact]
    public void Impacts_AsFact_WeighsMoreThanAttributed()
    {
        var claim = Record(Some.Russia, Some.Army);
        Publish(claim, UsageManner.Attributed);
        Publish(claim, UsageManner.AsFact);
        Publish(claim, UsageManner.Quoted);
        Later();
        Record(Some.Ukraine, Some.Citizens);

        Assert.Equal(
            [(UsageManner.AsFact, ImpactWeight.High), (UsageManner.Attributed, ImpactWeight.Low), (UsageManner.Quoted, ImpactWeight.Low)],
            _ledger.Impacts.Select(impact => (impact.Usage.Manner, impact.Weight)).OrderByDescending(impact => impact.Weight).ThenBy(impact => impact.Manner));
    }

    [Fact]
    public void Impacts_AtAnEarlierMoment_AreThoseOfThen()
    {
        Publish(Record(Some.Russia, Some.Army));
        Later();
        Record(Some.Ukraine, Some.Citizens);

        Assert.Empty(_ledger.AsOf(_ledger.Sequence - 1).Impacts);
    }

    [Fact]
    public void Explanation_TellsThePieceTheClaimAndWhatBecameOfIt()
    {
        Publish(Record(Some.Russia, Some.Army), UsageManner.Attributed);
        Later();
        Record(Some.Ukraine, Some.Citizens);

        var explanation = Assert.Single(_ledger.Impacts).Explanation;

        Assert.Equal(
            "“Our piece” (https://example.org/piece), published 3 May 2024, 12:00:00 UTC, attributed this to its speaker: "
            + "Who staffed the unit? Russia: the Ukrainian army. It is disputed since 3 May 2024, 13:00 UTC: Ukraine: Russian citizens.",
            explanation);
    }

    private Claim Record(Speaker speaker, Entity answer) => _ledger.Record(Claim.By(speaker).That(Some.Staffed).Is(answer)).Claim;

    private void Publish(Claim claim, UsageManner manner = UsageManner.AsFact) =>
        _ledger.RecordUse(claim, Usage.Of("https://example.org/piece", "Our piece").At(_clock.GetUtcNow()).In(manner));

    private void Later() => _clock.Advance(TimeSpan.FromHours(1));
}
