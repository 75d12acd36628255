namespace ClaimTracker;

/// <summary>A question was asked.</summary>
public sealed class QuestionAsked : LedgerEntry
{
    internal QuestionAsked(int sequence, DateTimeOffset recorded, EntryNote? note, Question question)
        : base(sequence, recorded, note) => Question = question;

    /// <summary>The question, with the ledger's defaults written into it.</summary>
    public Question Question { get; }
}
