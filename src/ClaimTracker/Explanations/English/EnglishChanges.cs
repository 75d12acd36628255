using System.Globalization;

namespace ClaimTracker;

// What is new since a moment: acts on claims, states of questions, and all of it in one line.
internal static class EnglishChanges
{
    public static string Act(ClaimAct act, Claim claim, Claim? other, MessageTemplates templates)
    {
        var told = templates.ExplainClaim(claim);
        return act switch
        {
            ClaimAct.Retracted => $"{told} {EnglishMoves.Who(claim)} took it back.",
            ClaimAct.Corrected => $"{told} The desk recorded as its correction: {templates.Line(other!)}",
            ClaimAct.Amended when claim.Question.Equals(other!.Question) => $"{told} The desk put its record right, which read: {templates.Line(other)}",
            ClaimAct.Amended => $"{told} The desk put its record right, which read: {templates.ExplainClaim(other!)}",
            _ => $"{told} The desk withdrew it.",
        };
    }

    public static string State(Question question, QuestionState? before, QuestionState after, MessageTemplates templates) => before is { } was
        ? $"{question.Text} Now {templates.Say(after)}, before {templates.Say(was)}."
        : $"New question: {question.Text} {Capitalised(templates.Say(after))}.";

    public static string Summary(ChangeSummary summary)
    {
        var news = summary.Moves
            .Concat(Counted(summary.OtherClaims, summary.Moves.IsEmpty ? "new claim" : "other new claim"))
            .Concat(Counted(summary.Acts, "change to a claim on record", "changes to claims on record"))
            .Concat(Counted(summary.Conflicts, "new conflict"))
            .Concat(Counted(summary.PossibleConflicts, "new possible conflict"))
            .Concat(Counted(summary.EndedConflicts, "ended conflict"))
            .DefaultIfEmpty("no new claims or conflicts");
        return $"{Since(summary.Since, summary.Until)}: {string.Join("; ", news)}.";
    }

    // The day only where it is another than that of the reader.
    private static string Since(DateTimeOffset? since, DateTimeOffset? until)
    {
        if (since is not { } moment)
        {
            return "So far";
        }

        var clock = moment.ToString("HH:mm", CultureInfo.InvariantCulture);
        return until is not { } now || now.Date == moment.Date
            ? $"Since {clock}"
            : $"Since {moment.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}, {clock}";
    }

    private static IEnumerable<string> Counted(int count, string one, string? several = null) => count switch
    {
        0 => [],
        1 => [$"1 {one}"],
        _ => [FormattableString.Invariant($"{count} {several ?? one + "s"}")],
    };

    public static string Word(QuestionState state) => state switch
    {
        QuestionState.Unanswered => "unanswered",
        QuestionState.Disputed => "disputed",
        QuestionState.PossiblyDisputed => "possibly disputed",
        QuestionState.OneSided => "one-sided",
        QuestionState.Agreed => "agreed",
        _ => "differing",
    };

    private static string Capitalised(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
