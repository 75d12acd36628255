namespace ClaimTracker.Cli;

internal sealed class EnglishStanding : StandingWords
{
    public override string NoAnswer => ": no claim in force gives an answer";

    public override string SeveralAnswers => "Several answers can be true.";

    public override string Changing => "The answer can change over time.";

    public override string Cumulative => "The count only grows over time.";

    public override string FreeText => "Free text is not compared. To have two of these answers compared, declare one a counterclaim to the other, of kind rebuts.";

    public override string Earlier => "Earlier:";

    public override string NoLongerInForce => "No longer in force:";

    public override string NotCompared => "Not compared:";

    public override string NotKnown => "says that it is not known";

    public override string OnlyDoubts => "only doubts";

    public override string OnlyDenies => "only denies";

    public override string OnlyAnOpinion => "only an opinion";

    public override string OnlyAPrediction => "only a prediction";

    public override string NothingInForce => "nothing that is still in force";

    public override string NothingOnRecord => "nothing on record";

    public override string Questions(int count) => EnglishWords.Count(count, "question");

    public override string Count(QuestionState state, int count) => $"{MessageTemplates.English.Say((decimal)count)}\u00A0{MessageTemplates.English.Say(state)}";

    public override string Heading(QuestionState state) => Words.Capitalised(MessageTemplates.English.Say(state));

    public override string OnlyBy(string sides) => $": answered by {sides} only";

    public override string AgreedBy(string sides, string ground) => $" by {sides}: {ground}";

    public override string DifferBy(string sides) => $": {sides} give different answers, and nothing shows that one excludes another";

    public override string Between(string sides) => $"between {sides}";

    public override string Within(string sides) => $"within {sides}";

    public override string Together(IReadOnlyList<string> sides) => string.Join(" with ", sides);

    public override string CommonGround(string answers) => $"Common ground: {answers}";

    public override string Silent(string parties) => $"Silent: {parties}";

    public override string CountedIn(string unit) => $"Counted in {unit}.";

    public override string AskedByPacks(int count) => $"Packs ask {EnglishWords.Count(count, "more question")} on which nothing is on record:";

    public override string SaysMoreThan(string answers) => $"Says more than: {answers}";

    public override string Support(Position position)
    {
        if (position.InForce.IsEmpty)
        {
            return EnglishWords.Count(position.Claims.Length, "claim");
        }

        var inForce = position.Claims.Length > position.Mentions ? " in force" : string.Empty;
        var outlets = position.Outlets > 1 ? $" (through {EnglishWords.Count(position.Outlets, "outlet")})" : string.Empty;
        return (position.Mentions, position.Origins) switch
        {
            (1, _) => $"{EnglishWords.Count(1, "claim")}{inForce}{outlets}",
            (var mentions, 1) => $"{EnglishWords.Count(mentions, "claim")}{inForce}, 1 origin: not shown to be independent{outlets}",
            var (mentions, origins) => $"{EnglishWords.Count(mentions, "claim")}{inForce}, {EnglishWords.Count(origins, "origin")}{outlets}",
        };
    }

    public override string Denied(string answer) => $"{answer} (denied)";

    public override string Doubted(string answer) => $"{answer} (doubted)";

    public override string Silence(Force force) => force switch
    {
        Force.Declines => "declined to comment",
        Force.Unreachable => "could not be reached",
        _ => "did not respond",
    };
}
