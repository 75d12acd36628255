namespace ClaimTracker;

/// <summary>A question that is answered in free text.</summary>
public sealed class TextQuestion : Question
{
    internal TextQuestion(QuestionDetails details)
        : base(details)
    {
    }

    /// <inheritdoc/>
    public override AnswerKind Answers => AnswerKind.Text;

    internal override TextQuestion With(QuestionDetails details) => new(details);
}
