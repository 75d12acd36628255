namespace ClaimTracker;

/// <summary>A question that is answered yes or no.</summary>
public sealed class YesNoQuestion : Question
{
    internal YesNoQuestion(QuestionDetails details)
        : base(details)
    {
    }

    /// <inheritdoc/>
    public override AnswerKind Answers => AnswerKind.YesNo;

    internal override YesNoQuestion With(QuestionDetails details) => new(details);
}
