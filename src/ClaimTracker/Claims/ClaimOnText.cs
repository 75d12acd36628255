namespace ClaimTracker;

/// <summary>Has a speaker and a question that is answered in free text, and still needs the text.</summary>
public sealed class ClaimOnText : ClaimOnQuestion<TextAnswer>
{
    internal ClaimOnText(Speaker speaker, TextQuestion question)
        : base(speaker, question)
    {
    }

    /// <summary>The speaker says that there is none: no reason, no name, no cause.</summary>
    public ClaimDraft IsNone() => With(Force.Asserts, Answer.None);
}
