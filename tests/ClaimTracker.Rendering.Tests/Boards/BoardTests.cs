namespace ClaimTracker.Rendering.Tests;

public sealed class BoardTests
{
    private static BoardQuestion Staffed => Sample.Belgorod.Questions.Single(question => question.Id.ToString() == "staffed");

    [Fact]
    public void Of_Belgorod_PutsWhatNeedsADecisionFirst()
    {
        Assert.Equal("staffed", Sample.Belgorod.Questions[0].Id.ToString());
        Assert.Equal(["crossed"], Sample.Belgorod.Known.Select(question => question.Id.ToString()));
        Assert.Equal("10\u00A0questions · 21\u00A0claims · 12\u00A0speakers", Sample.Belgorod.Counts);
        Assert.Equal("said in 2023", Sample.Belgorod.SaidIn);
    }

    [Fact]
    public void Of_Claim_IsAttributedInOneReadableLine()
    {
        var yusov = Staffed.Positions.SelectMany(position => position.Origins).SelectMany(origin => origin.Claims).Single(claim => claim.Id.ToString() == "yusov-staffed");

        Assert.Equal("Andriy Yusov, representative of Ukraine's defence intelligence agency, via CNN, about 22 May", yusov.Line);
        Assert.Equal(("Andriy Yusov", "We can confirm that this operation was carried out by Russian citizens."), (yusov.Speaker, yusov.Quote));
        Assert.Equal(yusov.Line, yusov.Speaker + yusov.Details);
    }

    [Fact]
    public void Of_Rivals_StandInCampsAndTheNarrowerAnswerBelowTheBroader()
    {
        var camps = Staffed.Camps.Select(camp => string.Join(" > ", camp.Positions.Select(position => $"{position.Letter} {position.Answer}")));

        Assert.Equal(["A Russian citizens > B The Liberty of Russia Legion and the Russian Volunteer Corps", "C The Ukrainian army"], camps);
        Assert.Equal("Says more than “Russian citizens”", Staffed.Camps[0].Positions[1].SaysMoreThan);
        Assert.Equal("Russia against Ukraine and Ukrainian media", Staffed.Verdict);
    }

    [Fact]
    public void Of_ManyMentionsOfOneSide_AreOneOriginAndNotShownToBeIndependent()
    {
        var citizens = Staffed.Camps[0].Positions[0];

        Assert.Equal((3, 1), (citizens.Mentions, citizens.OriginCount));
        Assert.Equal(3, Assert.Single(citizens.Origins).Claims.Length);
        Assert.EndsWith("not shown to be independent", citizens.Support, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_OurAssessment_StandsApart()
    {
        var assessment = Assert.Single(Staffed.Assessments);

        Assert.Equal(("Not established", "fact desk, 22 May, 19:30"), (assessment.Label, assessment.SignedBy));
        Assert.Equal(3, Staffed.Published.Length);
    }

    // One kind of finding in each place, and none of them in two.
    [Theory]
    [InlineData("ct1001", 1, 0, 0, 0, 0)]
    [InlineData("ct1002", 0, 0, 1, 0, 0)]
    [InlineData("ct1003", 0, 0, 1, 0, 0)]
    [InlineData("ct2001", 1, 0, 0, 0, 0)]
    [InlineData("ct2002", 1, 0, 0, 0, 0)]
    [InlineData("ct2003", 1, 0, 0, 0, 0)]
    [InlineData("ct2005", 1, 0, 0, 0, 0)]
    [InlineData("ct3001", 0, 0, 0, 1, 0)]
    [InlineData("ct3002", 0, 0, 0, 1, 0)]
    [InlineData("ct3003", 0, 0, 0, 1, 0)]
    [InlineData("ct4001", 0, 0, 1, 0, 0)]
    [InlineData("ct4002", 0, 0, 1, 0, 0)]
    [InlineData("ct5001", 1, 0, 0, 0, 1)]
    public void Of_EveryKindOfFinding_HasItsPlace(string question, int conflicts, int possible, int changes, int sourcing, int hints)
    {
        var found = Board.Of(Testing.SampleLedgers.EveryFinding()).Questions.Single(other => other.Id.ToString() == question);

        var hintsOnly = question == "ct5001" ? found.Hints.Length : hints;
        Assert.Equal((changes, sourcing, hints), (found.Changes.Length, found.Sourcing.Length, hintsOnly));
        Assert.True(question == "ct5001" || (found.Conflicts.Length, found.PossibleConflicts.Length) == (conflicts, possible));
    }

    [Fact]
    public void Of_RetractedCorrectedAndWithdrawn_StayReadableWithTheReason()
    {
        var board = Sample.Yaml("""
            claimTracker: 1
            story: { id: s, title: S, timeZone: UTC }
            entities:
              mayor: { kind: person, name: the mayor }
              office: { kind: person, name: the clerk }
              union: { kind: organisation, name: the union }
            questions: { over: { text: "Is it over?", answers: yesNo } }
            claims:
              - { id: a, speaker: mayor, question: over, answer: yes, said: 2024-05-01 }
              - { id: b, speaker: union, question: over, answer: yes, said: 2024-05-01 }
              - { id: c, speaker: union, question: over, answer: no, said: 2024-05-02 }
              - { id: d, speaker: office, question: over, answer: yes, said: 2024-05-01 }
            events:
              - { retract: a, at: 2024-05-03, reason: deleted post }
              - { correct: b, with: c, at: 2024-05-02 }
              - { withdraw: d, by: night desk, reason: forged }
            """).Questions[0];

        var ended = board.Positions.Concat(board.Ended).SelectMany(position => position.Ended).ToDictionary(claim => claim.Id.ToString(), claim => claim.Ended);

        Assert.Equal("taken back by its speaker (3 May: deleted post)", ended["a"]);
        Assert.Equal("corrected by the union, 2 May: no", ended["b"]);
        Assert.Equal("withdrawn by our desk (night desk: forged)", ended["d"]);
    }

    [Fact]
    public void Of_PastMoment_TellsWhatChangedSince()
    {
        var document = Sample.Document("belgorod");
        var then = document.Ledger.AsOf(new DateTimeOffset(2023, 5, 22, 17, 0, 0, TimeSpan.FromHours(3)));

        var board = Board.Of(then, new BoardOptions { AsOf = "22 May 2023, 17:00", Later = document.Ledger.Now });

        Assert.Equal("As of 22 May 2023, 17:00", board.AsOf);
        Assert.Empty(board.Disputed);
        Assert.Equal("Since 13:50: 11 new claims; 4 new conflicts.", board.NewsSummary!.Replace('\u00A0', ' '));
        Assert.Contains(board.News, news => news.Question.ToString() == "staffed" && news.Sentences.Length > 0);
    }

    // The reader asked for 17:00; that the last entry before it came in at 16:50 would look like a mistake.
    [Fact]
    public void Of_PastMomentThatIsNamed_TellsWhatChangedSinceThatMoment()
    {
        var document = Sample.Document("belgorod");
        var moment = new DateTimeOffset(2023, 5, 22, 17, 0, 0, TimeSpan.FromHours(3));

        var board = Board.Of(document.Ledger.AsOf(moment), new BoardOptions { Zone = document.TimeZone, Later = document.Ledger.Now, NewSince = moment });

        Assert.StartsWith("Since 17:00:", board.NewsSummary, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_SilentSides_AreToldAsSilentAndNeverAsADenial()
    {
        var silent = Assert.Single(Sample.Belgorod.Questions.Single(question => question.Id.ToString() == "harmed").Silent);

        Assert.Equal(("Ukraine", "nothing on record"), (silent.Party, silent.How));
    }

    [Fact]
    public void Of_EmptyLedger_GivesAnEmptyBoard()
    {
        var board = Board.Of(new ClaimLedger());

        Assert.Empty(board.Questions);
        Assert.Equal("Who says what", board.Title);
    }

    [Fact]
    public void Of_ClaimsInAnyOrder_GivesTheSamePage()
    {
        var document = Sample.Document("belgorod");
        var pages = Enumerable.Range(0, 3).Select(_ => Sample.Page(Board.Of(document.Ledger.Now))).Distinct();

        Assert.Single(pages);
    }

    [Fact]
    public void Of_ClaimToldOffTheRecord_IsMarkedAndLeftOutOfTheBox()
    {
        var ledger = new ClaimLedger();
        var source = ledger.Add(Speaker.Anonymous("source", "an official"));
        var over = ledger.Ask(Question.Named("over", "Is it over?").YesOrNo());
        var claim = ledger.Record(Claim.By(source).That(over).IsYes()).Claim;
        ledger.SetGroundRules(claim, GroundRules.Of(GroundTerms.OffTheRecord));

        var board = Board.Of(ledger);

        Assert.Contains("Off the record, not to be published.", Sample.Page(board), StringComparison.Ordinal);
        Assert.DoesNotContain("an official,", new MarkdownBox().Render(board), StringComparison.Ordinal);
        Assert.DoesNotContain("**Yes**", new MarkdownBox().Render(board), StringComparison.Ordinal);
    }
}
