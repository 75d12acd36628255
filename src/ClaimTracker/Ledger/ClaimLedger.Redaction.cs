namespace ClaimTracker;

// The one thing that reaches the past.
public sealed partial class ClaimLedger
{
    /// <summary>Takes a text of a claim out of the record: out of every earlier entry and view too, and for good.</summary>
    /// <param name="claim">The claim; its texts before amendments are taken out as well.</param>
    /// <param name="text">Which text. A tombstone with a random key takes its place; a text that is missing stays missing.</param>
    /// <param name="note">Who did it, and why; it is not redacted.</param>
    /// <remarks>
    /// An equal text of another claim stays. A redacted answer keeps a position of its own, so that two of them are never the same. What a
    /// program keeps as a string, an answer, a draft or an entry, and what was exported, is out of reach. Cost: all claims.
    /// </remarks>
    /// <exception cref="ArgumentException">The claim is not in this ledger.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="text"/> is none of the four.</exception>
    /// <exception cref="EntryRefusedException">The answer is no free text.</exception>
    public void Redact(Claim claim, ClaimText text, EntryNote? note = null) =>
        Enter(EntryPlans.Redact(claim, text, note));

    /// <summary>Takes the identity of an entity out of the record: out of every earlier entry and view too, and for good.</summary>
    /// <param name="entity">The entity, as this ledger has it.</param>
    /// <param name="note">Who did it, and why; it is not redacted.</param>
    /// <returns>The entity as it goes on: the same kind and links under a random id, without names, addresses, description or roles.</returns>
    /// <remarks>Texts that name it are texts of their own: quotations can be redacted, while questions, notes and what the desk wrote itself stay. What
    /// a program keeps as an <see cref="Entity"/> or a string is out of reach. Cost: all entities, questions and answers.</remarks>
    /// <exception cref="KeyNotFoundException">The entity is not in this ledger; the message names its id.</exception>
    public T Redact<T>(T entity, EntryNote? note = null)
        where T : Entity
    {
        var id = new EntityId(Tombstone.IdOf(Tombstone.NewKey()));
        Enter(EntryPlans.Redact(entity, id, note));
        return (T)GetEntity(id);
    }
}
