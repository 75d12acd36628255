using System.Text;

namespace ClaimTracker;

/// <summary>Reads a stored ledger line by line and lists every fault, going on behind each.</summary>
/// <remarks>For one ledger.</remarks>
internal sealed class LedgerVerifier(LedgerSettings settings)
{
    private const int EntriesBetweenReports = 1_000;

    private readonly ClaimLedger _ledger = new(settings);
    private readonly List<StoreFault> _faults = [];
    private DateTimeOffset _lastRecorded = DateTimeOffset.MinValue;
    private int _entries;
    private int _next = 1;

    public async Task<LedgerVerification> VerifyAsync(string name, EntryLog log, IProgress<int>? progress, CancellationToken cancellationToken)
    {
        await foreach (var line in log.ReadAsync(after: 0, cancellationToken).ConfigureAwait(false))
        {
            Check(line);
            if (++_entries % EntriesBetweenReports == 0)
            {
                progress?.Report(_entries);
            }
        }

        progress?.Report(_entries);
        _faults.AddRange((await log.FindFaultsAsync(cancellationToken).ConfigureAwait(false)).Select(fault => new StoreFault(null, fault)));
        var questions = _faults.Count == 0 ? CheckStandings() : 0;
        return new LedgerVerification(name, _entries, _ledger.Claims.Count(), questions, [.. _faults]);
    }

    private void Check(ReadOnlyMemory<byte> line)
    {
        LedgerEntry entry;
        try
        {
            entry = EntryLine.Read(line);
        }
        catch (EntryLineException fault)
        {
            Add(_next++, fault.Message);
            return;
        }

        CheckPlace(entry);
        if (entry.Recorded < _lastRecorded)
        {
            Add(entry.Sequence, FormattableString.Invariant($"It was recorded at {entry.Recorded:O}, before the one it follows, {_lastRecorded:O}."));
        }

        _lastRecorded = entry.Recorded;
        if (TryAppend(entry) && !Encoding.UTF8.GetBytes(Again(entry)).AsSpan().SequenceEqual(line.Span))
        {
            Add(entry.Sequence, "Its line is not the one that is written for the entry that it tells of.");
        }
    }

    private void CheckPlace(LedgerEntry entry)
    {
        if (entry.Sequence > _next)
        {
            var missing = entry.Sequence - 1 == _next ? FormattableString.Invariant($"Entry {_next} is") : FormattableString.Invariant($"Entries {_next} to {entry.Sequence - 1} are");
            Add(_next, FormattableString.Invariant($"{missing} missing where entry {entry.Sequence} follows."));
        }
        else if (entry.Sequence < _next)
        {
            Add(entry.Sequence, FormattableString.Invariant($"It stands behind entry {_next - 1}."));
        }

        _next = Math.Max(_next, entry.Sequence + 1);
    }

    // An entry that does not fit is left out, so that those behind it can be looked at.
    private bool TryAppend(LedgerEntry entry)
    {
        var placed = entry.Placed(_ledger.Sequence + 1, entry.Recorded);
        var problems = EntryChecks.OfRecorded(placed, _ledger.Root, settings).ToArray();
        foreach (var problem in problems)
        {
            Add(entry.Sequence, $"{problem.Code} {problem.Message}");
        }

        if (problems.Length == 0)
        {
            _ledger.Append(placed);
        }

        return problems.Length == 0;
    }

    // As the ledger gives it back, at the place that it says it has.
    private string Again(LedgerEntry entry) =>
        EntryLine.Of(new EntryReader(_ledger.EntryLog, _ledger.Root).Read(_ledger.Sequence - 1).Placed(entry.Sequence, entry.Recorded));

    // How questions stand in a ledger that grew entry by entry, and in one that is made of all its entries.
    private int CheckStandings()
    {
        var replayed = ClaimLedger.Replay(_ledger.Entries, settings);
        foreach (var (before, after) in _ledger.Standings.Zip(replayed.Standings))
        {
            if (StandingSignature.Of(before) != StandingSignature.Of(after))
            {
                _faults.Add(new StoreFault(null, $"The question \"{before.Question.Id}\" stands otherwise when all entries are replayed. Please report it."));
            }
        }

        return replayed.Questions.Count;
    }

    private void Add(int sequence, string message) => _faults.Add(new StoreFault(sequence, message));
}
