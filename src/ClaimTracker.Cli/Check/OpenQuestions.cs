namespace ClaimTracker.Cli;

/// <summary>The questions of packs on which nothing is on record: they are named in one place, so that nobody has to read past them.</summary>
internal static class OpenQuestions
{
    /// <summary>Whether a question is one of them. One for which a side is named by name is not: the desk waits for its answer.</summary>
    public static bool IsOne(QuestionStanding standing, View view, Story story) =>
        view.Optional.Contains(standing.Question.Id)
        && standing.Positions.IsEmpty
        && standing.Apart.IsEmpty
        && !story.Desk.On(standing.Question).Any();

    public static void Write(Page page, IReadOnlyList<Question> questions, Words words)
    {
        if (questions.Count == 0)
        {
            return;
        }

        page.Gap();
        page.Add(0, $"{words.Standing.AskedByPacks(questions.Count)} ", Ink.Faint($"{words.Join(questions.Select(question => question.Id.ToString()))}."));
    }
}
