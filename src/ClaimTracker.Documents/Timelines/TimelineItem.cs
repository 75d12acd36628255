namespace ClaimTracker.Documents;

/// <summary>One thing that happened in a story: an entry of the ledger, at the time at which it happened in the world.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class TimelineItem
{
    internal TimelineItem(LedgerEntry entry, Question question, Claim? claim, TimelineTime time)
    {
        Entry = entry;
        Question = question;
        Claim = claim;
        When = time;
    }

    /// <summary>
    /// What happened: a <see cref="ClaimRecorded"/>, <see cref="ClaimRetracted"/>, <see cref="ClaimCorrected"/>, <see cref="ClaimAmended"/>,
    /// <see cref="ClaimWithdrawn"/>, <see cref="ClaimUsed"/>, <see cref="ClaimAssessed"/>, <see cref="QuestionAssessed"/> or <see cref="ClaimReviewed"/>.
    /// </summary>
    public LedgerEntry Entry { get; }

    /// <summary>The question that it is about.</summary>
    public Question Question { get; }

    /// <summary>The claim that it is about, as it reads now; null where the desk assessed a question as a whole.</summary>
    public Claim? Claim { get; }

    /// <summary>When it happened, as stated; null where nobody said.</summary>
    public EdtfTime? Time => When.Stated;

    /// <summary>When it was recorded, where nobody said when it happened and that is known; else null.</summary>
    public DateTimeOffset? Recorded => When.Recorded;

    /// <summary>The day on which it happened, or was recorded, in the time zone of the timeline; null where the time is vaguer than a day or unknown.</summary>
    public DateOnly? Day => When.Day;

    /// <summary>What the claim was in its speaker's answers to the question; null for everything but claims.</summary>
    public PositionStep? Step { get; internal init; }

    /// <summary>Whether our desk did it, and not the speaker of a claim or another publisher.</summary>
    public bool IsOurs => Entry is not (ClaimRecorded or ClaimRetracted or ClaimCorrected or ClaimReviewed);

    /// <summary>Whether it is an assessment that a later one of the same claim or question has taken the place of.</summary>
    public bool IsSuperseded { get; internal init; }

    /// <summary>The claim that corrects this one; null for everything but corrections.</summary>
    public Claim? With { get; internal init; }

    /// <summary>The claim as it read before it was amended; null for everything but amendments.</summary>
    public Claim? Before { get; internal init; }

    internal TimelineTime When { get; }

    /// <summary>The time and the entry.</summary>
    public override string ToString() => $"{Time?.Text ?? "?"} {Entry.GetType().Name} {Claim?.Id.ToString() ?? Question.Id.ToString()}";

    internal bool IsAbout(Speaker speaker) => speaker.Equals(Claim?.Speaker) || speaker.Equals(With?.Speaker);
}
