namespace ClaimTracker;

// What is new since a moment: acts on claims, states of questions, and all of it in one line.
internal static class GermanChanges
{
    public static string Act(ClaimAct act, Claim claim, Claim? other, MessageTemplates templates)
    {
        var told = templates.ExplainClaim(claim);
        return act switch
        {
            ClaimAct.Retracted => $"{told} Diese Aussage wurde zurückgenommen ({GermanMoves.Who(claim)}).",
            ClaimAct.Corrected => $"{told} Die Redaktion hat dazu eine Korrektur erfasst: {templates.Line(other!)}",
            ClaimAct.Amended when claim.Question.Equals(other!.Question) => $"{told} Die Redaktion hat ihren Eintrag berichtigt; zuvor lautete er: {templates.Line(other)}",
            ClaimAct.Amended => $"{told} Die Redaktion hat ihren Eintrag berichtigt; zuvor lautete er: {templates.ExplainClaim(other!)}",
            _ => $"{told} Die Redaktion hat diese Aussage zurückgezogen.",
        };
    }

    public static string State(Question question, QuestionState? before, QuestionState after, MessageTemplates templates) => before is { } was
        ? $"{question.Text} Jetzt {templates.Say(after)}, zuvor {templates.Say(was)}."
        : $"Neue Frage: {question.Text} {Capitalised(templates.Say(after))}.";

    public static string Summary(ChangeSummary summary, MessageTemplates templates)
    {
        var news = summary.Moves
            .Concat(summary.Moves.IsEmpty
                ? Counted(summary.OtherClaims, "neue Aussage", "neue Aussagen", templates)
                : Counted(summary.OtherClaims, "weitere neue Aussage", "weitere neue Aussagen", templates))
            .Concat(Counted(summary.Acts, "Änderung an erfassten Aussagen", "Änderungen an erfassten Aussagen", templates))
            .Concat(Counted(summary.Conflicts, "neuer Widerspruch", "neue Widersprüche", templates))
            .Concat(Counted(summary.PossibleConflicts, "neuer möglicher Widerspruch", "neue mögliche Widersprüche", templates))
            .Concat(Counted(summary.EndedConflicts, "entfallener Widerspruch", "entfallene Widersprüche", templates))
            .DefaultIfEmpty("keine neuen Aussagen oder Widersprüche");
        return $"{Since(summary.Since, summary.Until)}: {string.Join("; ", news)}.";
    }

    public static string Word(QuestionState state) => state switch
    {
        QuestionState.Unanswered => "unbeantwortet",
        QuestionState.Disputed => "strittig",
        QuestionState.PossiblyDisputed => "möglicherweise strittig",
        QuestionState.OneSided => "einseitig beantwortet",
        QuestionState.Agreed => "übereinstimmend beantwortet",
        _ => "unterschiedlich beantwortet",
    };

    // The day only where it is another than that of the reader.
    private static string Since(DateTimeOffset? since, DateTimeOffset? until) => (since, until) switch
    {
        (null, _) => "Bisher",
        ({ } moment, { } now) when now.Date != moment.Date => $"Seit dem {GermanTime.At(moment)}",
        ({ } moment, _) => $"Seit {GermanTime.Clock(moment)}",
    };

    private static IEnumerable<string> Counted(int count, string one, string several, MessageTemplates templates) =>
        count == 0 ? [] : [$"{templates.Say((decimal)count)} {GermanPlural.Of(count, one, several)}"];

    private static string Capitalised(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
