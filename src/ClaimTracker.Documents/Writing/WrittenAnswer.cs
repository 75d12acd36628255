namespace ClaimTracker.Documents;

/// <summary>An answer as a document writes it.</summary>
internal static class WrittenAnswer
{
    /// <returns>Null where there is none, because the speaker gave none.</returns>
    public static WrittenValue? Of(Answer? answer, WrittenTexts texts, string path) => answer switch
    {
        null => null,
        EntityAnswer { IsOnly: true } only => new WrittenMap().With("only", WrittenValue.Of(only.Ids)),
        EntityAnswer { Ids: [var one] } => WrittenValue.Of(one),
        EntityAnswer list => WrittenValue.Of(list.Ids),
        NoneAnswer => new WrittenMap().With("none", WrittenValue.Literal("true")),
        UnknownAnswer => new WrittenMap().With("unknown", WrittenValue.Literal("true")),
        YesNoAnswer polar => WrittenValue.Word(polar.ToString()),
        QuantityAnswer { IsNumber: true } figure => texts.Number(figure.Quantity.Text, path),
        QuantityAnswer figure => WrittenValue.Of(texts.Text(figure.Quantity.Text, path)!),
        DateAnswer { IsNumber: true } year when texts.Time(year.Time, path) == year.Time.Text => texts.Number(year.Time.Text, path),
        DateAnswer date => WrittenValue.Of(texts.Time(date.Time, path)!),
        _ => WrittenValue.Of(texts.Text(answer.ToString(), path)!),
    };
}
