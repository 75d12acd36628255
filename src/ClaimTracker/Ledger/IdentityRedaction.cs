namespace ClaimTracker;

/// <summary>Takes an entity's identity out of everything a ledger holds: one writer, while any number read.</summary>
/// <remarks>
/// For a while the entity is found under both ids. Then every place that held the old one has the new one, the counter of redactions
/// moves, and only after that the old id is forgotten: so a reader that held it knows that it must read again.
/// </remarks>
internal static class IdentityRedaction
{
    public static void Apply(EntityId former, EntityId id, string name, EntryColumns log, LedgerRoot root)
    {
        var entities = root.Entities;
        entities.Index.BeginRenaming(entities.NumberOf(former), id);
        for (var place = 0; place < log.Entities.Count; place++)
        {
            var cell = log.Entities[place];
            cell.Value = cell.Value.Id == former ? cell.Value.Redacted(id, name) : cell.Value.Relinked(former, id);
        }

        for (var place = 0; place < log.Questions.Count; place++)
        {
            log.Questions[place].Value = log.Questions[place].Value.Relinked(former, id);
        }

        root.Columns.Redact(former, id);
        entities.Index.EndRenaming();
    }
}
