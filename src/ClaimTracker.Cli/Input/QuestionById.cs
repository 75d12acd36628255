namespace ClaimTracker.Cli;

/// <summary>The question that the user names by its id.</summary>
internal static class QuestionById
{
    /// <exception cref="UsageException">There is none; the message has the nearest ids.</exception>
    public static Question Find(LedgerView ledger, string id) =>
        QuestionId.TryParse(id, out var questionId) && ledger.TryGetQuestion(questionId, out var question)
            ? question
            : throw new UsageException($"No question has the id \"{id}\". {KnownIds.Hint(id, ledger.Questions.Select(known => known.Id.ToString()), "questions")}");
}
