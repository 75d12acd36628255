namespace ClaimTracker;

/// <summary>Reads the text of an answer as its question takes it.</summary>
internal static class RowAnswer
{
    private const string Path = "/answer";

    /// <returns>The answer; one that fits every question where the text cannot be read, which is told.</returns>
    public static Answer Read(string text, Question question, EntityTable entities, List<Problem> problems) => text[0] == '{' && Braced(text) is { } braced
        ? braced
        : question switch
        {
            EntityQuestion => Entities(text, entities, problems),
            YesNoQuestion => YesNo(text, question, problems),
            QuantityQuestion => Figure(text, problems),
            DateQuestion => Date(text, problems),
            _ => new TextAnswer(text),
        };

    private static Answer? Braced(string text) => WithoutSpace(text) switch
    {
        "{none:true}" => Answer.None,
        "{unknown:true}" => Answer.NotKnown,
        _ => null,
    };

    private static Answer Entities(string text, EntityTable entities, List<Problem> problems)
    {
        var told = problems.Count;
        var list = ListIn(text.Trim(), out var isOnly);
        string[] names = list is null ? [text] : list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var answer = new EntityAnswer([.. names.Select(name => NamedEntity.Read(name, Path, entities, problems))], isOnly);
        return problems.Count == told ? answer : Answer.NotKnown;
    }

    // What stands between the brackets of [a, b] or { only: [a, b] }; null where there are none.
    private static string? ListIn(string text, out bool isOnly)
    {
        const string Only = "only";
        isOnly = text is ['{', .., '}'] && text[1..^1].TrimStart().StartsWith(Only, StringComparison.Ordinal);
        if (isOnly)
        {
            text = text[1..^1].Trim()[Only.Length..].TrimStart().TrimStart(':').TrimStart();
        }

        return text is ['[', .., ']'] ? text[1..^1] : null;
    }

    private static Answer YesNo(string text, Question question, List<Problem> problems)
    {
        switch (text)
        {
            case "yes" or "true":
                return YesNoAnswer.Yes;
            case "no" or "false":
                return YesNoAnswer.No;
            default:
                var allowed = AnswerCheck.Allowed(question);
                problems.Add(new Problem(ProblemCode.AnswerDoesNotFit, Path, $"\"{ShownText.Of(text)}\" does not answer \"{question.Id}\", which takes {allowed}.")
                {
                    Found = text,
                    Allowed = allowed,
                    Suggestion = Nearest.To(text, ["yes", "no"]),
                });
                return Answer.NotKnown;
        }
    }

    private static Answer Figure(string text, List<Problem> problems)
    {
        if (Quantity.TryRead(text, out var quantity) is not { } fault)
        {
            return new QuantityAnswer(quantity!);
        }

        var (code, allowed) = fault == QuantityFault.TooManyDigits
            ? (ProblemCode.LimitExceeded, FigureReader.AllowedDigits)
            : (ProblemCode.AnswerDoesNotFit, FigureReader.Allowed);
        problems.Add(new Problem(code, Path, FigureReader.Say(fault, text)) { Found = text, Allowed = allowed });
        return Answer.NotKnown;
    }

    private static Answer Date(string text, List<Problem> problems)
    {
        if (EdtfTime.TryParse(text, zone: null, out var time, out var fault))
        {
            return new DateAnswer(time);
        }

        problems.Add(new Problem(ProblemCode.UnreadableTime, Path, fault) { Found = text });
        return Answer.NotKnown;
    }

    private static string WithoutSpace(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));
}
