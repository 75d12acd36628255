namespace ClaimTracker;

// Plain English. Who spoke is put first, then the answer, then why the two do or do not go together.
internal sealed class EnglishTemplates(MessageTemplates? voice = null) : ShippedTemplates(voice)
{
    public override string Language => "en";

    public override ShippedTemplates SpeakingFor(MessageTemplates house) => new EnglishTemplates(house);

    public override string Explain(ComparisonArguments comparison)
    {
        var (first, second) = (comparison.First, comparison.Second);
        var questions = first.Question.Id == second.Question.Id
            ? $"{first.Question.Text} {Voice.Line(first)} {Voice.Line(second)}"
            : $"{first.Question.Text} {Voice.Line(first)} {second.Question.Text} {Voice.Line(second)}";
        var why = string.Join(' ', EnglishReasons.Sentences(comparison, Voice));
        return $"{questions} {why}";
    }

    public override string ExplainRepeatedOutlet(Claim claim, Speaker outlet) =>
        $"{claim.Question.Text} {Voice.Line(claim)} The chain names {outlet.Name} twice, so {outlet.Name} goes back to itself: {string.Join(" ← ", claim.Outlets.Select(hop => hop.Name))}.";

    public override string ExplainCitationLoop(IReadOnlyList<string> pages, IReadOnlyList<Claim> claims) =>
        $"{(pages.Count == 1 ? "A page cites itself" : "Pages cite each other in a loop")}: {string.Join(" → ", pages.Append(pages[0]))}. "
        + $"What appears there is not shown to be independent: {string.Join(" ", claims.Select(claim => $"{claim.Question.Text} {Voice.Line(claim)}"))}";

    public override string ExplainSharedOrigin(IReadOnlyList<Claim> claims)
    {
        var outlets = claims.SelectMany(claim => claim.Outlets).DistinctBy(outlet => outlet.Id).Select(outlet => outlet.Name).Order(StringComparer.Ordinal).ToList();
        var sides = claims.SelectMany(claim => claim.Sides).DistinctBy(side => side.Id).OrderBy(side => side.Id).Select(side => side.Name);
        var count = FormattableString.Invariant($"{outlets.Count} outlets carry it in {claims.Count} {(claims.Count == 1 ? "claim" : "claims")}");
        return $"{claims[0].Question.Text} {Voice.Line(claims[0])} {count} ({Voice.Join(outlets)}), and all of it goes back to {Voice.Join(sides)}: not shown to be independent.";
    }

    public override string ExplainLostPassage(Claim claim, AttributionHop hop) =>
        $"{claim.Question.Text} {Voice.Line(claim)} These words, or any like them, are no longer found at {hop.Url?.OriginalString}: “{hop.Passage?.Exact}”. Whether the page was changed or moved is not known.";

    public override string ExplainTimingHint(IReadOnlyList<Claim> claims) =>
        $"{claims[0].Question.Text} {string.Join(' ', claims.Select(Voice.Line))} The question is recorded as one whose answer does not change, "
        + "and the figures are of different times: should its timing be set to cumulative or changing?";

    public override string ExplainClaim(Claim claim) => $"{claim.Question.Text} {Voice.Line(claim)}";

    public override string ExplainAct(ClaimAct act, Claim claim, Claim? other) => EnglishChanges.Act(act, claim, other, Voice);

    public override string ExplainMove(AccountMove move, Claim before, Claim after) => $"{after.Question.Text} {Voice.SayMove(move, before, after)}.";

    public override string SayMove(AccountMove move, Claim before, Claim after) => EnglishMoves.Say(move, before, after, Voice);

    public override string ExplainFindingBegan(string code, ComparisonStatus status, string explanation) =>
        $"{EnglishFindings.Heading(code, status)}: {explanation}";

    public override string ExplainFindingEnded(string code, ComparisonStatus status, Claim first, Claim second) =>
        $"{NoLonger(code, status)}: {first.Question.Text} {Voice.Line(first)} {Voice.Line(second)}";

    public override string ExplainFindingChanged(
        string formerCode, ComparisonStatus formerStatus, string code, ComparisonStatus status, string explanation) =>
        $"{EnglishFindings.Turn((formerCode, formerStatus), (code, status))}: {explanation}";

    public override string ExplainSupportGained(IReadOnlyList<Claim> gained, IReadOnlyList<Claim> inForce) => EnglishSupport.Gained(gained, inForce, Voice);

    public override string ExplainSupportLost(IReadOnlyList<Claim> lost, IReadOnlyList<Claim> inForce) => EnglishSupport.Lost(lost, inForce, Voice);

    public override string ExplainState(Question question, QuestionState? before, QuestionState after) => EnglishChanges.State(question, before, after, Voice);

    public override string ExplainStep(PositionStepKind kind, Claim claim, Claim? previous) => EnglishSteps.Say(kind, claim, previous, Voice);

    public override string Summarise(ChangeSummary summary) => EnglishChanges.Summary(summary);

    public override string ExplainImpact(ImpactArguments impact) => EnglishImpact.Say(impact, Voice, Voice.Line);

    public override string Attribute(Claim claim) => EnglishAttribution.Say(claim, Voice);

    public override string Say(EdtfTime time) => EnglishTime.Say(time.Text);

    public override string Say(Answer answer, Question question, Func<EntityId, string> nameOf) => answer switch
    {
        EntityAnswer { IsOnly: true } only => $"only {Voice.Join(only.Ids.Select(nameOf))}",
        EntityAnswer named => Voice.Join(named.Ids.Select(nameOf)),
        QuantityAnswer { Quantity: { Unit: null } quantity } when question is QuantityQuestion { Unit: { } unit } => $"{quantity.Text.Trim()} {unit}",
        QuantityAnswer quantity => quantity.Quantity.Text.Trim(),
        DateAnswer date => Voice.Say(date.Time),
        NoneAnswer when question is QuantityQuestion { Unit: { } unit } => $"no {unit}",
        NoneAnswer when question is DateQuestion => "never",
        _ => answer.ToString().Trim(),
    };

    public override string Say(QuestionState state) => EnglishChanges.Word(state);

    public override string Say(decimal number) => GroupedDigits.Say(number, ",", ".");

    public override string Heading(string code, ComparisonStatus status, string title) => EnglishFindings.Above(code, status, title);

    public override string AttributeUndated(Claim claim) => EnglishAttribution.SayUndated(claim, Voice);

    public override string Stance(Claim claim) => EnglishStance.Say(claim, Voice);

    public override string Turn((string Code, ComparisonStatus Status) before, (string Code, ComparisonStatus Status) after) => EnglishFindings.Turn(before, after);

    public override string NoLonger(string code, ComparisonStatus status) => $"No longer {EnglishFindings.Noun(code, status)}";

    public override string Join(IEnumerable<string> words)
    {
        var all = words.ToArray();
        return all.Length < 2 ? string.Concat(all) : $"{string.Join(", ", all[..^1])} and {all[^1]}";
    }

    public override string Line(Claim claim)
    {
        var line = $"{Voice.Attribute(claim)}{Said(claim.Force)}{Answered(claim)}{Hedge(claim)}";
        return line.EndsWith('.') ? line : line + '.';
    }

    public override string Put(string who, Claim claim, string? answer) => answer is null
        ? $"{who}{Said(claim.Force).TrimEnd(':', ' ')}"
        : $"{who}{Said(claim.Force)}{answer}";

    public override string Hedge(Claim claim) => (claim.Nature, claim.Certainty, claim.Force) switch
    {
        (Nature.Opinion, _, _) => " (an opinion)",
        (Nature.Prediction, _, _) => " (a prediction)",
        (_, Certainty.Probable, not Force.Doubts) => " (put as probable)",
        (_, Certainty.Possible, not Force.Doubts) => " (put as possible)",
        _ => string.Empty,
    };

    private static string Said(Force force) => force switch
    {
        Force.Confirms => ", confirms: ",
        Force.Admits => ", acknowledges: ",
        Force.Denies => ", denies: ",
        Force.Doubts => ", doubts: ",
        Force.Declines => ", declined to comment",
        Force.Unreachable => ", could not be reached",
        Force.NoResponse => ", did not respond",
        _ => ": ",
    };

    private string Answered(Claim claim) => claim switch
    {
        { Answer: null } => string.Empty,
        { Question.Statement: { } statement, Answer: not (NoneAnswer or UnknownAnswer) } =>
            statement.Replace(QuestionCheck.AnswerPlaceholder, Voice.Say(claim), StringComparison.Ordinal),
        _ => Voice.Say(claim),
    };
}
