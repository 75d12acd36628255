namespace ClaimTracker;

// What the options say about comparing, frozen.
internal sealed record ComparisonSettings(IReadOnlyDictionary<string, AnswerComparer> Comparers, MessageTemplates Templates)
{
    /// <summary>Whether what is on record of entities can matter to a comparer of the house.</summary>
    public bool HasEntityComparer { get; } = Comparers.Values.OfType<EntityComparison>().Any();

    public AnswerComparer? ComparerOf(Question question) =>
        question.Comparer is { } id ? Comparers.GetValueOrDefault(id) : null;
}
