namespace ClaimTracker;

/// <summary>A question in a line: the fields of the claims document, with the id among them.</summary>
internal static class QuestionPart
{
    public static void Write(LineWriter line, Question question)
    {
        line.Text("id", question.Id.ToString());
        line.Text("text", question.Text);
        line.Word<AnswerKind>("answers", question.Answers, LineWords.AnswerKinds);
        line.Word("cardinality", (question as EntityQuestion)?.Cardinality, LineWords.Cardinalities);
        line.Word<Timing>("timing", question.Timing, LineWords.Timings);
        line.Text("unit", (question as QuantityQuestion)?.Unit);
        line.Share("tolerance", (question as QuantityQuestion)?.Tolerance);
        line.Text("statement", question.Statement);
        line.Text("comparer", question.Comparer);
        line.Ids("about", question.About);
        line.Ids("parties", question.Parties);
    }

    /// <returns>Null when something is wrong, which is told.</returns>
    public static Question? Read(LineObject fields)
    {
        var (id, text, answers) = (fields.Required("id").QuestionId(), fields.Required("text").Words(), fields.Required("answers").Word(LineWords.AnswerKinds));
        var cardinality = answers == AnswerKind.Entity ? fields.Required("cardinality").Word(LineWords.Cardinalities) : null;
        var timing = Timing(fields.Required("timing"), answers);
        var (unit, tolerance) = answers == AnswerKind.Quantity ? (fields.Optional("unit").Text(), fields.Optional("tolerance").Share()) : (null, null);
        var (statement, comparer) = (Statement(fields.Optional("statement")), fields.Optional("comparer").Words());
        var (about, parties) = (fields.Optional("about").EntityIds(), fields.Optional("parties").EntityIds());
        fields.End(answers is { } kind ? $"A question that takes answers of the kind \"{LineWords.AnswerKinds.Of(kind)}\"" : "A question");
        if (!fields.IsSound)
        {
            return null;
        }

        var details = new QuestionDetails(id!.Value, text!)
        {
            Timing = timing!.Value,
            Statement = statement,
            Comparer = comparer,
            About = about,
            Parties = parties,
        };
        return answers switch
        {
            AnswerKind.Entity => new EntityQuestion(details, cardinality!.Value),
            AnswerKind.YesNo => new YesNoQuestion(details),
            AnswerKind.Quantity => new QuantityQuestion(details, unit, tolerance),
            AnswerKind.Date => new DateQuestion(details),
            _ => new TextQuestion(details),
        };
    }

    private static Timing? Timing(LineValue value, AnswerKind? answers)
    {
        var timing = value.Word(LineWords.Timings);
        if (timing == ClaimTracker.Timing.Cumulative && answers is not (null or AnswerKind.Quantity))
        {
            value.Tell(ProblemCode.ValueNotAllowed, "Only a question that takes a quantity can be cumulative.", "fixed, changing");
        }

        return timing;
    }

    private static string? Statement(LineValue value)
    {
        var statement = value.Words();
        if (statement is not null && !QuestionCheck.IsStatement(statement))
        {
            value.Tell(
                ProblemCode.ValueNotAllowed, $"The statement has no {QuestionCheck.AnswerPlaceholder} in it.", $"a text with {QuestionCheck.AnswerPlaceholder}");
        }

        return statement;
    }
}
