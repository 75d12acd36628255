namespace ClaimTracker.Tests;

/// <summary>One sentence of one code in one language, replaced by code.</summary>
public sealed class ReplacedTemplatesTests
{
    private static readonly string[] CodesOfPairs =
        [.. FindingCatalogue.All.Select(found => found.Id).Except([CircularSourcingRule.Id, SharedOriginRule.Id, TimingHintRule.Id])];

    public static TheoryData<string> Codes => [.. CodesOfPairs];

    [Fact]
    public void With_Code_ReplacesTheSentenceOfThatCodeAlone()
    {
        var templates = MessageTemplates.German.With("CT2003", (comparison, say) => $"{say.Attribute(comparison.First)} / {say.Attribute(comparison.Second)} [{say.Language}]");
        var ledger = LedgerWith(templates);

        Assert.Equal("Mayor Oyelaran (3. Mai 2024) / the dockers' union [de]", ledger.FindingsOn(Some.Harmed).Single().Explanation);
        Assert.Equal(LedgerWith(MessageTemplates.German).FindingsOn(Some.Crossed).Single().Explanation, ledger.FindingsOn(Some.Crossed).Single().Explanation);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void With_AnyCodeOfAPair_IsTaken(string code)
    {
        var templates = MessageTemplates.Ukrainian.With(code, (_, _) => "Своє речення.");
        var (first, second) = (Some.Recorded(Claim.By(Some.Mayor).That(Some.Harmed).Is(6)), Some.Recorded(Claim.By(Some.Mayor).That(Some.Harmed).Is(8)));

        Assert.Equal("Своє речення.", templates.Explain(new ComparisonArguments(first, second, Relation.Contrary, ComparisonStatus.Conflict, code, Reason.DisjointIntervals)));
        Assert.NotEqual("Своє речення.", templates.Explain(new ComparisonArguments(first, second, Relation.Same, ComparisonStatus.None, null, Reason.Same)));
    }

    [Fact]
    public void With_TheSameCodeTwice_LastOneCounts() =>
        Assert.Equal("second", LedgerWith(MessageTemplates.English.With("CT2003", (_, _) => "first").With("CT2003", (_, _) => "second")).FindingsOn(Some.Harmed).Single().Explanation);

    [Fact]
    public void With_OnTheOriginal_LeavesItAsItIs()
    {
        var before = LedgerWith(MessageTemplates.English).FindingsOn(Some.Harmed).Single().Explanation;

        _ = MessageTemplates.English.With("CT2003", (_, _) => "other");

        Assert.Equal(before, LedgerWith(MessageTemplates.English).FindingsOn(Some.Harmed).Single().Explanation);
    }

    [Fact]
    public void With_EverythingElse_IsSaidAsBefore()
    {
        var templates = MessageTemplates.German.With("CT2003", (_, _) => "anders");
        var claim = Some.Recorded(Claim.By(Some.Mayor).That(Some.Harmed).Is(2000).SaidOn(2024, 5, 3));

        Assert.Equal(MessageTemplates.German.Line(claim), templates.Line(claim));
        Assert.Equal(MessageTemplates.German.ExplainStep(PositionStepKind.First, claim, null), templates.ExplainStep(PositionStepKind.First, claim, null));
        Assert.Equal(MessageTemplates.German.Say(claim), templates.Say(claim));
        Assert.Equal("Widerspruch", templates.Heading("CT2003", ComparisonStatus.Conflict, "Rival figures"));
        Assert.Equal("de", templates.Language);
    }

    [Theory]
    [InlineData("CT3002")]
    [InlineData("CT9001")]
    [InlineData("ct2003")]
    [InlineData("")]
    public void With_OtherCode_NamesThoseThereAre(string code)
    {
        var exception = Assert.Throws<ArgumentOutOfRangeException>(() => MessageTemplates.English.With(code, (_, _) => ""));

        Assert.StartsWith("Findings about two claims have the codes CT1001, CT1002, CT1003, CT2001,", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void WithTheOtherFindings_Sentences_AreReplacedOneByOne()
    {
        var claim = Some.Recorded(Claim.By(Some.Mayor).That(Some.Harmed).Is(6));
        var templates = MessageTemplates.English
            .WithRepeatedOutlet((_, outlet, say) => $"{outlet.Name} twice, {say.Language}")
            .WithCitationLoop((pages, claims, _) => $"{pages.Count} pages, {claims.Count} claims")
            .WithSharedOrigin((claims, say) => say.Join(claims.Select(each => each.Speaker.Name)))
            .WithLostPassage((_, hop, say) => $"{hop.Outlet} lost, {say.Language}")
            .WithTimingHint((claims, say) => say.Line(claims[0]));

        Assert.Equal("CNN twice, en", templates.ExplainRepeatedOutlet(claim, Some.Cnn));
        Assert.Equal("2 pages, 1 claims", templates.ExplainCitationLoop(["a", "b"], [claim]));
        Assert.Equal("Mayor Oyelaran and Mayor Oyelaran", templates.ExplainSharedOrigin([claim, claim]));
        Assert.Equal("cnn lost, en", templates.ExplainLostPassage(claim, Some.Cnn));
        Assert.Equal("Mayor Oyelaran: 6 people.", templates.ExplainTimingHint([claim]));
        Assert.Equal(MessageTemplates.English.ExplainSharedOrigin([claim]), MessageTemplates.English.WithTimingHint((_, _) => "").ExplainSharedOrigin([claim]));
    }

    [Fact]
    public void With_TemplatesThatLackMessages_TellsOfThemOnce()
    {
        var told = new List<MissingMessage>();
        var templates = new Dutch { WhenMissing = told.Add }.With("CT2003", (comparison, say) => $"{say.Line(comparison.First)} {say.Line(comparison.Second)}");

        _ = LedgerWith(templates).FindingsOn(Some.Harmed).Single().Explanation;

        Assert.Equal(["Line", "Attribute", "Join", "Say(Answer)"], told.Select(missing => missing.Message));
        Assert.Equal("3 mei", templates.Say(Some.Time("2024-05-03")));
    }

    [Fact]
    public void With_Null_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => MessageTemplates.English.With(null!, (_, _) => ""));
        Assert.Throws<ArgumentNullException>(() => MessageTemplates.English.With("CT2003", null!));
        Assert.Throws<ArgumentNullException>(() => MessageTemplates.English.WithRepeatedOutlet(null!));
        Assert.Throws<ArgumentNullException>(() => MessageTemplates.English.WithCitationLoop(null!));
        Assert.Throws<ArgumentNullException>(() => MessageTemplates.English.WithSharedOrigin(null!));
        Assert.Throws<ArgumentNullException>(() => MessageTemplates.English.WithLostPassage(null!));
        Assert.Throws<ArgumentNullException>(() => MessageTemplates.English.WithTimingHint(null!));
    }

    // One pair of figures and one of yes and no.
    private static ClaimLedger LedgerWith(MessageTemplates templates)
    {
        var options = Some.Options();
        options.Templates = templates;
        return Some.Ledger(
            options,
            Claim.By(Some.Mayor).That(Some.Harmed).Is(6).SaidOn(2024, 5, 3), Claim.By(Some.Union).That(Some.Harmed).Is(8),
            Claim.By(Some.Mayor).That(Some.Crossed).IsYes(), Claim.By(Some.Union).That(Some.Crossed).IsNo());
    }

    private sealed class Dutch : MessageTemplates
    {
        public override string Language => "nl";

        public override string Say(EdtfTime time) => "3 mei";
    }
}
