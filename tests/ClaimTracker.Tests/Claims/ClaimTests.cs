namespace ClaimTracker.Tests;

/// <summary>What a claim reads back as: everything that was put in.</summary>
public sealed class ClaimTests
{
    private static readonly AttributionHop Cnn = AttributionHop.Through(Some.Cnn) with
    {
        Url = new Uri("https://example.org/a?b=%20c#d"),
        Form = ReportForm.Quote,
        Published = Some.Time("2024-05-03~"),
        Cites = [new Uri("https://example.org/1"), new Uri("http://example.org/2")],
    };

    private static readonly AttributionHop Gazette = AttributionHop.Through(Some.Gazette) with { Form = ReportForm.Translation, Cites = [new Uri("https://example.org/3")] };

    [Fact]
    public void Claim_WithEveryPart_ReadsBackAsDrafted()
    {
        var claim = Some.Recorded(
            Claim.By(Some.Yusov).That(Some.Harmed).Confirms(Quantity.AtLeast(6, "soldiers")).Identified("all")
                .SaidOn(2024, 5, 3).HoldsDuring(Some.Time("2024-05")).OnBehalfOf(Some.Russia).Quoting("Не менше шести").InWords("At least six.").InLanguage("uk")
                .ReportedBy(Cnn, Gazette).WithCertainty(Certainty.Probable).AsPrediction());

        Assert.Equal(("all", "yusov", "harmed", Force.Confirms), (claim.Id.ToString(), claim.Speaker.Id.ToString(), claim.Question.Id.ToString(), claim.Force));
        Assert.Equal(
            (new QuantityAnswer(Quantity.AtLeast(6, "soldiers")), Some.Time("2024-05-03"), Some.Time("2024-05"), Some.Russia),
            (claim.Answer, claim.Said, claim.Holds, claim.Principal));
        Assert.Equal(("Не менше шести", "At least six.", "uk"), (claim.Quote, claim.Wording, claim.Language));
        Assert.Equal([Cnn, Gazette], claim.Via);
        Assert.Equal((Certainty.Probable, Nature.Prediction, Some.Noon), (claim.Certainty, claim.Nature, claim.Recorded));
    }

    [Fact]
    public void Claim_WithNoOptionalPart_ReadsBackEmpty()
    {
        var claim = Some.Recorded(Claim.By(Some.Mayor).That(Some.Crossed).DidNotRespond());

        Assert.Equal(
            (null, null, null, null, null, null, null, Certainty.Certain, Nature.Fact),
            (claim.Answer, claim.Said, claim.Holds, claim.Principal, claim.Quote, claim.Wording, claim.Language, claim.Certainty, claim.Nature));
        Assert.Empty(claim.Via);
    }

    [Fact]
    public void Certainty_OfADoubt_IsPossible() => Assert.Equal(Certainty.Possible, Some.Recorded(Claim.By(Some.Mayor).That(Some.Harmed).Doubts(6)).Certainty);

    [Fact]
    public void EveryMode_OfForceCertaintyAndNature_ReadsBack()
    {
        var ledger = Some.Ledger();
        var modes =
            from force in Enum.GetValues<Force>()
            where force != Force.Doubts
            from certainty in Enum.GetValues<Certainty>()
            from nature in Enum.GetValues<Nature>()
            select (force, certainty, nature);

        Assert.All(modes, mode =>
        {
            var draft = Some.Says(Some.Mayor, Some.Crossed, mode.force, mode.force.IsNonAnswer() ? null : YesNoAnswer.Yes).WithCertainty(mode.certainty);
            var claim = ledger.Record(mode.nature switch { Nature.Opinion => draft.AsOpinion(), Nature.Prediction => draft.AsPrediction(), _ => draft }).Claim;

            Assert.Equal(mode, (claim.Force, claim.Certainty, claim.Nature));
        });
    }

    [Fact]
    public void Via_OfManyClaims_IsThatOfEach()
    {
        var ledger = Some.Ledger(
            Claim.By(Some.Mayor).That(Some.Harmed).Is(6).ReportedBy(Cnn),
            Claim.By(Some.Mayor).That(Some.Harmed).Is(6),
            Claim.By(Some.Mayor).That(Some.Harmed).Is(6).ReportedBy(Gazette, Cnn));

        Assert.Equal(
            [[Cnn], [], [Gazette, Cnn]], ledger.Claims.Select(claim => claim.Via.ToArray()));
    }

    [Fact]
    public void Outlets_NamedTwice_AreToldTwice() =>
        Assert.Equal("cnn,gazette,cnn", Printed.Ids(Some.Recorded(Claim.By(Some.Mayor).That(Some.Harmed).Is(6).ReportedBy(Some.Cnn, Some.Gazette, Some.Cnn)).Outlets));

    [Fact]
    public void Url_AddressThatUriWouldRewrite_IsKeptAsGiven() =>
        Assert.Equal(
            "HTTPS://Example.org:443/a/../b",
            Some.Recorded(Claim.By(Some.Mayor).That(Some.Harmed).Is(6).ReportedBy(AttributionHop.Through(Some.Cnn).At(new Uri("HTTPS://Example.org:443/a/../b"))))
                .Via[0].Url!.OriginalString);

    [Fact]
    public void Sides_OfASpokesman_AreWhereTheLinksEnd() => Assert.Equal("russia", Printed.Ids(Some.Recorded(Claim.By(Some.Spokesman).That(Some.Harmed).Is(6)).Sides));

    [Fact]
    public void Sides_OnBehalfOf_GoBeforeTheLinks() =>
        Assert.Equal("russia", Printed.Ids(Some.Recorded(Claim.By(Some.Yusov).That(Some.Harmed).Is(6).OnBehalfOf(Some.Ministry)).Sides));

    [Fact]
    public void Equals_SameClaimOfTwoMoments_Is()
    {
        var ledger = Some.Ledger(Claim.By(Some.Mayor).That(Some.Harmed).Is(6));
        var before = Some.Claim(ledger, "c1");
        ledger.Add(Topic.Named("new", "new"));

        Assert.Equal((true, true), (before.Equals(Some.Claim(ledger, "c1")), before.GetHashCode() == Some.Claim(ledger, "c1").GetHashCode()));
    }

    [Fact]
    public void Equals_SameIdInAnotherLedger_IsNot()
    {
        var draft = Claim.By(Some.Mayor).That(Some.Harmed).Is(6);

        Assert.NotEqual(Some.Claim(Some.Ledger(draft), "c1"), Some.Claim(Some.Ledger(draft), "c1"));
    }

    [Fact]
    public void ToString_WithAndWithoutAnswer_TellsWhoSaysWhat() =>
        Assert.Equal(
            ("a: mayor Asserts 6", "b: mayor Declines"),
            (
                Some.Recorded(Claim.By(Some.Mayor).That(Some.Harmed).Is(6).Identified("a")).ToString(),
                Some.Recorded(Claim.By(Some.Mayor).That(Some.Harmed).DeclinedToComment().Identified("b")).ToString()));
}
