namespace ClaimTracker;

// What is new since a moment: acts on claims, states of questions, and all of it in one line.
internal static class UkrainianChanges
{
    public static string Act(ClaimAct act, Claim claim, Claim? other, MessageTemplates templates)
    {
        var told = templates.ExplainClaim(claim);
        return act switch
        {
            ClaimAct.Retracted => $"{told} Це твердження відкликано ({UkrainianMoves.Who(claim)}).",
            ClaimAct.Corrected => $"{told} Редакція записала виправлення до цього: {templates.Line(other!)}",
            ClaimAct.Amended when claim.Question.Equals(other!.Question) => $"{told} Редакція виправила свій запис; раніше в ньому було: {templates.Line(other)}",
            ClaimAct.Amended => $"{told} Редакція виправила свій запис; раніше в ньому було: {templates.ExplainClaim(other!)}",
            _ => $"{told} Редакція вилучила це твердження.",
        };
    }

    public static string State(Question question, QuestionState? before, QuestionState after, MessageTemplates templates) => before is { } was
        ? $"{question.Text} Тепер {templates.Say(after)}, раніше {templates.Say(was)}."
        : $"Нове питання: {question.Text} {Capitalised(templates.Say(after))}.";

    public static string Summary(ChangeSummary summary, MessageTemplates templates)
    {
        var news = summary.Moves
            .Concat(summary.Moves.IsEmpty
                ? Counted(summary.OtherClaims, "нове твердження", "нові твердження", "нових тверджень", templates)
                : Counted(summary.OtherClaims, "інше нове твердження", "інші нові твердження", "інших нових тверджень", templates))
            .Concat(Counted(summary.Acts, "зміна в записаних твердженнях", "зміни в записаних твердженнях", "змін у записаних твердженнях", templates))
            .Concat(Counted(summary.Conflicts, "нова суперечність", "нові суперечності", "нових суперечностей", templates))
            .Concat(Counted(summary.PossibleConflicts, "нова можлива суперечність", "нові можливі суперечності", "нових можливих суперечностей", templates))
            .Concat(Counted(summary.EndedConflicts, "знята суперечність", "зняті суперечності", "знятих суперечностей", templates))
            .DefaultIfEmpty("нових тверджень чи суперечностей немає");
        return $"{Since(summary.Since, summary.Until)}: {string.Join("; ", news)}.";
    }

    /// <summary>How it stands with a question, which is neuter.</summary>
    public static string Word(QuestionState state) => state switch
    {
        QuestionState.Unanswered => "без відповіді",
        QuestionState.Disputed => "спірне",
        QuestionState.PossiblyDisputed => "потенційно спірне",
        QuestionState.OneSided => "з однобічними відповідями",
        QuestionState.Agreed => "з однаковими відповідями",
        _ => "з різними відповідями",
    };

    // The day only where it is another than that of the reader.
    private static string Since(DateTimeOffset? since, DateTimeOffset? until) => (since, until) switch
    {
        (null, _) => "Досі",
        ({ } moment, { } now) when now.Date != moment.Date => $"Після {UkrainianTime.At(moment)}",
        ({ } moment, _) => $"Після {UkrainianTime.Clock(moment)}",
    };

    private static IEnumerable<string> Counted(int count, string one, string few, string many, MessageTemplates templates) =>
        count == 0 ? [] : [$"{templates.Say((decimal)count)} {UkrainianPlural.Of(count, one, few, many)}"];

    private static string Capitalised(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
