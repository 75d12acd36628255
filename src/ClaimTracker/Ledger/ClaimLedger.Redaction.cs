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
    /// program has read and keeps as a string, and what was exported, is out of reach. Cost: all claims.
    /// </remarks>
    /// <exception cref="ArgumentException">The claim is not in this ledger.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="text"/> is none of the four.</exception>
    /// <exception cref="EntryRefusedException">The answer is no free text.</exception>
    public void Redact(Claim claim, ClaimText text, EntryNote? note = null)
    {
        ArgumentNullException.ThrowIfNull(claim);
        if (!Enum.IsDefined(text))
        {
            throw new ArgumentOutOfRangeException(nameof(text), text, "A text of a claim is Quote, Wording, Answer or Addresses.");
        }

        Enter(next => new ClaimTextRedacted(next.Sequence, next.Recorded, note, OwnId(claim, nameof(claim)), text, Tombstone.NewKey()));
    }

    /// <summary>Takes the identity of an entity out of the record: out of every earlier entry and view too, and for good.</summary>
    /// <param name="entity">The entity, as this ledger has it.</param>
    /// <param name="note">Who did it, and why; it is not redacted.</param>
    /// <returns>The entity as it goes on: the same kind and links under a random id, without names, addresses, description or roles.</returns>
    /// <remarks>Texts that name it (quotations, questions, notes) are texts of their own. Cost: all entities, questions and answers.</remarks>
    /// <exception cref="EntryRefusedException">The entity is not in this ledger.</exception>
    public Entity Redact(Entity entity, EntryNote? note = null)
    {
        ArgumentNullException.ThrowIfNull(entity);
        lock (_writing)
        {
            var key = Tombstone.NewKey();
            var id = new EntityId(Tombstone.IdOf(key));
            var (sequence, recorded) = _writer.Next();
            ThrowIfAny(EntryChecks.OfNew(new IdentityRedacted(sequence, recorded, note, entity.Id), Root, Settings));
            _writer.Redact(entity.Id, id, Tombstone.TextOf(key));
            _writer.Append(new IdentityRedacted(sequence, recorded, note, id));
            return GetEntity(id);
        }
    }
}
