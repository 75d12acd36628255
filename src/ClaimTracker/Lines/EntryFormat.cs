namespace ClaimTracker;

/// <summary>How entries of one kind stand in a line, after what every entry has.</summary>
/// <param name="kind">The word for the kind. It never changes.</param>
internal abstract class EntryFormat(string kind)
{
    public string Kind => kind;

    public abstract Type Entry { get; }

    public abstract void Write(LineWriter line, LedgerEntry entry);

    /// <returns>The entry; good for nothing when something is wrong, which is told.</returns>
    public abstract LedgerEntry Read(EntryHead head, LineObject fields);
}
