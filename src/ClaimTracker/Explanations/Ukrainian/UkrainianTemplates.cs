namespace ClaimTracker;

// Ukrainian. What a document names cannot be declined and has no gender, so names stand in brackets, behind colons and where the nominative is right.
internal sealed class UkrainianTemplates(MessageTemplates? voice = null) : ShippedTemplates(voice)
{
    public override string Language => "uk";

    public override ShippedTemplates SpeakingFor(MessageTemplates house) => new UkrainianTemplates(house);

    public override string Explain(ComparisonArguments comparison)
    {
        var (first, second) = (comparison.First, comparison.Second);
        var between = first.Question.Id == second.Question.Id ? string.Empty : $" {second.Question.Text}";
        return $"{first.Question.Text} {Voice.Line(first)}{between} {Voice.Line(second)} {string.Join(' ', UkrainianReasons.Sentences(comparison, Voice))}";
    }

    public override string ExplainRepeatedOutlet(Claim claim, Speaker outlet) => UkrainianSourcing.RepeatedOutlet(claim, outlet, Voice);

    public override string ExplainCitationLoop(IReadOnlyList<string> pages, IReadOnlyList<Claim> claims) => UkrainianSourcing.CitationLoop(pages, claims, Voice);

    public override string ExplainSharedOrigin(IReadOnlyList<Claim> claims) => UkrainianSourcing.SharedOrigin(claims, Voice);

    public override string ExplainLostPassage(Claim claim, AttributionHop hop) => UkrainianSourcing.LostPassage(claim, hop, Voice);

    public override string ExplainTimingHint(IReadOnlyList<Claim> claims) =>
        $"{claims[0].Question.Text} {string.Join(' ', claims.Select(Voice.Line))} Питання записано як таке, відповідь на яке не змінюється, "
        + "а числа стосуються різного часу: можливо, слід задати «timing» як «cumulative» або «changing»?";

    public override string ExplainClaim(Claim claim) => $"{claim.Question.Text} {Voice.Line(claim)}";

    public override string ExplainAct(ClaimAct act, Claim claim, Claim? other) => UkrainianChanges.Act(act, claim, other, Voice);

    public override string ExplainMove(AccountMove move, Claim before, Claim after) => $"{after.Question.Text} {Voice.SayMove(move, before, after)}.";

    public override string SayMove(AccountMove move, Claim before, Claim after) => UkrainianMoves.Say(move, before, after, Voice);

    public override string ExplainFindingBegan(string code, ComparisonStatus status, string explanation) =>
        $"{UkrainianFindings.News(code, status)}: {explanation}";

    public override string ExplainFindingEnded(string code, ComparisonStatus status, Claim first, Claim second) =>
        $"{NoLonger(code, status)}: {first.Question.Text} {Voice.Line(first)} {Voice.Line(second)}";

    public override string ExplainFindingChanged(
        string formerCode, ComparisonStatus formerStatus, string code, ComparisonStatus status, string explanation) =>
        $"{Turn((formerCode, formerStatus), (code, status))}: {explanation}";

    public override string ExplainSupportGained(IReadOnlyList<Claim> gained, IReadOnlyList<Claim> inForce) => UkrainianSupport.Gained(gained, inForce, Voice);

    public override string ExplainSupportLost(IReadOnlyList<Claim> lost, IReadOnlyList<Claim> inForce) => UkrainianSupport.Lost(lost, inForce, Voice);

    public override string ExplainState(Question question, QuestionState? before, QuestionState after) => UkrainianChanges.State(question, before, after, Voice);

    public override string ExplainStep(PositionStepKind kind, Claim claim, Claim? previous) => UkrainianSteps.Say(kind, claim, previous, Voice);

    public override string Summarise(ChangeSummary summary) => UkrainianChanges.Summary(summary, Voice);

    public override string ExplainImpact(ImpactArguments impact) => UkrainianImpact.Say(impact, Voice);

    public override string Attribute(Claim claim) => UkrainianAttribution.Say(claim, Voice);

    public override string AttributeUndated(Claim claim) => UkrainianAttribution.SayUndated(claim, Voice);

    public override string Line(Claim claim)
    {
        var line = $"{Put(Voice.Attribute(claim), claim, UkrainianAnswers.Stated(claim, Voice))}{Hedge(claim)}";
        return line.EndsWith('.') ? line : line + '.';
    }

    public override string Put(string who, Claim claim, string? answer) => $"{who}{UkrainianStance.Behind(claim.Force)}{(answer is null ? string.Empty : $": {answer}")}";

    public override string Hedge(Claim claim) => UkrainianStance.Hedge(claim);

    public override string Stance(Claim claim) => UkrainianStance.Say(claim, Voice);

    public override string Say(EdtfTime time) => UkrainianTime.Say(time.Text);

    public override string Say(Answer answer, Question question, Func<EntityId, string> nameOf) => UkrainianAnswers.Say(answer, question, nameOf, Voice);

    public override string Say(QuestionState state) => UkrainianChanges.Word(state);

    public override string Say(decimal number) => GroupedDigits.Say(number, "\u00A0", ",");

    public override string Join(IEnumerable<string> words)
    {
        var all = words.ToArray();
        return all.Length < 2 ? string.Concat(all) : $"{string.Join(", ", all[..^1])} та {all[^1]}";
    }

    public override string Heading(string code, ComparisonStatus status, string title) => UkrainianFindings.Above(code, status, title);

    public override string Turn((string Code, ComparisonStatus Status) before, (string Code, ComparisonStatus Status) after) => UkrainianFindings.Turn(before, after);

    public override string NoLonger(string code, ComparisonStatus status) => UkrainianFindings.NoLonger(code, status);
}
