namespace ClaimTracker;

// Answers in German; names, units and free text stay as the document gives them.
internal static class GermanAnswers
{
    public static string Say(Answer answer, Question question, Func<EntityId, string> nameOf, MessageTemplates templates) => answer switch
    {
        EntityAnswer { IsOnly: true } only => $"nur {templates.Join(only.Ids.Select(nameOf))}",
        EntityAnswer named => templates.Join(named.Ids.Select(nameOf)),
        YesNoAnswer { IsYes: var isYes } => isYes ? "ja" : "nein",
        QuantityAnswer { Quantity: var quantity } => Figure(quantity, UnitOf(question), templates),
        DateAnswer date => templates.Say(date.Time),
        UnknownAnswer => "nicht bekannt",
        NoneAnswer when UnitOf(question) is { } unit => $"0 {unit}",
        NoneAnswer => question switch
        {
            DateQuestion => "nie",
            QuantityQuestion => "0",
            TextQuestion => "nichts",
            _ => "niemand oder nichts",
        },
        _ => answer.ToString().Trim(),
    };

    /// <summary>The answer of a claim, in the statement of its question where it has one; null where there is no answer.</summary>
    public static string? Stated(Claim claim, MessageTemplates templates) => claim switch
    {
        { Answer: null } => null,
        { Question.Statement: { } statement, Answer: not (NoneAnswer or UnknownAnswer) } =>
            statement.Replace(QuestionCheck.AnswerPlaceholder, templates.Say(claim), StringComparison.Ordinal),
        _ => templates.Say(claim),
    };

    public static string Figure(Quantity quantity, string? unit, MessageTemplates templates)
    {
        var figure = quantity.Figure;
        var said = figure.Form switch
        {
            FigureForm.About => $"etwa {templates.Say(figure.Low)}",
            FigureForm.AtLeast => $"mindestens {templates.Say(figure.Low)}",
            FigureForm.MoreThan => $"mehr als {templates.Say(figure.Low)}",
            FigureForm.AtMost => $"höchstens {templates.Say(figure.Low)}",
            FigureForm.FewerThan => $"weniger als {templates.Say(figure.Low)}",
            FigureForm.Between => $"{templates.Say(figure.Low)}–{templates.Say(figure.High)}",
            _ => templates.Say(figure.Low),
        };
        return (figure.Unit ?? unit) is { } counted ? $"{said} {counted}" : said;
    }

    private static string? UnitOf(Question question) => (question as QuantityQuestion)?.Unit;
}
