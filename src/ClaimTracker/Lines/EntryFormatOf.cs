namespace ClaimTracker;

/// <summary>An <see cref="EntryFormat"/> made of two functions.</summary>
internal sealed class EntryFormatOf<TEntry>(string kind, Action<LineWriter, TEntry> write, Func<EntryHead, LineObject, TEntry> read) : EntryFormat(kind)
    where TEntry : LedgerEntry
{
    public override Type Entry => typeof(TEntry);

    public override void Write(LineWriter line, LedgerEntry entry) => write(line, (TEntry)entry);

    public override LedgerEntry Read(EntryHead head, LineObject fields) => read(head, fields);
}
