namespace ClaimTracker;

/// <summary>Makes a draft of a row of text, and tells what of the text cannot be read. What names nothing is told by the checks of the draft.</summary>
internal static class RowReader
{
    public static ClaimDraft Read(ClaimRow row, LedgerRoot root, List<Problem> problems)
    {
        var id = IdOf(row.Id, problems);
        var speaker = Entity(row.Speaker, "/speaker", root.Entities, problems);
        var question = Question(row.Question, problems);
        var answer = AnswerTo(question, row, root, problems);
        return ClaimDraft.Whole(
            speaker,
            question,
            row.Force,
            answer,
            id,
            principal: null,
            row.Certainty,
            Nature.Fact,
            (Time(row.Said, "/said", problems), Time(row.Holds, "/holds", problems), null),
            (Given(row.Quote), Given(row.Wording), Given(row.Language)),
            []);
    }

    private static ClaimId? IdOf(string? text, List<Problem> problems)
    {
        if (Given(text) is { } given && !Slug.IsValid(given))
        {
            problems.Add(new Problem(ProblemCode.ValueNotAllowed, "/id", $"\"{ShownText.Of(given)}\" is not an id: an id is made of {Slug.Allowed}.")
            {
                Found = given,
                Allowed = Slug.Allowed,
            });
            return null;
        }

        return Given(text) is { } sound ? new ClaimId(sound) : null;
    }

    private static EntityId Entity(string? text, string path, EntityTable entities, List<Problem> problems)
    {
        if (Given(text) is not { } given)
        {
            problems.Add(Missing("speaker", path));
            return default;
        }

        return NamedEntity.Read(given, path, entities, problems);
    }

    private static QuestionId Question(string? text, List<Problem> problems)
    {
        if (Given(text) is { } given)
        {
            return QuestionId.Unchecked(given);
        }

        problems.Add(Missing("question", "/question"));
        return default;
    }

    // Without its question, or where there should be none, an answer is any text: that it does not belong there is told by the checks.
    private static Answer? AnswerTo(QuestionId id, ClaimRow row, LedgerRoot root, List<Problem> problems) =>
        Given(row.Answer) is not { } text ? null
        : !row.Force.IsNonAnswer() && root.Questions.TryFind(id, out Question? question) ? RowAnswer.Read(text, question, root.Entities, problems)
        : new TextAnswer(text);

    private static EdtfTime? Time(string? text, string path, List<Problem> problems)
    {
        if (Given(text) is not { } given)
        {
            return null;
        }

        if (!EdtfTime.TryParse(given, zone: null, out var time, out var fault))
        {
            problems.Add(new Problem(ProblemCode.UnreadableTime, path, fault) { Found = given });
        }

        return time;
    }

    /// <summary>A part of a row; null where it is missing.</summary>
    public static string? Given(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;

    private static Problem Missing(string what, string path) => new(ProblemCode.MissingField, path, $"The {what} is missing.");
}
