namespace ClaimTracker.Documents;

/// <summary>What a row says of its question beside the id; what is so where nothing is said is left out.</summary>
internal static class RowQuestionParts
{
    public static IEnumerable<(RowField Field, string Text)> Of(Question question)
    {
        yield return (RowField.QuestionText, question.Text);
        yield return (RowField.Answers, WireWord.Of(question.Answers));
        if (question is EntityQuestion { Cardinality: Cardinality.Many })
        {
            yield return (RowField.Cardinality, WireWord.Of(Cardinality.Many));
        }

        if (question.Timing != Timing.Fixed)
        {
            yield return (RowField.Timing, WireWord.Of(question.Timing));
        }

        if (question is QuantityQuestion { Unit: { } unit })
        {
            yield return (RowField.Unit, unit);
        }

        if (question is QuantityQuestion { Tolerance: { } tolerance } && tolerance != Tolerance.Standard)
        {
            yield return (RowField.Tolerance, tolerance.ToString());
        }
    }
}
