namespace ClaimTracker;

// What another ledger was told. What is on record word for word is left out.
internal static class TakingPlan
{
    /// <remarks>Cost: the ledger and what is taken, because all of it is tried beforehand on a copy.</remarks>
    public static EntryPlan Of(LedgerReader ledger, IEnumerable<LedgerEntry> told) => (next, root, settings) =>
    {
        var trial = new ClaimLedger(settings);
        var here = new WordForWord();
        foreach (var entry in new EntryReader(ledger.EntryLog, root).ReadAll())
        {
            trial.Follow(entry);
            here.Add(entry);
        }

        // The first document keeps its own times; what comes to a ledger later comes when it is read.
        Func<LedgerEntry, DateTimeOffset> recorded = root.Sequence == 0 ? entry => entry.Recorded : _ => next.Recorded;
        var problems = new List<Problem>();
        LedgerEntry? failed = null;
        foreach (var entry in told.Select(here.Without).OfType<LedgerEntry>())
        {
            // What leans on something that does not fit would only tell the same again.
            if (problems.Count > 0 && Height(entry) > Height(failed))
            {
                continue;
            }

            var taken = entry.Placed(trial.Sequence + 1, recorded(entry));
            var found = ProblemsOf(taken, trial, next).ToArray();
            if (found.Length == 0)
            {
                trial.Append(taken);
                continue;
            }

            failed ??= entry;
            problems.AddRange(found);
        }

        LedgerEntry[] entries = [.. trial.Entries.Skip(root.Sequence)];
        problems.AddRange(problems.Count > 0 ? [] : OfHouse(entries, trial));
        return problems.Count == 0 ? entries : throw new EntryRefusedException([.. problems]);
    };

    // What was recorded tomorrow would keep every later entry from carrying its own time.
    private static IEnumerable<Problem> ProblemsOf(LedgerEntry taken, ClaimLedger trial, EntryPlace next) => taken.Recorded > next.Recorded
        ? [new Problem(ProblemCode.ValueNotAllowed, "/recorded", FormattableString.Invariant($"It was recorded at {taken.Recorded:O}, which is still to come: it is {next.Recorded:O}."))]
        : EntryChecks.OfRecorded(taken, trial.Root, trial.Settings);

    private static int Height(LedgerEntry? entry) => entry switch
    {
        EntitiesDeclared => 0,
        QuestionAsked => 1,
        ClaimRecorded => 2,
        _ => 3,
    };

    // The house looks at claims as they read in the end.
    private static IEnumerable<Problem> OfHouse(IEnumerable<LedgerEntry> entries, ClaimLedger trial) =>
        from recorded in entries.OfType<ClaimRecorded>()
        from check in trial.Settings.Checks
        from problem in check.Check(trial.GetClaim(recorded.Claim).ToDraft())
        select problem;
}
