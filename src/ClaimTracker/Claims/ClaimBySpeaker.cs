namespace ClaimTracker;

/// <summary>Has a speaker, and still needs a question and an answer.</summary>
public sealed class ClaimBySpeaker
{
    private readonly Speaker _speaker;

    internal ClaimBySpeaker(Speaker speaker) => _speaker = speaker;

    /// <summary>A claim on a question that entities answer.</summary>
    public ClaimOnEntity That(EntityQuestion question) => new(_speaker, question);

    /// <summary>A claim on a question that is answered yes or no.</summary>
    public ClaimOnYesNo That(YesNoQuestion question) => new(_speaker, question);

    /// <summary>A claim on a question that a figure answers.</summary>
    public ClaimOnQuantity That(QuantityQuestion question) => new(_speaker, question);

    /// <summary>A claim on a question that a date answers.</summary>
    public ClaimOnDate That(DateQuestion question) => new(_speaker, question);

    /// <summary>A claim on a question that is answered in free text.</summary>
    public ClaimOnText That(TextQuestion question) => new(_speaker, question);
}
