namespace ClaimTracker.Tests;

public sealed class RuleFailureTests
{
    private static readonly ClaimDraft[] Clash = [Claim.By(Some.Mayor).That(Some.Harmed).Is(6), Claim.By(Some.Union).That(Some.Harmed).Is(8)];

    [Fact]
    public void RuleFailures_AllGoesWell_AreNone() => Assert.Empty(With(new AllClaimsRule("CT9000")).RuleFailures);

    [Fact]
    public void RuleFailures_EmptyLedgerWithoutRules_AreNone() => Assert.Empty(new ClaimLedger().RuleFailures);

    [Fact]
    public void RuleFailures_RuleThatThrows_TellItsIdAndWhatItThrew()
    {
        var failure = Assert.Single(With(new ThrowingRule()).RuleFailures);

        Assert.Equal("CT9666", failure.Code);
        Assert.Equal("The rule CT9666 (Broken) failed, so that findings of it may be missing here. NotSupportedException: The rule broke.", failure.Explanation);
        Assert.Equal(failure.Explanation, failure.ToString());
        Assert.Contains(nameof(ThrowingRule), Assert.IsType<NotSupportedException>(failure.Exception).StackTrace, StringComparison.Ordinal);
    }

    [Fact]
    public void RuleFailures_Several_AreInOrderOfIds() =>
        Assert.Equal(
            ["CT9001", "CT9668", "CT9669", "CT9999"],
            With(new ThrowingRule("CT9999"), new NullFindingRule(), new AllClaimsRule("CT9002"), new NullRule(), new ThrowingRule("CT9001")).RuleFailures.Select(failure => failure.Code));

    [Fact]
    public void RuleFailures_RuleThatGivesNull_SayWhatIsWrong() =>
        Assert.Equal(
            [
                "InvalidOperationException: NullRule gave null instead of findings; where nothing is found, it gives none.",
                "InvalidOperationException: NullFindingRule gave null in the place of a finding.",
            ],
            With(new NullRule(), new NullFindingRule()).RuleFailures.Select(failure => failure.Explanation.Split("missing here. ")[1]));

    [Fact]
    public void RuleFailures_ExceptionThatCannotSayWhy_IsToldAllTheSame() =>
        Assert.Equal(
            "The rule CT9671 (Speechless) failed, so that findings of it may be missing here. SpeechlessException: (It does not say why: its message failed with NotSupportedException.)",
            Assert.Single(With(new SpeechlessRule()).RuleFailures).Explanation);

    [Fact]
    public void Findings_RuleThatThrows_AreThoseOfAllOthers() =>
        Assert.Equal(Printed.Of(With(new AllClaimsRule("CT9000"))), Printed.Of(With(new ThrowingRule("CT9001"), new AllClaimsRule("CT9000"), new NullRule())));

    [Fact]
    public void Findings_RuleThatThrowsLater_KeepWhatItFoundBefore()
    {
        var ledger = With(new ThrowingLaterRule(1));

        Assert.Equal(["CT2003 c1,c2", "CT9667 c1"], ledger.Findings.Select(Short));
        Assert.Equal("CT9667", Assert.Single(ledger.RuleFailures).Code);
    }

    [Fact]
    public void Readings_RuleThatThrowsLater_TellTheSame()
    {
        var now = With(new ThrowingLaterRule(1), new ThrowingRule()).Now;

        Assert.Equal(now.Findings.Select(Short), now.EnumerateFindings().Select(Short));
        Assert.Equal(now.Findings.Select(Short), now.FindingsOn(Some.Harmed).Select(Short));
        Assert.Equal(now.Findings.Select(Short), now.FindingGroups.Select(group => Short(group.Example)));
        Assert.Equal(["CT9666", "CT9667"], now.RuleFailures.Select(failure => failure.Code));
    }

    [Fact]
    public void Snapshot_RuleThatFailsNowAndThen_TellsOneStory()
    {
        var now = With(new FickleRule()).Now;

        var readings = Enumerable.Range(0, 4).Select(_ => (now.RuleFailures.Length, now.Findings.Count(finding => finding.Code == "CT9670"), now.EnumerateFindings().Count())).Distinct();

        Assert.Equal((1, 0, 1), Assert.Single(readings));
    }

    [Fact]
    public void Snapshot_ReadByManyThreads_RunsItsRulesAsIfOnce()
    {
        var now = With(new FickleRule()).Now;

        var failures = Enumerable.Range(0, 64).AsParallel().WithDegreeOfParallelism(4).Select(_ => now.RuleFailures).ToArray();

        Assert.Single(failures.Distinct());
    }

    [Fact]
    public void Snapshot_TextRedactedBetweenTwoReadings_IsReadByRulesAnew()
    {
        var ledger = Some.Ledger(Some.Options().AddRule(new QuotingRule()), Claim.By(Some.Mayor).That(Some.Harmed).Is(6).Quoting("Six, at the pier."));
        var now = ledger.Now;
        var before = Assert.Single(now.Findings).Explanation;

        ledger.Redact(Some.Claim(ledger, "c1"), ClaimText.Quote);

        Assert.Equal("Six, at the pier.", before);
        Assert.DoesNotContain("pier", Assert.Single(now.Findings).Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public void RuleFailures_EarlierMoment_AreOfThatMoment()
    {
        var ledger = With(new ThrowingLaterRule(1));

        Assert.Empty(ledger.AsOf(ledger.Sequence - 1).RuleFailures);
        Assert.Single(ledger.RuleFailures);
    }

    [Fact]
    public void Changes_RuleThatThrows_AreAsWithoutIt() =>
        Assert.Equal(With().Since(0).Changes.Select(change => change.Sentence), With(new ThrowingRule()).Since(0).Changes.Select(change => change.Sentence));

    [Fact]
    public void Record_RuleThatThrows_TellsTheFindingsOfTheClaim()
    {
        var ledger = With(new ThrowingRule());

        Assert.Equal(["CT2003 c1,c3"], ledger.Record(Claim.By(Some.Witness).That(Some.Harmed).Is(8).Identified("c3")).Findings.Select(Short).Take(1));
    }

    [Fact]
    public void CounterclaimsTo_RuleThatThrowsAndIsToThrow_AreTold()
    {
        var ledger = With(RuleFailureHandling.Throw, new ThrowingRule());

        Assert.Equal("c2", Assert.Single(ledger.CounterclaimsTo(Some.Claim(ledger, "c1"))).Claim.Id.ToString());
    }

    [Fact]
    public void OnRuleFailure_Throw_ThrowsFromEveryMemberThatRunsRules()
    {
        var ledger = With(RuleFailureHandling.Throw, new ThrowingRule("CT9002"), new ThrowingRule("CT9001"));

        Action[] readings =
        [
            () => _ = ledger.Findings, () => _ = ledger.FindingGroups, () => _ = ledger.EnumerateFindings().Count(), () => _ = ledger.FindingsOn(Some.Harmed),
            () => _ = ledger.RuleFailures,
        ];

        Assert.All(readings, read => Assert.Equal(["CT9001", "CT9002"], Assert.Throws<RuleFailedException>(read).Failures.Select(failure => failure.Code)));
    }

    [Fact]
    public void OnRuleFailure_Throw_HasWhatTheRuleThrewWithin()
    {
        var thrown = Assert.Throws<RuleFailedException>(() => With(RuleFailureHandling.Throw, new ThrowingRule()).Findings);

        Assert.Equal("The rule CT9666 (Broken) failed, so that findings of it may be missing here. NotSupportedException: The rule broke.", thrown.Message);
        Assert.Contains(nameof(ThrowingRule), Assert.IsType<NotSupportedException>(thrown.InnerException).StackTrace, StringComparison.Ordinal);
    }

    [Fact]
    public void OnRuleFailure_ThrowAndNothingFails_TellsFindings() =>
        Assert.Equal(["CT2003 c1,c2", "CT9000 c1,c2"], With(RuleFailureHandling.Throw, new AllClaimsRule("CT9000")).Findings.Select(Short));

    [Fact]
    public void OnRuleFailure_Throw_StopsNothingElse()
    {
        var ledger = With(RuleFailureHandling.Throw, new ThrowingRule());

        Assert.Equal((1, 1, QuestionState.Disputed), (ledger.Conflicts.Count(), ledger.Disputes.Count(), ledger.On(Some.Harmed).State));
    }

    [Fact]
    public void OnRuleFailure_ThatIsNone_IsAFault()
    {
        var thrown = Assert.Throws<InvalidOperationException>(() => new ClaimLedger(new ClaimTrackerOptions { OnRuleFailure = (RuleFailureHandling)7 }));

        Assert.Equal("The options of ClaimTracker are wrong: OnRuleFailure is 7; it is Report or Throw.", thrown.Message);
    }

    private static ClaimLedger With(params ReadOnlySpan<LedgerRule> rules) => With(RuleFailureHandling.Report, rules);

    private static ClaimLedger With(RuleFailureHandling handling, params ReadOnlySpan<LedgerRule> rules)
    {
        var options = Some.Options();
        options.OnRuleFailure = handling;
        foreach (var rule in rules)
        {
            options.AddRule(rule);
        }

        return Some.Ledger(options, Clash);
    }

    private static string Short(Finding finding) => $"{finding.Code} {Printed.Ids(finding.Claims)}";

    private sealed class QuotingRule() : LedgerRule(new("CT9100", "Quotes"))
    {
        protected override IEnumerable<Finding> Examine(LedgerView view) => from claim in view.Claims select Found([claim], claim.Quote ?? "No quote.");
    }
}
