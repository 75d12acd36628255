namespace ClaimTracker.Rendering;

internal sealed class EnglishBoardWords : BoardWords
{
    public override MessageTemplates Plain => MessageTemplates.English;

    public override IReadOnlyDictionary<string, string> Labels { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["kicker"] = "Who says what",
        ["skip"] = "Skip to the questions",
        ["glance"] = "At a glance",
        ["known"] = "What we know",
        ["known_note"] = "All sides say so.",
        ["disputed"] = "What is disputed",
        ["disputed_note"] = "Answers stand against one another, or differ.",
        ["open"] = "What we don’t know",
        ["open_note"] = "Only one side answers, or nobody does.",
        ["nothing"] = "Nothing so far.",
        ["empty"] = "No questions have been asked yet.",
        ["common_ground"] = "Common ground",
        ["silent"] = "Silent",
        ["no_answer"] = "No claim in force gives an answer.",
        ["earlier"] = "Earlier",
        ["earlier_note"] = "Later answers of the same side have overtaken these.",
        ["ended"] = "No longer in force",
        ["ended_note"] = "Kept on record: taken back, corrected, withdrawn or overtaken.",
        ["apart"] = "Not compared",
        ["apart_note"] = "Opinions, predictions and answers that were not given.",
        ["conflicts"] = "Conflicts",
        ["possible"] = "Possible conflicts",
        ["changes"] = "Changed accounts and updates",
        ["sourcing"] = "Sourcing",
        ["hints"] = "Other findings",
        ["desk"] = "Our desk",
        ["assessment"] = "Our assessment",
        ["assessment_of_claim"] = "Our assessment of one claim",
        ["before"] = "Before that",
        ["evidence"] = "Evidence",
        ["published"] = "Where we published it",
        ["reviews"] = "Reviews by other publishers",
        ["reviews_note"] = "Theirs, not ours. Each has a scale of its own; they are never added up.",
        ["review_about"] = "Reviewed",
        ["no_rating"] = "without a rating",
        ["quote"] = "Quotation",
        ["paraphrase"] = "Paraphrase",
        ["translation"] = "Quotation, translated",
        ["source"] = "Source",
        ["pictures"] = "Pictures",
        ["timeline"] = "Timeline",
        ["origins"] = "Where it comes from",
        ["map"] = "Who stands against whom",
        ["since"] = "What has changed since",
        ["since_all"] = "All changes",
        ["since_nothing"] = "Nothing has changed since.",
        ["reading"] = "How to read this board",
        ["reading_sides"] = "Answers that stand against one another stand side by side; an answer that says more than another stands below it.",
        ["reading_origins"] = "Claims that go back to one side are one origin, through however many outlets they came. They are not shown to be independent.",
        ["reading_quotes"] = "Quotations stand in quotation marks with a line beside them. A paraphrase is marked as one.",
        ["reading_struck"] = "What was taken back, corrected or withdrawn is struck through and stays readable.",
        ["reading_refusal"] = "This board tells who says what. It never says who is right, and it never calls silence a denial.",
        ["footer"] = "Made with ClaimTracker. It tells who says what, and never who is right.",
        ["amended"] = "We put our record of this right.",
        ["retracted"] = "taken back by its speaker",
        ["withdrawn"] = "withdrawn by our desk",
        ["overtaken"] = "overtaken by a later claim of the same speaker",
        ["not_known"] = "says that it is not known",
        ["only_doubts"] = "only doubts",
        ["only_denies"] = "only denies",
        ["only_opinion"] = "only an opinion",
        ["only_prediction"] = "only a prediction",
        ["nothing_in_force"] = "nothing that is still in force",
        ["nothing_on_record"] = "nothing on record",
        ["opinion"] = "opinion",
        ["prediction"] = "prediction",
        ["several_answers"] = "Several answers can be true.",
        ["changing"] = "The answer can change over time.",
        ["cumulative"] = "The count only grows over time.",
        ["no_time"] = "No time given",
        ["legend_vague"] = "some time within",
        ["legend_denied"] = "denied or doubted",
        ["legend_ended"] = "no longer in force",
        ["legend_retracted"] = "taken back",
        ["legend_update"] = "updated, changed or corrected",
        ["legend_silent"] = "gave no answer",
        ["legend_conflict"] = "conflict",
        ["legend_possible"] = "possible conflict",
        ["legend_refines"] = "says more than",
        ["legend_loop"] = "goes round in a circle",
        ["column_origin"] = "Origin",
        ["column_speaker"] = "Speaker",
        ["column_chain"] = "Passed on by",
        ["column_mention"] = "Mention",
        ["no_timeline"] = "Nothing on record for this picture.",
    };

    public override string State(QuestionState state) => state switch
    {
        QuestionState.Disputed => "Disputed",
        QuestionState.PossiblyDisputed => "Possibly disputed",
        QuestionState.Differing => "Answers differ",
        QuestionState.OneSided => "One-sided",
        QuestionState.Agreed => "Agreed",
        _ => "Unanswered",
    };

    public override string Counts(int questions, int claims, int speakers) => $"{Count(questions, "question")} · {Count(claims, "claim")} · {Count(speakers, "speaker")}";

    public override string SaidIn(string year) => $"said in {year}";

    public override string AsOf(string moment) => $"As of {moment}";

    public override string Against(string first, string second) => $"{first} against {second}";

    public override string Between(string sides) => $"between {sides}";

    public override string Within(string sides) => $"within {sides}";

    public override string Together(IReadOnlyList<string> sides) => string.Join(" with ", sides);

    public override string OnlyBy(string sides) => $"answered by {sides} only";

    public override string AgreedBy(string sides) => $"{sides} say the same";

    public override string DifferBy(string sides) => $"{sides}; nothing shows that one answer excludes another";

    public override string Denied(string answer) => $"Not so: {answer}";

    public override string Doubted(string answer) => $"Doubtful: {answer}";

    public override string Support(Position position)
    {
        var outlets = position.Outlets > 1 ? $", through {Count(position.Outlets, "outlet")}" : string.Empty;
        return (position.Mentions, position.Origins) switch
        {
            (0, _) => Count(position.Claims.Length, "claim"),
            (1, _) => $"{Count(1, "claim")}{outlets}",
            (var mentions, 1) => $"{Count(mentions, "claim")}, 1\u00A0origin{outlets}; not shown to be independent",
            var (mentions, origins) => $"{Count(mentions, "claim")}, {Count(origins, "origin")}{outlets}",
        };
    }

    public override string Origins(int count) => Count(count, "origin");

    public override string Mentions(int count) => Count(count, "mention");

    public override string SaysMoreThan(string answers) => $"Says more than “{answers}”";

    public override string CountedIn(string unit) => $"Counted in {unit}.";

    public override string? Verb(Claim claim) => claim.Force switch
    {
        Force.Confirms => "confirms",
        Force.Admits => "acknowledges",
        Force.Denies => "denies",
        Force.Doubts => "doubts",
        Force.Asserts => claim.Certainty switch
        {
            Certainty.Probable => "puts it as probable",
            Certainty.Possible => "puts it as possible",
            _ => null,
        },
        var silent => Silence(silent),
    };

    public override string Silence(Force force) => force switch
    {
        Force.Declines => "declined to comment",
        Force.Unreachable => "could not be reached",
        _ => "did not respond",
    };

    public override string CorrectedBy(string who) => $"corrected by {who}";

    public override string Declared(CounterclaimKind kind, string speaker) => kind switch
    {
        CounterclaimKind.Rebuts => $"Our desk took this as a rebuttal of {speaker}.",
        CounterclaimKind.Undercuts => $"Our desk took this as an attack on the evidence of {speaker}.",
        _ => $"Our desk took this as a reply to {speaker}.",
    };

    public override string Countered(CounterclaimKind kind, string speaker) => kind switch
    {
        CounterclaimKind.Rebuts => $"{speaker} says that this is wrong.",
        CounterclaimKind.Undercuts => $"{speaker} attacks the evidence for this.",
        _ => $"{speaker} replies to this.",
    };

    public override string Terms(GroundTerms terms) => terms switch
    {
        GroundTerms.OnTheRecord => "On the record",
        GroundTerms.Background => "On background",
        GroundTerms.DeepBackground => "On deep background, attributed to nobody",
        _ => "Off the record, not to be published",
    };

    public override string Published(UsageManner manner) => manner switch
    {
        UsageManner.AsFact => "as fact",
        UsageManner.Attributed => "attributed",
        _ => "as a quotation",
    };

    public override string Score(string score) => $"{score} on its own scale, from 0 (worst) to 1 (best)";

    public override string Pairs(int pairs) => $"The same in {Count(pairs, "pair")} of claims.";

    public override string Then(string older, string newer) => $"{older}, then {newer}";

    public override string CorrectedTo(string older, string newer) => $"{older}, corrected to {newer}";

    public override string More(int count) => $"and {Plain.Say((decimal)count)} more";

    public override string TimelineOf(string question) => $"Timeline: {question}";

    public override string OriginsOf(string answer, string question) => $"Where “{answer}” comes from: {question}";

    public override string MapOf(string question) => $"Who stands against whom: {question}";

    public override string TimelineTells(int claims, int speakers) => $"{Count(claims, "claim")} by {Count(speakers, "speaker")}, in order of time.";

    public override string OriginsTell(int mentions, int origins) => $"{Count(mentions, "mention")} {(mentions == 1 ? "goes" : "go")} back to {Count(origins, "origin")}.";

    public override string MapTells(int positions, int conflicts, int possible) =>
        $"{Count(positions, "position")}, {Count(conflicts, "conflict")} and {Count(possible, "possible conflict")} between them.";

    private static string Count(int count, string noun) => $"{MessageTemplates.English.Say((decimal)count)}\u00A0{noun}{(count == 1 ? string.Empty : "s")}";
}
