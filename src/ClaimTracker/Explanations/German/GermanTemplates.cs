namespace ClaimTracker;

// German. What a document names cannot be declined, so names stand in brackets, behind colons and where the nominative is right.
internal sealed class GermanTemplates(MessageTemplates? voice = null) : ShippedTemplates(voice)
{
    public override string Language => "de";

    public override ShippedTemplates SpeakingFor(MessageTemplates house) => new GermanTemplates(house);

    public override string Explain(ComparisonArguments comparison)
    {
        var (first, second) = (comparison.First, comparison.Second);
        var between = first.Question.Id == second.Question.Id ? string.Empty : $" {second.Question.Text}";
        return $"{first.Question.Text} {Voice.Line(first)}{between} {Voice.Line(second)} {string.Join(' ', GermanReasons.Sentences(comparison, Voice))}";
    }

    public override string ExplainRepeatedOutlet(Claim claim, Speaker outlet) => GermanSourcing.RepeatedOutlet(claim, outlet, Voice);

    public override string ExplainCitationLoop(IReadOnlyList<string> pages, IReadOnlyList<Claim> claims) => GermanSourcing.CitationLoop(pages, claims, Voice);

    public override string ExplainSharedOrigin(IReadOnlyList<Claim> claims) => GermanSourcing.SharedOrigin(claims, Voice);

    public override string ExplainLostPassage(Claim claim, AttributionHop hop) => GermanSourcing.LostPassage(claim, hop, Voice);

    public override string ExplainTimingHint(IReadOnlyList<Claim> claims) =>
        $"{claims[0].Question.Text} {string.Join(' ', claims.Select(Voice.Line))} Die Frage ist so erfasst, dass sich ihre Antwort nicht ändert, "
        + "und die Zahlen gelten für verschiedene Zeiten: Soll „timing“ auf „cumulative“ oder „changing“ gesetzt werden?";

    public override string ExplainClaim(Claim claim) => $"{claim.Question.Text} {Voice.Line(claim)}";

    public override string ExplainAct(ClaimAct act, Claim claim, Claim? other) => GermanChanges.Act(act, claim, other, Voice);

    public override string ExplainMove(AccountMove move, Claim before, Claim after) => $"{after.Question.Text} {Voice.SayMove(move, before, after)}.";

    public override string SayMove(AccountMove move, Claim before, Claim after) => GermanMoves.Say(move, before, after, Voice);

    public override string ExplainFindingBegan(string code, ComparisonStatus status, string explanation) =>
        $"{GermanFindings.News(code, status)}: {explanation}";

    public override string ExplainFindingEnded(string code, ComparisonStatus status, Claim first, Claim second) =>
        $"{NoLonger(code, status)}: {first.Question.Text} {Voice.Line(first)} {Voice.Line(second)}";

    public override string ExplainFindingChanged(
        string formerCode, ComparisonStatus formerStatus, string code, ComparisonStatus status, string explanation) =>
        $"{Turn((formerCode, formerStatus), (code, status))}: {explanation}";

    public override string ExplainSupportGained(IReadOnlyList<Claim> gained, IReadOnlyList<Claim> inForce) => GermanSupport.Gained(gained, inForce, Voice);

    public override string ExplainSupportLost(IReadOnlyList<Claim> lost, IReadOnlyList<Claim> inForce) => GermanSupport.Lost(lost, inForce, Voice);

    public override string ExplainState(Question question, QuestionState? before, QuestionState after) => GermanChanges.State(question, before, after, Voice);

    public override string ExplainStep(PositionStepKind kind, Claim claim, Claim? previous) => GermanSteps.Say(kind, claim, previous, Voice);

    public override string Summarise(ChangeSummary summary) => GermanChanges.Summary(summary, Voice);

    public override string ExplainImpact(ImpactArguments impact) => GermanImpact.Say(impact, Voice);

    public override string Attribute(Claim claim) => GermanAttribution.Say(claim, Voice);

    public override string AttributeUndated(Claim claim) => GermanAttribution.SayUndated(claim, Voice);

    public override string Line(Claim claim)
    {
        var line = $"{Put(Voice.Attribute(claim), claim, GermanAnswers.Stated(claim, Voice))}{Hedge(claim)}";
        return line.EndsWith('.') ? line : line + '.';
    }

    public override string Put(string who, Claim claim, string? answer) => $"{who}{GermanStance.Behind(claim.Force)}{(answer is null ? string.Empty : $": {answer}")}";

    public override string Hedge(Claim claim) => GermanStance.Hedge(claim);

    public override string Stance(Claim claim) => GermanStance.Say(claim, Voice);

    public override string Say(EdtfTime time) => GermanTime.Say(time.Text);

    public override string Say(Answer answer, Question question, Func<EntityId, string> nameOf) => GermanAnswers.Say(answer, question, nameOf, Voice);

    public override string Say(QuestionState state) => GermanChanges.Word(state);

    public override string Say(decimal number) => GroupedDigits.Say(number, ".", ",");

    public override string Join(IEnumerable<string> words)
    {
        var all = words.ToArray();
        return all.Length < 2 ? string.Concat(all) : $"{string.Join(", ", all[..^1])} und {all[^1]}";
    }

    public override string Heading(string code, ComparisonStatus status, string title) => GermanFindings.Above(code, status, title);

    public override string Turn((string Code, ComparisonStatus Status) before, (string Code, ComparisonStatus Status) after) => GermanFindings.Turn(before, after);

    public override string NoLonger(string code, ComparisonStatus status) => GermanFindings.NoLonger(code, status);
}
