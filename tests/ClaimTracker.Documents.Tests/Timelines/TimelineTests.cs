using System.Text;
using Microsoft.Extensions.Time.Testing;

namespace ClaimTracker.Documents.Tests.Timelines;

public sealed class TimelineTests
{
    private static readonly TimeZoneInfo Moscow = TimeZoneInfo.FindSystemTimeZoneById("Europe/Moscow");
    private static readonly DateTimeOffset Noon = new(2024, 5, 3, 12, 0, 0, TimeSpan.Zero);

    private readonly FakeTimeProvider _clock = new(Noon);
    private readonly ClaimLedger _ledger;
    private readonly Speaker _town;
    private readonly Speaker _union;
    private readonly YesNoQuestion _over;
    private readonly QuantityQuestion _hurt;

    public TimelineTests()
    {
        _ledger = new ClaimLedger(new ClaimTrackerOptions { TimeProvider = _clock });
        _town = _ledger.Add(Speaker.State("town", "the town"));
        _union = _ledger.Add(Speaker.Organisation("union", "the union"));
        _over = _ledger.Ask(Question.Named("over", "Is it over?").YesOrNo());
        _hurt = _ledger.Ask(Question.Named("hurt", "How many were hurt?").WithQuantity("people").Cumulative());
    }

    [Fact]
    public void Of_NothingOnRecord_IsEmpty() => Assert.Empty(Timeline.Of(new ClaimLedger()).Items);

    [Theory]
    [InlineData("the sooner first", "2024-05-03", "2024-05-04")]
    [InlineData("a vague time by its start", "2024-05", "2024-05-04")]
    [InlineData("of one start the most exact first", "2024-05-01", "2024-05")]
    [InlineData("a day before the clock times on it", "2024-05-03", "2024-05-03T08:00")]
    [InlineData("a day with all on it before what begins there and is vaguer", "2024-05-03T23:00", "2024-05-03/2024-05-04")]
    [InlineData("around a day before the day", "2024-05-03~", "2024-05-03")]
    [InlineData("an unknown beginning first", "../2024-05-03", "0001-01-01")]
    [InlineData("an open end last of one beginning", "2024-05-03/2025", "2024-05-03/..")]
    [InlineData("the clock of another zone as that of this one", "2024-05-03T22:00+03:00", "2024-05-03T21:00Z")]
    public void Items_Times_StandInOrder(string what, string first, string second)
    {
        // Entered the other way round.
        var later = Said(_union, second);
        var sooner = Said(_town, first);

        Assert.True(Timeline.Of(_ledger, Moscow).Items.Select(item => item.Claim).SequenceEqual([sooner, later]), what);
    }

    [Theory]
    [InlineData("2024-05-03T20:59Z", "2024-05-03")]
    [InlineData("2024-05-03T21:00Z", "2024-05-04")]
    [InlineData("2024-05-03", "2024-05-03")]
    [InlineData("2024-05-03T08:00/2024-05-03T09:00", "2024-05-03")]
    [InlineData("2024-05-03~", null)]
    [InlineData("2024-05", null)]
    [InlineData("2024-05-03/..", null)]
    public void Day_Time_IsThatOfTheZoneOrNone(string said, string? day)
    {
        Said(_town, said);

        Assert.Equal(day, Assert.Single(Timeline.Of(_ledger, Moscow).Items).Day?.ToString("yyyy-MM-dd", null));
    }

    [Fact]
    public void Items_OneTime_AreOrderedByQuestionThenEntryAndOursComesLast()
    {
        var over = Said(_town, "2024-05-03");
        _ledger.RecordUse(over, Usage.Of("https://a.example/1", "Over").On(EdtfTime.Parse("2024-05-03", Moscow)).AsFact());
        var hurt = _ledger.Record(Claim.By(_town).That(_hurt).Is(6).SaidOn(EdtfTime.Parse("2024-05-03", Moscow))).Claim;
        var denied = Said(_union, "2024-05-03");

        Assert.Equal(
            [("ClaimRecorded", hurt), ("ClaimRecorded", over), ("ClaimRecorded", denied), ("ClaimUsed", over)],
            Timeline.Of(_ledger, Moscow).Items.Select(item => (item.Entry.GetType().Name, item.Claim)));
    }

    [Fact]
    public void Recorded_NobodySaidWhen_StandsInForTheTime()
    {
        var claim = _ledger.Record(Claim.By(_town).That(_over).IsYes()).Claim;
        Said(_union, "2024-05-04");

        var first = Timeline.Of(_ledger).Items[0];

        Assert.Equal((claim, null, Noon, new DateOnly(2024, 5, 3)), (first.Claim, first.Time, first.Recorded, first.Day));
    }

    [Fact]
    public void Items_NoTimeAtAll_ComeLast()
    {
        var document = Read(
            """
            - { id: c1, speaker: town, question: over, answer: yes }
            - { id: c2, speaker: town, question: over, answer: yes, recorded: 2024-05-04T10:00Z }
            - { id: c3, speaker: union, question: over, answer: no, said: 2024-05-03 }
            """);

        Assert.Equal(["c3", "c2", "c1"], Timeline.Of(document.Ledger).Items.Select(item => item.Claim!.Id.ToString()));
    }

    [Fact]
    public void Items_WhatHappenedToClaims_AreTold()
    {
        var (one, two) = (Said(_town, "2024-05-01"), Said(_town, "2024-05-02"));
        Later();
        _ledger.Retract(one);
        Later();
        var three = Said(_town, "2024-05-03T13:30Z");
        Later();
        _ledger.Correct(two, three);
        Later();
        _ledger.Amend(one, one.ToDraft().Quoting("It is."));
        Later();
        _ledger.Withdraw(two);

        var items = Timeline.Of(_ledger).Items;

        Assert.Equal(
            [("ClaimRetracted", false), ("ClaimRecorded", false), ("ClaimCorrected", false), ("ClaimAmended", true), ("ClaimWithdrawn", true)],
            items[2..].Select(item => (item.Entry.GetType().Name, item.IsOurs)));
        Assert.Equal(three, items.Single(item => item.With is not null).With);
        Assert.Equal((null, "It is."), items.Where(item => item.Before is not null).Select(item => (item.Before!.Quote, item.Claim!.Quote)).Single());
    }

    [Fact]
    public void Items_ActsWithoutATimeInADocument_HaveNone()
    {
        var document = Read(
            "- { id: c1, speaker: town, question: over, answer: yes, recorded: 2024-05-04T10:00Z }",
            """
            events: [ { retract: c1, reason: no time } ]
            scales: { truth: { name: T, ratings: [ { id: a, label: A }, { id: b, label: B } ] } }
            assessments: [ { question: over, scale: truth, rating: a, by: desk }, { claim: c1, scale: truth, rating: a, by: desk } ]
            """);

        Assert.All(Timeline.Of(document.Ledger).Items[1..], item => Assert.Equal((null, null, null), (item.Time, item.Recorded, item.Day)));
    }

    [Fact]
    public void IsSuperseded_SeveralAssessments_IsTrueOfAllButTheLast()
    {
        var scale = RatingScale.Named("truth", "Truth").FromWorstToBest(("no", "No"), ("yes", "Yes"));
        var claim = Said(_town, "2024-05-01");
        _ledger.Assess(claim, Assessment.Of(scale["no"]).SignedBy("desk").MadeOn(2024, 5, 2));
        _ledger.Assess(_over, Assessment.Of(scale["no"]).SignedBy("desk").MadeOn(2024, 5, 2));
        _ledger.Assess(claim, Assessment.Of(scale["yes"]).SignedBy("desk").MadeOn(2024, 5, 3));

        Assert.Equal([true, false, false], Timeline.Of(_ledger).Items[1..].Select(item => item.IsSuperseded));
    }

    [Fact]
    public void Step_LaterAnswer_TellsWhatItWas()
    {
        _ledger.Record(Claim.By(_town).That(_hurt).Is(6).SaidOn(2024, 5, 1));
        _ledger.Record(Claim.By(_town).That(_hurt).Is(8).SaidOn(2024, 5, 2));

        Assert.Equal([PositionStepKind.First, PositionStepKind.Update], Timeline.Of(_ledger).Items.Select(item => item.Step!.Kind));
    }

    [Fact]
    public void Of_QuestionAndSpeaker_LeaveOutTheRest()
    {
        var own = Said(_town, "2024-05-01");
        Said(_union, "2024-05-02");
        _ledger.Record(Claim.By(_town).That(_hurt).Is(6).SaidOn(2024, 5, 1));
        _ledger.RecordUse(own, Usage.Of("https://a.example/1", "Over").On(2024, 5, 3).AsFact());

        Assert.Equal(3, Timeline.Of(_ledger, question: _over).Items.Length);
        Assert.Equal(3, Timeline.Of(_ledger, speaker: _town).Items.Length);
        Assert.All(Timeline.Of(_ledger, question: _over, speaker: _town).Items, item => Assert.Equal(own, item.Claim));
    }

    [Fact]
    public void Of_UnknownQuestionOrSpeaker_IsRefused()
    {
        Assert.Throws<KeyNotFoundException>(() => Timeline.Of(_ledger, question: Question.Named("why", "Why?").WithText()));
        Assert.Throws<KeyNotFoundException>(() => Timeline.Of(_ledger, speaker: Speaker.Person("nobody", "Nobody")));
    }

    [Fact]
    public void Of_AnEarlierMoment_TellsWhatWasKnownThen()
    {
        Said(_town, "2024-05-01");
        var then = _ledger.Sequence;
        Said(_union, "2024-05-01");

        Assert.Single(Timeline.Of(_ledger.AsOf(then)).Items);
    }

    private static ClaimsDocument Read(string claims, string more = "") => ClaimsDocument.Read(Encoding.UTF8.GetBytes(
        $$"""
        claimTracker: 1
        entities: { town: { kind: state, name: the town }, union: { kind: organisation, name: the union } }
        questions: { over: { text: "Is it over?", answers: yesNo } }
        claims:
        {{claims}}
        {{more}}
        """));

    private Claim Said(Speaker speaker, string time) =>
        _ledger.Record(Claim.By(speaker).That(_over).IsYes().SaidOn(EdtfTime.Parse(time, Moscow))).Claim;

    private void Later() => _clock.Advance(TimeSpan.FromHours(1));
}
