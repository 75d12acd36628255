namespace ClaimTracker;

/// <summary>A question was changed; every claim on it still fits.</summary>
public sealed class QuestionChanged : LedgerEntry
{
    internal QuestionChanged(int sequence, DateTimeOffset recorded, EntryNote? note, Question question)
        : base(sequence, recorded, note) => Question = question;

    /// <summary>The question as it is asked since.</summary>
    public Question Question { get; }
}
