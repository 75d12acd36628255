namespace ClaimTracker;

/// <summary>Takes an entity's identity out of everything a ledger holds: one writer, while any number read.</summary>
/// <remarks>
/// For a while the entity is found under both ids. Then every place that held the old one gets the new one, and only after that the old id is
/// forgotten, so that a reader that held it can tell that it must read again.
/// </remarks>
internal static class IdentityRedaction
{
    /// <summary>Puts the identity that an entry gives in the place of the one there is; nothing where the entity has it already.</summary>
    public static void Apply(int number, EntityId id, EntryColumns log, LedgerRoot root)
    {
        var index = root.Entities.Index;
        var former = root.Entities[number].Entity.Id;
        if (former == id)
        {
            return;
        }

        var name = Tombstone.TextOf(Tombstone.KeyIn(id.ToString())!);
        index.BeginRenaming(number, id);
        var entities = log.Entities.All.Where(cell => cell.Value.Id == former || cell.Value.Names(former))
            .Select(cell => (Cell: cell, Entity: cell.Value.Id == former ? cell.Value.Redacted(id, name) : cell.Value.Relinked(former, id))).ToList();
        var questions = log.Questions.All.Where(cell => cell.Value.Names(former)).Select(cell => (Cell: cell, Question: cell.Value.Relinked(former, id))).ToList();
        var answers = root.Columns.Relinked(former, id);
        root.Columns.Redact(() =>
        {
            entities.ForEach(entity => entity.Cell.Value = entity.Entity);
            questions.ForEach(question => question.Cell.Value = question.Question);
            foreach (var (answer, relinked) in answers)
            {
                root.Columns.Answers.Replace(answer, relinked);
            }
        });
        index.EndRenaming();
        index.AddNames(number, root.Entities[number].Entity);
    }
}
