namespace ClaimTracker;

// For stores, which write entries down between making them and taking them in.
public sealed partial class ClaimLedger
{
    /// <summary>The place of the next entry.</summary>
    internal EntryPlace Next() => _writer.Next();

    /// <summary>Makes the entries of a plan and tries what may still throw; changes nothing.</summary>
    internal IReadOnlyList<LedgerEntry> Prepare(EntryPlan plan)
    {
        lock (_writing)
        {
            var entries = plan(_writer.Next(), Root, Settings);
            // A plan of several entries tries them itself, each behind those before it.
            if (entries is [var entry])
            {
                _writer.TryComparer(entry);
            }

            return entries;
        }
    }

    /// <summary>Shows a draft to the house comparer of its question; changes nothing.</summary>
    internal void TryComparer(ClaimDraft draft)
    {
        lock (_writing)
        {
            _writer.TryComparer(draft);
        }
    }

    /// <summary>Takes in an entry that was made and checked here.</summary>
    /// <returns>What recording a claim gave; null for other entries.</returns>
    internal RecordOutcome? Apply(LedgerEntry entry)
    {
        lock (_writing)
        {
            _writer.Append(entry);
            return entry is ClaimRecorded ? OutcomeOf(Root.Rows - 1) : null;
        }
    }

    /// <summary>Gives the writer to whoever appends what was recorded elsewhere, and shows what he appended to readers.</summary>
    internal void Write(Action<LedgerWriter> append)
    {
        lock (_writing)
        {
            try
            {
                append(_writer);
            }
            finally
            {
                _writer.PublishRows();
            }
        }
    }

    /// <summary>Takes an identity out ahead of its redaction, which stands behind entries that name the entity as it is called since.</summary>
    /// <returns>Whether the entity was called otherwise here.</returns>
    internal bool Forestall(IdentityRedacted redacted)
    {
        lock (_writing)
        {
            if (redacted.Place > Root.Entities.Count || Root.Entities[redacted.Place - 1].Entity.Id == redacted.Entity)
            {
                return false;
            }

            _writer.Hide(redacted);
            return true;
        }
    }

    private RecordOutcome OutcomeOf(int row) => new(new Claim(Root, row), _writer.RivalsOf(row), Settings);
}
