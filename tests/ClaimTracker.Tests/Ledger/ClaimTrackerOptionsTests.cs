namespace ClaimTracker.Tests;

public sealed class ClaimTrackerOptionsTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void QuantityTolerance_AtTheEndsOfItsRange_IsAllowed(double tolerance)
    {
        var ledger = new ClaimLedger(new ClaimTrackerOptions { QuantityTolerance = tolerance });

        Assert.Equal((decimal)tolerance, ledger.Ask(Some.Harmed).Tolerance!.Value.HalfWidth);
    }

    [Theory]
    [InlineData(-0.001, "QuantityTolerance is -0.001; it lies in [0, 1].")]
    [InlineData(1.001, "QuantityTolerance is 1.001; it lies in [0, 1].")]
    [InlineData(double.NaN, "QuantityTolerance is NaN; it lies in [0, 1].")]
    [InlineData(double.PositiveInfinity, "QuantityTolerance is Infinity; it lies in [0, 1].")]
    public void QuantityTolerance_OutsideItsRange_IsAFault(double tolerance, string fault)
    {
        var thrown = Assert.Throws<InvalidOperationException>(() => new ClaimLedger(new ClaimTrackerOptions { QuantityTolerance = tolerance }));

        Assert.Equal($"The options of ClaimTracker are wrong: {fault}", thrown.Message);
    }

    [Fact]
    public void Freeze_SeveralFaults_TellsAllAtOnce()
    {
        var options = new ClaimTrackerOptions { QuantityTolerance = 2, TimeProvider = null!, Templates = null! }
            .AddRule(new AllClaimsRule("CT1001"))
            .AddRule(new AllClaimsRule("CT9002"))
            .AddRule(new AllClaimsRule("CT9002"))
            .AddComparer(new PrefixComparer())
            .AddComparer(new PrefixComparer())
            .SetSeverity("CT9999", FindingSeverity.Info)
            .SetSeverity("ct1001", FindingSeverity.Info);

        var thrown = Assert.Throws<InvalidOperationException>(() => new ClaimLedger(options));

        Assert.Equal(
            "The options of ClaimTracker are wrong: QuantityTolerance is 2; it lies in [0, 1]. TimeProvider and Templates are not null. "
            + "The rule AllClaimsRule has the id \"CT1001\"; ids of house rules are CT9000 to CT9999. Two rules have the id \"CT9002\". "
            + "Two comparers have the id \"prefix\". There is no built-in finding \"CT9999\" to set a severity for. "
            + "There is no built-in finding \"ct1001\" to set a severity for.",
            thrown.Message);
    }

    [Theory]
    [InlineData("CT900")]
    [InlineData("CT90000")]
    [InlineData("ct9000")]
    [InlineData("CT9\u0661\u0661\u0661")]
    [InlineData("CT9000\n")]
    public void AddRule_IdThatIsNoHouseCode_IsAFault(string id) =>
        Assert.Throws<InvalidOperationException>(() => new ClaimLedger(new ClaimTrackerOptions().AddRule(new AllClaimsRule(id))));

    [Theory]
    [InlineData("CT9000")]
    [InlineData("CT9999")]
    public void AddRule_FirstAndLastHouseCode_IsAllowed(string id) =>
        Assert.Empty(new ClaimLedger(new ClaimTrackerOptions().AddRule(new AllClaimsRule(id))).Entries);

    [Fact]
    public void AddRule_FactoryThatMakesNothing_IsAFault()
    {
        var options = new ClaimTrackerOptions().AddRule(_ => null!).AddCheck(_ => null!);

        var thrown = Assert.Throws<InvalidOperationException>(() => new ClaimLedger(options));

        Assert.Equal("The options of ClaimTracker are wrong: A factory given to AddRule or AddCheck made null.", thrown.Message);
    }

    [Fact]
    public void AddRule_ByType_IsAskedForFindings()
    {
        var ledger = Some.Ledger(Some.Options().AddRule<AnonymousOnlyRule>(), Claim.By(Some.Witness).That(Some.Harmed).Is(6));

        var finding = Assert.Single(ledger.Findings);

        Assert.Equal("CT9001 Note  c1 Position rests on anonymous sources alone Warning: Only anonymous sources say 6.", Printed.Of(finding));
    }

    [Fact]
    public void AddRule_FindingOnOneQuestion_IsToldOnThatQuestionOnly()
    {
        var ledger = Some.Ledger(Some.Options().AddRule<AnonymousOnlyRule>(), Claim.By(Some.Witness).That(Some.Harmed).Is(6));

        Assert.Equal((1, 0), (ledger.FindingsOn(Some.Harmed).Length, ledger.FindingsOn(Some.Toll).Length));
    }

    [Fact]
    public void AddRule_FindingAcrossQuestions_HasNoQuestion()
    {
        var ledger = Some.Ledger(
            Some.Options().AddRule(new AllClaimsRule("CT9000")), Claim.By(Some.Mayor).That(Some.Toll).Is(6), Claim.By(Some.Mayor).That(Some.Harmed).Is(6));

        Assert.Null(Assert.Single(ledger.Findings).Question);
    }

    [Fact]
    public void AddRule_Finding_NeverChangesAState()
    {
        var plain = Some.Ledger(Claim.By(Some.Witness).That(Some.Harmed).Is(6));
        var ruled = Some.Ledger(Some.Options().AddRule<AnonymousOnlyRule>(), Claim.By(Some.Witness).That(Some.Harmed).Is(6));

        Assert.Equal(Printed.Of(plain.On(Some.Harmed)), Printed.Of(ruled.On(Some.Harmed)));
    }

    [Fact]
    public void AddRule_Findings_StandAmongTheBuiltInInOrderOfCode()
    {
        var ledger = Some.Ledger(
            Some.Options().AddRule(new AllClaimsRule("CT9000")), Claim.By(Some.Mayor).That(Some.Harmed).Is(6), Claim.By(Some.Union).That(Some.Harmed).Is(8));

        Assert.Equal(["CT2003", "CT9000"], ledger.Findings.Select(finding => finding.Code));
    }

    [Fact]
    public void AddCheck_DraftItDislikes_IsRefusedWithItsProblem()
    {
        var ledger = Some.Ledger(Some.Options().AddCheck(new QuoteCheck()));

        var problems = Refused.Claim(ledger, Claim.By(Some.Mayor).That(Some.Harmed).Is(6));

        Assert.Equal(["house /quote"], problems);
    }

    [Fact]
    public void AddCheck_DraftItLikes_IsRecorded()
    {
        var ledger = Some.Ledger(Some.Options().AddCheck(new QuoteCheck()));

        ledger.Record(Claim.By(Some.Mayor).That(Some.Harmed).Is(6).Quoting("six"));

        Assert.Single(ledger.Claims);
    }

    [Fact]
    public void AddCheck_Several_AllTell()
    {
        var ledger = Some.Ledger(Some.Options().AddCheck(new QuoteCheck()).AddCheck(_ => new QuoteCheck()));

        var problems = Refused.Claim(ledger, Claim.By(Some.Mayor).That(Some.Harmed).Is(6));

        Assert.Equal(["house /quote", "house /quote"], problems);
    }

    [Fact]
    public void AddCheck_DraftThatTheBuiltInChecksRefuse_IsNotAsked()
    {
        var ledger = Some.Ledger(Some.Options().AddCheck(new ThrowingCheck()));

        var problems = Refused.Claim(ledger, Claim.By(Speaker.Person("nobody", "?")).That(Some.Harmed).Is(6));

        Assert.Equal(["CT0005 /speaker"], problems);
    }

    [Fact]
    public void AddCheck_ThatThrows_ThrowsToTheCallerAndNothingIsRecorded()
    {
        var ledger = Some.Ledger(Some.Options().AddCheck(new ThrowingCheck()));
        var before = Printed.Everything(ledger);

        Assert.Throws<NotSupportedException>(() => ledger.Record(Claim.By(Some.Mayor).That(Some.Harmed).Is(6)));

        Assert.Equal(before, Printed.Everything(ledger));
    }

    [Fact]
    public void AddComparer_QuestionThatNamesIt_IsComparedByIt()
    {
        var ledger = WithComparer("north", "north gate");

        Assert.Equal((Relation.RefinedBy, Reason.Refines), Read(ledger.Compare(Some.Claim(ledger, "c1"), Some.Claim(ledger, "c2"))));
    }

    [Theory]
    [InlineData("north", "nave", Relation.Compatible, Reason.BothCanBeTrue)]
    [InlineData("north", "south", Relation.Contrary, Reason.PresumedExclusive)]
    public void AddComparer_AnswersThatItRelates_AreSo(string first, string second, Relation relation, Reason reason)
    {
        var ledger = WithComparer(first, second);

        Assert.Equal((relation, reason), Read(ledger.Compare(Some.Claim(ledger, "c1"), Some.Claim(ledger, "c2"))));
    }

    [Fact]
    public void AddComparer_ThatThrows_ThrowsToTheCallerAndNothingIsRecorded()
    {
        var ledger = Some.Ledger(Some.Options().AddComparer(new BrittleComparer()));
        var asked = ledger.Ask(Question.Named("where", "Where?").WithText().ComparedBy("brittle"));
        ledger.Record(Claim.By(Some.Mayor).That(asked).Is("here"));
        var before = Printed.Everything(ledger);

        Assert.Throws<NotSupportedException>(() => ledger.Record(Claim.By(Some.Mayor).That(asked).Is(BrittleComparer.Poison)));

        Assert.Equal(before, Printed.Everything(ledger));
    }

    [Fact]
    public void AddComparer_ThatThrowsAtAnAmendment_ThrowsToTheCallerAndNothingIsRecorded()
    {
        var ledger = Some.Ledger(Some.Options().AddComparer(new BrittleComparer()));
        var asked = ledger.Ask(Question.Named("where", "Where?").WithText().ComparedBy("brittle"));
        ledger.Record(Claim.By(Some.Mayor).That(asked).Is("here"));
        var there = ledger.Record(Claim.By(Some.Union).That(asked).Is("there")).Claim;
        var before = Printed.Everything(ledger);

        Assert.Throws<NotSupportedException>(() => ledger.Amend(there, Claim.By(Some.Union).That(asked).Is(BrittleComparer.Poison)));

        Assert.Equal(before, Printed.Everything(ledger));
    }

    [Fact]
    public void SetSeverity_OfABuiltInFinding_GoesBeforeItsStatus()
    {
        var ledger = Some.Ledger(
            Some.Options().SetSeverity("CT2003", FindingSeverity.Info), Claim.By(Some.Mayor).That(Some.Harmed).Is(6), Claim.By(Some.Union).That(Some.Harmed).Is(8));

        Assert.Equal(FindingSeverity.Info, Assert.Single(ledger.Findings).Severity);
    }

    [Fact]
    public void SetSeverity_Twice_TheLastCallWins()
    {
        var ledger = Some.Ledger(
            Some.Options().SetSeverity("CT2003", FindingSeverity.Info).SetSeverity("CT2003", FindingSeverity.Warning),
            Claim.By(Some.Mayor).That(Some.Harmed).Is(6),
            Claim.By(Some.Union).That(Some.Harmed).Is(8));

        Assert.Equal(FindingSeverity.Warning, Assert.Single(ledger.Findings).Severity);
    }

    [Fact]
    public void SetSeverity_ThatIsNone_Throws() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new ClaimTrackerOptions().SetSeverity("CT2003", (FindingSeverity)3));

    [Fact]
    public void Options_ChangedAfterTheLedgerWasMade_ChangeNothing()
    {
        var options = Some.Options();
        var ledger = new ClaimLedger(options);

        options.QuantityTolerance = 1;
        options.AddCheck(new ThrowingCheck());

        Assert.Equal(Tolerance.Standard, ledger.Ask(Some.Harmed).Tolerance);
    }

    [Fact]
    public void ClaimLedger_NullOptions_Throws() => Assert.Throws<ArgumentNullException>(() => new ClaimLedger((ClaimTrackerOptions)null!));

    private static ClaimLedger WithComparer(string first, string second)
    {
        var ledger = Some.Ledger(Some.Options().AddComparer(new PrefixComparer()));
        var asked = ledger.Ask(Question.Named("where", "Where?").WithText().ComparedBy("prefix"));
        ledger.Record(Claim.By(Some.Mayor).That(asked).Is(first).Identified("c1"));
        ledger.Record(Claim.By(Some.Union).That(asked).Is(second).Identified("c2"));
        return ledger;
    }

    private static (Relation, Reason) Read(Comparison comparison) => (comparison.Relation, comparison.Reason);
}
