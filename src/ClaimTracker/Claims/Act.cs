namespace ClaimTracker;

/// <summary>Something done with claims that are recorded: a closed set. <c>Sequence</c> is that of the entry.</summary>
internal abstract record Act(int Sequence)
{
    /// <summary>The claim was replaced by another of the same side.</summary>
    public sealed record Correction(int Claim, int With, int Sequence) : Act(Sequence);

    /// <summary>An editor declared one claim to be against another.</summary>
    public sealed record Countering(int Claim, int Against, CounterclaimKind Kind, string? Note, int Sequence) : Act(Sequence);
}
