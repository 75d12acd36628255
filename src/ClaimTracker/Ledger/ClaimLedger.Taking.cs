using System.Collections.Immutable;

namespace ClaimTracker;

// What another ledger was told.
public sealed partial class ClaimLedger
{
    /// <summary>Takes over what another ledger was told, at the time of reading: all of it or nothing. What is here word for word is left out.</summary>
    /// <remarks>Cost: the ledger and what is taken, because all of it is tried beforehand on a copy.</remarks>
    /// <exception cref="EntryRefusedException">Something of it does not fit; the exception carries all problems.</exception>
    internal void Take(IEnumerable<LedgerEntry> told)
    {
        lock (_writing)
        {
            var trial = Replay(Entries, Settings);
            var recorded = _writer.Next().Recorded;
            var problems = new List<Problem>();
            LedgerEntry? failed = null;
            foreach (var entry in told.Select(NotHere).OfType<LedgerEntry>())
            {
                // What leans on something that does not fit would only tell the same again.
                if (problems.Count > 0 && LeansOnMore(entry, failed))
                {
                    continue;
                }

                var taken = entry.Placed(trial.Sequence + 1, recorded);
                var found = EntryChecks.OfRecorded(taken, trial.Root, Settings).ToArray();
                if (found.Length == 0)
                {
                    trial.Append(taken);
                    continue;
                }

                failed ??= entry;
                problems.AddRange(found);
            }

            LedgerEntry[] entries = [.. trial.Entries.Skip(Sequence)];
            ThrowIfAny(problems.Count > 0 ? problems : OfHouse(entries, trial));
            Array.ForEach(entries, _writer.Append);
        }
    }

    private static bool LeansOnMore(LedgerEntry entry, LedgerEntry? failed) => Height(entry) > Height(failed);

    private static int Height(LedgerEntry? entry) => entry switch
    {
        EntitiesDeclared => 0,
        QuestionAsked => 1,
        ClaimRecorded => 2,
        _ => 3,
    };

    // An exception of a house comparer comes before anything is recorded.
    private void Append(LedgerEntry entry)
    {
        _writer.TryComparer(entry);
        _writer.Append(entry);
    }

    // The house looks at claims as they read in the end.
    private IEnumerable<Problem> OfHouse(IEnumerable<LedgerEntry> entries, ClaimLedger trial) =>
        from recorded in entries.OfType<ClaimRecorded>()
        from check in Settings.Checks
        from problem in check.Check(trial.GetClaim(recorded.Claim).ToDraft())
        select problem;

    // An entry without what is on record already, or null when nothing is left.
    private LedgerEntry? NotHere(LedgerEntry entry) => entry switch
    {
        EntitiesDeclared declared => declared.Entities.Where(entity => !(TryGetEntity(entity.Id, out var here) && here.ReadsAs(entity))).ToImmutableArray() is { IsEmpty: false } left
            ? new EntitiesDeclared(declared.Sequence, declared.Recorded, declared.Note, left)
            : null,
        QuestionAsked asked => TryGetQuestion(asked.Question.Id, out var here) && here.ReadsAs(asked.Question) ? null : asked,
        _ => entry,
    };
}
