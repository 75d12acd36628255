namespace ClaimTracker.Tests;

public sealed class ClaimLedgerChangeTests
{
    [Fact]
    public void Change_AQuestionToAComparerThatThrows_ChangesNothing()
    {
        var ledger = new ClaimLedger(new ClaimTrackerOptions().AddComparer(new Throwing()));
        var mayor = ledger.Add(Speaker.Person("mayor", "the mayor"));
        var why = ledger.Ask(Question.Named("why", "Why?").WithText());
        ledger.Record(Claim.By(mayor).That(why).Is("one"));
        ledger.Record(Claim.By(mayor).That(why).Is("two"));

        Assert.Throws<NotSupportedException>(() => ledger.Change(why.ComparedBy("throwing")));

        Assert.Equal((2, null), (ledger.On(why).Positions.Length, ledger.GetQuestion(why.Id).Comparer));
    }

    [Fact]
    public void Correct_TheSameTwice_IsRefused()
    {
        var ledger = Some.Ledger(Claim.By(Some.Mayor).That(Some.Harmed).Is(6), Claim.By(Some.Mayor).That(Some.Harmed).Is(8));
        ledger.Correct(Some.Claim(ledger, "c1"), Some.Claim(ledger, "c2"));

        Assert.Throws<EntryRefusedException>(() => ledger.Correct(Some.Claim(ledger, "c1"), Some.Claim(ledger, "c2")));
    }

    [Fact]
    public void Change_AName_IsReadFromNowOnAndNotBefore()
    {
        var ledger = Some.Ledger(Claim.By(Some.Mayor).That(Some.Harmed).Is(6));
        var before = ledger.Now;
        _ = Printed.Of(ledger);

        ledger.Change(Speaker.Person(Some.Mayor.Id.ToString(), "Mayor Adeyemi"), new EntryNote("desk", "elections"));

        Assert.Equal("Mayor Adeyemi", ledger.On(Some.Harmed).Positions[0].Claims[0].Speaker.Name);
        Assert.Equal(Some.Mayor.Name, before.On(Some.Harmed).Positions[0].Claims[0].Speaker.Name);
        Assert.Equal("elections", Assert.IsType<EntityChanged>(ledger.Entries.Last()).Note?.Why);
        Assert.Equal((1, 0), (ledger.EntitiesNamed("mayor adeyemi").Length, before.EntitiesNamed("mayor adeyemi").Length));
        Assert.Empty(ledger.EntitiesNamed(Some.Mayor.Name));
    }

    [Fact]
    public void Change_ALinkOfSpeaksFor_MovesTheClaimsToAnotherSide()
    {
        var ledger = Some.Ledger(Claim.By(Some.Mayor).That(Some.Staffed).Is(Some.Army), Claim.By(Some.Russia).That(Some.Staffed).Is(Some.Citizens));
        Assert.Equal("CT2001", Assert.Single(ledger.Findings).Code);

        ledger.Change(Some.Mayor.SpeakingFor(Some.Russia));

        Assert.Equal("CT2005", Assert.Single(ledger.Findings).Code);
        Assert.Equal("CT2001", Assert.Single(ledger.AsOf(ledger.Sequence - 1).Findings).Code);
    }

    [Fact]
    public void Change_WhatAnAnswerIsPartOf_EndsAConflict()
    {
        var ledger = Some.Ledger(Claim.By(Some.Mayor).That(Some.Staffed).Is(Some.Kozinka), Claim.By(Some.Union).That(Some.Staffed).Is(Some.Citizens));
        Assert.True(ledger.On(Some.Staffed).IsDisputed);

        ledger.Change(Some.Kozinka.Within(Some.Citizens));

        Assert.False(ledger.On(Some.Staffed).IsDisputed);
    }

    [Fact]
    public void Change_AfterAClaimWasRecorded_TheNextOneIsComparedByIt()
    {
        var ledger = Some.Ledger(Claim.By(Some.Mayor).That(Some.Staffed).Is(Some.Kozinka));
        ledger.Change(Some.Kozinka.Within(Some.Citizens));

        Assert.Empty(ledger.Record(Claim.By(Some.Union).That(Some.Staffed).Is(Some.Citizens)).Findings);
    }

    [Fact]
    public void Change_QuestionsThatCannotNotice_KeepTheirStandings()
    {
        var ledger = Some.Ledger(Claim.By(Some.Mayor).That(Some.Harmed).Is(6), Claim.By(Some.Union).That(Some.Toll).Is(6));
        var (harmed, toll) = (ledger.On(Some.Harmed), ledger.On(Some.Toll));

        ledger.Change(Some.Mayor.KnownAs("His Worship"));

        Assert.NotSame(harmed, ledger.On(Some.Harmed));
        Assert.Same(toll, ledger.On(Some.Toll));
    }

    [Fact]
    public void Change_ToALoop_IsRefusedAndChangesNothing()
    {
        var ledger = Some.Ledger();
        var before = Reading.Of(ledger);

        var refused = Assert.Throws<EntryRefusedException>(() => ledger.Change(Some.Citizens.Within(Some.Corps)));

        Assert.Equal("CT0009", Assert.Single(refused.Problems).Code);
        Assert.Equal(before, Reading.Of(ledger));
    }

    [Fact]
    public void Change_BetweenWhatSpeaksAndWhatDoesNot_IsRefused() => Assert.EndsWith(
        "/kind",
        Assert.Single(Assert.Throws<EntryRefusedException>(() => Some.Ledger().Change(Topic.Named(Some.Mayor.Id.ToString(), "Mayor"))).Problems).Path,
        StringComparison.Ordinal);

    [Fact]
    public void Change_AnOutletToWhatPassesNothingOn_NamesTheClaimThatWouldNotFit()
    {
        var ledger = Some.Ledger(Claim.By(Some.Mayor).That(Some.Harmed).Is(6).ReportedBy(Some.Cnn));

        var problem = Assert.Single(Assert.Throws<EntryRefusedException>(() => ledger.Change(Speaker.Group(Some.Cnn.Id.ToString(), "CNN"))).Problems);

        Assert.Equal(("CT0011", "/claims/c1/via/0/outlet"), (problem.Code, problem.Path));
    }

    [Fact]
    public void Change_APartyThatWouldSpeakForAnother_IsRefused() =>
        Assert.Equal("CT0004", Assert.Single(Assert.Throws<EntryRefusedException>(() => Some.Ledger().Change(Some.Russia.SpeakingFor(Some.Mayor))).Problems).Code);

    [Fact]
    public void Change_ThatWouldBreakACorrection_IsRefused()
    {
        var ledger = Some.Ledger(Claim.By(Some.Spokesman).That(Some.Harmed).Is(6), Claim.By(Some.Russia).That(Some.Harmed).Is(8));
        ledger.Correct(Some.Claim(ledger, "c1"), Some.Claim(ledger, "c2"));

        var refused = Assert.Throws<EntryRefusedException>(() => ledger.Change(Speaker.Person(Some.Spokesman.Id.ToString(), Some.Spokesman.Name)));

        Assert.Contains("break a correction", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Change_WhatIsNotThere_IsRefused()
    {
        var ledger = Some.Ledger();

        Assert.Equal("CT0005", Assert.Single(Assert.Throws<EntryRefusedException>(() => ledger.Change(Topic.Named("nothing", "Nothing"))).Problems).Code);
        Assert.Equal("CT0005", Assert.Single(Assert.Throws<EntryRefusedException>(() => ledger.Change(Question.Named("nothing", "Nothing?").YesOrNo())).Problems).Code);
    }

    [Fact]
    public void Change_AQuestion_IsReadFromNowOnAndNotBefore()
    {
        var ledger = Some.Ledger(Claim.By(Some.Mayor).That(Some.Harmed).Is(6).SaidOn(2024, 5, 1), Claim.By(Some.Union).That(Some.Harmed).Is(8).SaidOn(2024, 5, 2));
        Assert.True(ledger.On(Some.Harmed).IsDisputed);

        ledger.Change(Some.Harmed.Cumulative());

        Assert.Equal(QuestionState.PossiblyDisputed, ledger.On(Some.Harmed).State);
        Assert.Equal(QuestionState.Disputed, ledger.AsOf(ledger.Sequence - 1).On(Some.Harmed).State);
        Assert.Equal(Timing.Fixed, ledger.Entries.OfType<QuestionAsked>().Single(entry => entry.Question.Id == Some.Harmed.Id).Question.Timing);
    }

    [Fact]
    public void Change_AQuestionThatItsClaimsDoNotFit_IsRefused()
    {
        var ledger = Some.Ledger(Claim.By(Some.Mayor).That(Some.Harmed).Is(6));

        var problem = Assert.Single(Assert.Throws<EntryRefusedException>(() => ledger.Change(Question.Named("harmed", "Was anybody harmed?").YesOrNo())).Problems);

        Assert.Equal(("CT0007", "/claims/c1/answer"), (problem.Code, problem.Path));
    }

    private sealed class Throwing() : AnswerComparer("throwing")
    {
        public override AnswerRelation Compare(Answer first, Answer second) => throw new NotSupportedException();
    }
}
