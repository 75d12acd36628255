namespace ClaimTracker;

/// <summary>What one speaker said on a question: the last of the groups, and bounds that tell at once when nothing can have been overtaken.</summary>
internal struct SpeakerEntry()
{
    /// <summary>The last group; the others are chained to it.</summary>
    public int LastGroup = InternTable<int>.None;

    /// <summary>The latest start of what a claim is about.</summary>
    public long LatestWhen = long.MinValue;

    /// <summary>The latest start of when a claim was said.</summary>
    public long LatestSaid = long.MinValue;

    /// <summary>When the last claim was recorded, in ticks; the least number where that is not known.</summary>
    public long LatestRecorded = long.MinValue;
}
