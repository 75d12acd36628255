namespace ClaimTracker.Tests;

/// <summary>What is said where a language lacks a message, and who is told.</summary>
public sealed class FallbackTests
{
    private static readonly Claim Claim = Some.Recorded(ClaimTracker.Claim.By(Some.Mayor).That(Some.Harmed).Is(6).SaidOn(2024, 5, 3));

    [Theory]
    [InlineData("nl", "Mayor Oyelaran, 3 May 2024: 6 people.")]
    [InlineData("de-AT", "Mayor Oyelaran (3. Mai 2024): 6 people.")]
    [InlineData("de-1996-AT", "Mayor Oyelaran (3. Mai 2024): 6 people.")]
    [InlineData("DE-at", "Mayor Oyelaran (3. Mai 2024): 6 people.")]
    [InlineData("den", "Mayor Oyelaran, 3 May 2024: 6 people.")]
    [InlineData("", "Mayor Oyelaran, 3 May 2024: 6 people.")]
    public void Line_NotReplaced_IsSaidByTheNearestLanguage(string language, string line) => Assert.Equal(line, new Empty(language).Line(Claim));

    [Fact]
    public void WhenMissing_OneMessageManyTimes_IsToldOnce()
    {
        var told = new List<MissingMessage>();
        var templates = new Empty("nl") { WhenMissing = told.Add };

        _ = templates.Line(Claim);
        _ = templates.Line(Claim);
        _ = templates.Say(Claim);
        _ = templates.Say(Some.Time("2024"));
        _ = templates.Say(1m);

        Assert.Equal(
            [
                new MissingMessage("Line", "nl", "en"), new MissingMessage("Say(Answer)", "nl", "en"),
                new MissingMessage("Say(EdtfTime)", "nl", "en"), new MissingMessage("Say(Decimal)", "nl", "en"),
            ],
            told);
        Assert.Equal("The language nl has no Line; it is said in en.", told[0].ToString());
    }

    [Fact]
    public void WhenMissing_ManyThreads_IsToldOnceForEachMessage()
    {
        var told = new System.Collections.Concurrent.ConcurrentQueue<MissingMessage>();
        var templates = new Empty("de-AT") { WhenMissing = told.Enqueue };

        Parallel.For(0, 2000, new ParallelOptions { MaxDegreeOfParallelism = 8 }, turn =>
        {
            _ = templates.Line(Claim);
            _ = templates.ExplainClaim(Claim);
        });

        Assert.Equal(
            [new MissingMessage("ExplainClaim", "de-AT", "de"), new MissingMessage("Line", "de-AT", "de")],
            told.OrderBy(missing => missing.Message, StringComparer.Ordinal));
    }

    /// <summary>A ledger that says everything in templates without a message asks for each of them once, however much it has to say.</summary>
    [Fact]
    public void WhenMissing_OnALedger_IsToldOnceForEachMessage()
    {
        var told = new List<MissingMessage>();
        var options = Some.Options();
        options.Templates = new Empty("nl") { WhenMissing = told.Add };
        var ledger = Some.Ledger(
            options,
            ClaimTracker.Claim.By(Some.Mayor).That(Some.Harmed).Is(6), ClaimTracker.Claim.By(Some.Union).That(Some.Harmed).Is(8), ClaimTracker.Claim.By(Some.Witness).That(Some.Harmed).Is(9));

        Assert.All(ledger.Findings, finding => Assert.EndsWith("cannot both be true.", finding.Explanation, StringComparison.Ordinal));
        Assert.All(ledger.Findings, finding => Assert.Equal("Conflict", finding.Heading));
        Assert.Equal(["Explain", "Heading"], told.Select(missing => missing.Message));
    }

    [Fact]
    public void WhenMissing_HouseStyleOfALanguage_IsNotTold()
    {
        var templates = new Empty("de") { WhenMissing = missing => Assert.Fail(missing.ToString()) };

        Assert.Equal(MessageTemplates.German.Line(Claim), templates.Line(Claim));
    }

    [Fact]
    public void WhenMissing_ItThrows_GoesToWhoAsked()
    {
        var templates = new Empty("nl") { WhenMissing = _ => throw new NotSupportedException() };

        Assert.Throws<NotSupportedException>(() => templates.Line(Claim));
    }

    [Fact]
    public void WhenMissing_Nobody_NothingHappens() => Assert.NotEmpty(new Empty("nl").Line(Claim));

    [Fact]
    public void Fallback_OfTheHouse_IsAskedBeforeEnglish()
    {
        var told = new List<MissingMessage>();
        var templates = new Empty("nl-BE") { Next = new Empty("nl") { Next = MessageTemplates.German }, WhenMissing = told.Add };

        Assert.Equal("Mayor Oyelaran (3. Mai 2024): 6 people.", templates.Line(Claim));
        Assert.Equal([new MissingMessage("Line", "nl-BE", "nl")], told);
    }

    [Fact]
    public void Fallback_ToItself_SaysWhatToDo()
    {
        var exception = Assert.Throws<InvalidOperationException>(() => new Circular().Line(Claim));

        Assert.Equal("Circular has no Line and falls back to itself; let its Fallback be other templates.", exception.Message);
    }

    [Fact]
    public void Language_NotOverridden_IsEnglish() => Assert.Equal("en", new Circular().Language);

    [Theory]
    [InlineData("de", "de")]
    [InlineData("DE", "de")]
    [InlineData("de-AT", "de")]
    [InlineData("uk-UA", "uk")]
    [InlineData("en-GB-oxendict", "en")]
    public void TryGet_TagOfALanguage_FindsIt(string tag, string language)
    {
        Assert.True(MessageTemplates.TryGet(tag, out var templates));
        Assert.Equal(language, templates.Language);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("fr")]
    [InlineData("deutsch")]
    [InlineData("d")]
    public void TryGet_OtherTag_FindsNothing(string? tag)
    {
        Assert.False(MessageTemplates.TryGet(tag, out var templates));
        Assert.Null(templates);
    }

    [Fact]
    public void Get_OtherTag_NamesThoseThereAre() =>
        Assert.Equal(
            "No templates of the language \"fr\" ship; there are de, en and uk.",
            Assert.Throws<KeyNotFoundException>(() => MessageTemplates.Get("fr")).Message);

    private sealed class Empty(string language) : MessageTemplates
    {
        public override string Language => language;

        public MessageTemplates? Next { get; init; }

        protected override MessageTemplates Fallback => Next ?? base.Fallback;
    }

    private sealed class Circular : MessageTemplates
    {
        protected override MessageTemplates Fallback => this;
    }
}
