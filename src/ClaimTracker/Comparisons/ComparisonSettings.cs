namespace ClaimTracker;

// What the options say about comparing, frozen.
internal sealed record ComparisonSettings(IReadOnlyDictionary<string, AnswerComparer> Comparers, MessageTemplates Templates)
{
    public AnswerComparer? ComparerOf(Question question) =>
        question.Comparer is { } id ? Comparers.GetValueOrDefault(id) : null;
}
