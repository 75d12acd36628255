namespace ClaimTracker;

/// <summary>Something that is wrong with a ledger as it is stored.</summary>
/// <param name="Sequence">The sequence of the entry, by its place in the storage; null where it is about the ledger as a whole.</param>
/// <param name="Message">What is wrong, in a sentence.</param>
public sealed record StoreFault(int? Sequence, string Message)
{
    /// <summary>The sentence, with the entry that it is about.</summary>
    public override string ToString() => Sequence is { } place ? FormattableString.Invariant($"Entry {place}: {Message}") : Message;
}
