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

        Assert.Equal(["Line", "Attribute", "Say(EdtfTime)", "Join", "Say(Answer)", "Say(Decimal)"], told.Select(missing => missing.Message));
        Assert.All(told, missing => Assert.Equal(("nl", "en"), (missing.Language, missing.SaidIn)));
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
            ["Attribute", "ExplainClaim", "Join", "Line", "Say(Answer)", "Say(Decimal)", "Say(EdtfTime)"],
            told.Select(missing => missing.Message).Order(StringComparer.Ordinal));
        Assert.All(told, missing => Assert.Equal(("de-AT", "de"), (missing.Language, missing.SaidIn)));
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
        Assert.Equal(["Attribute", "Explain", "Heading", "Join", "Line", "Say(Answer)"], told.Select(missing => missing.Message).Order(StringComparer.Ordinal));
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

    /// <summary>Who replaces a part has replaced it in every sentence that the fallback makes of it.</summary>
    [Fact]
    public void Fallback_Sentences_AreMadeOfThePartsOfTheHouse()
    {
        var templates = new Slashes();
        var before = Some.Recorded(ClaimTracker.Claim.By(Some.Mayor).That(Some.Harmed).Is(6).SaidOn(2024, 5, 3));
        var after = Some.Recorded(ClaimTracker.Claim.By(Some.Mayor).That(Some.Harmed).Is(8).SaidOn(2024, 5, 4));

        Assert.Equal("Mayor Oyelaran (3/5/2024): 6 people.", templates.Line(before));
        Assert.Contains("(3/5/2024)", templates.ExplainStep(PositionStepKind.Update, after, before), StringComparison.Ordinal);
        Assert.Contains(
            "zuerst: 3/5/2024, danach: 4/5/2024",
            templates.Explain(new ComparisonArguments(before, after, Relation.RevisedBy, ComparisonStatus.Possible, "CT1002", Reason.DisjointIntervals)),
            StringComparison.Ordinal);
        Assert.Equal("Mayor Oyelaran (3. Mai 2024): 6 people.", MessageTemplates.German.Line(before));
    }

    [Fact]
    public void Fallback_ToItself_SaysWhatToDo()
    {
        var exception = Assert.Throws<InvalidOperationException>(() => new Circular().Line(Claim));

        Assert.Equal("Circular has no Line and falls back to itself; let its Fallback be other templates.", exception.Message);
    }

    [Fact]
    public void Fallback_ToItselfByWayOfOthers_SaysWhatToDo()
    {
        var first = new Pointing("nl-BE");
        first.To = new Pointing("nl") { To = new Empty("nl-NL") { Next = first } };

        var exception = Assert.Throws<InvalidOperationException>(() => first.Line(Claim));

        Assert.Equal("Pointing has no Line and falls back to itself; let its Fallback be other templates.", exception.Message);
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

    private sealed class Slashes : MessageTemplates
    {
        public override string Language => "de";

        public override string Say(EdtfTime time) => string.Join('/', time.Text.Split('-').Reverse().Select(part => part.TrimStart('0')));
    }

    private sealed class Pointing(string language) : MessageTemplates
    {
        public MessageTemplates? To { get; set; }

        public override string Language => language;

        protected override MessageTemplates Fallback => To!;
    }

    private sealed class Circular : MessageTemplates
    {
        protected override MessageTemplates Fallback => this;
    }
}
