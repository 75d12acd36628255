namespace ClaimTracker;

/// <summary>A question that entities answer: one, or several.</summary>
public sealed class EntityQuestion : Question
{
    internal EntityQuestion(QuestionDetails details, Cardinality cardinality)
        : base(details) => Cardinality = cardinality;

    /// <inheritdoc/>
    public override AnswerKind Answers => AnswerKind.Entity;

    /// <summary>Whether only one answer can be true, or several can.</summary>
    public Cardinality Cardinality { get; }

    internal override EntityQuestion With(QuestionDetails details) => new(details, Cardinality);
}
