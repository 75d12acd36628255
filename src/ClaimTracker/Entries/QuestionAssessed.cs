namespace ClaimTracker;

/// <summary>Our desk assessed a question as a whole. What it thought before is superseded, and stays on record.</summary>
public sealed class QuestionAssessed : LedgerEntry
{
    internal QuestionAssessed(int sequence, DateTimeOffset recorded, EntryNote? note, QuestionId question, Assessment assessment)
        : base(sequence, recorded, note)
    {
        Question = question;
        Assessment = assessment;
    }

    /// <summary>The question.</summary>
    public QuestionId Question { get; }

    /// <summary>What the desk thinks.</summary>
    public Assessment Assessment { get; }
}
