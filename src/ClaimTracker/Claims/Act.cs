namespace ClaimTracker;

/// <summary>Something done with claims that are recorded: a closed set. Claims are named by their numbers.</summary>
internal abstract record Act
{
    private Act()
    {
    }

    /// <summary>When it happened, as stated; null where nobody said.</summary>
    public EdtfTime? At { get; init; }

    /// <summary>The speaker took the claim back.</summary>
    public sealed record Retraction(int Claim) : Act;

    /// <summary>The claim was replaced by another of the same side.</summary>
    public sealed record Correction(int Claim, int With) : Act;

    /// <summary>Our record of the claim was wrong; the row replaces the one before.</summary>
    public sealed record Amendment(int Claim, int FormerRow, int Row) : Act;

    /// <summary>The desk pulled the claim.</summary>
    public sealed record Withdrawal(int Claim) : Act;

    /// <summary>The desk confirmed or dismissed a finding, named by its key, as it was when the stamp was true.</summary>
    public sealed record Review(FindingKey Key, string Stamp, FindingVerdict Verdict, DateTimeOffset Recorded, EntryNote? Note) : Act;

    /// <summary>An editor declared one claim to be against another.</summary>
    public sealed record Countering(int Claim, int Against, CounterclaimKind Kind, string? Note) : Act;
}
