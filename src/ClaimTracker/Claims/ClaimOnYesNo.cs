namespace ClaimTracker;

/// <summary>Has a speaker and a question that is answered yes or no, and still needs the answer.</summary>
public sealed class ClaimOnYesNo : ClaimOnQuestion<YesNoAnswer>
{
    internal ClaimOnYesNo(Speaker speaker, YesNoQuestion question)
        : base(speaker, question)
    {
    }

    /// <summary>The speaker says yes.</summary>
    public ClaimDraft IsYes() => Is(YesNoAnswer.Yes);

    /// <summary>The speaker says no.</summary>
    public ClaimDraft IsNo() => Is(YesNoAnswer.No);
}
