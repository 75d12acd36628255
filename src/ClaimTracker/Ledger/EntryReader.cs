namespace ClaimTracker;

/// <summary>Makes entries of the log as they are read.</summary>
internal sealed class EntryReader(EntryColumns log, LedgerRoot root)
{
    /// <summary>All entries of the moment, without those about what was said later where that does not count.</summary>
    /// <exception cref="InvalidOperationException">Something was redacted while they were read.</exception>
    public IEnumerable<LedgerEntry> ReadAll() => ReadAll(_ => true);

    /// <summary>The entries about claims and questions that were on record already: acts, counterclaims, reviews, and what our desk noted.</summary>
    /// <exception cref="InvalidOperationException">Something was redacted while they were read.</exception>
    public IEnumerable<LedgerEntry> ReadActs() => ReadAll(kind => kind == EntryColumns.Kind.Act);

    private IEnumerable<LedgerEntry> ReadAll(Func<EntryColumns.Kind, bool> isWanted)
    {
        var redactions = Settled.Read(root, () => root.Columns.Redactions);
        for (var index = 0; index < root.Sequence; index++)
        {
            if (!isWanted(log.KindOf(index)) || !Counts(index))
            {
                continue;
            }

            var place = index;
            var entry = Settled.Read(root, () => Read(place));
            if (root.Columns.Redactions != redactions)
            {
                throw new InvalidOperationException("Something was redacted while entries were read, so that they would tell of two ledgers; read Entries again.");
            }

            yield return entry;
        }
    }

    public LedgerEntry Read(int index)
    {
        var (sequence, recorded, note, item) = (index + 1, log.RecordedAt(index), log.NoteAt(index), log.ItemOf(index));
        return log.KindOf(index) switch
        {
            EntryColumns.Kind.Entities => new EntitiesDeclared(sequence, recorded, note, [.. log.BatchOf(index)]),
            EntryColumns.Kind.EntityChange => new EntityChanged(sequence, recorded, note, log.Entities[item].Value),
            EntryColumns.Kind.Question => new QuestionAsked(sequence, recorded, note, log.Questions[item].Value),
            EntryColumns.Kind.QuestionChange => new QuestionChanged(sequence, recorded, note, log.Questions[item].Value),
            EntryColumns.Kind.Claim => new ClaimRecorded(sequence, recorded, note, new Claim(root, item).ToDraft()),
            _ => ActEntries.Read(log.Acts[item], (sequence, recorded, note), root),
        };
    }

    private bool Counts(int index) => root.Acts.Said is not { } said || log.KindOf(index) switch
    {
        EntryColumns.Kind.Claim => said.Counts(root.Columns.Claim(log.ItemOf(index))),
        EntryColumns.Kind.Act => log.Acts[log.ItemOf(index)] is var act && act.Claims.All(said.Counts) && (act.IsOurs || said.Counts(act.At)),
        _ => true,
    };
}
