namespace ClaimTracker;

/// <summary>A question that a date answers.</summary>
public sealed class DateQuestion : Question
{
    internal DateQuestion(QuestionDetails details)
        : base(details)
    {
    }

    /// <inheritdoc/>
    public override AnswerKind Answers => AnswerKind.Date;

    internal override DateQuestion With(QuestionDetails details) => new(details);
}
