namespace ClaimTracker;

/// <summary>Entries that are written together, as they are gathered. None of them is on record yet.</summary>
internal sealed class Batch
{
    private const int MaxEntries = 1_024;
    private const int MaxLetters = 4 * 1024 * 1024;

    private readonly ClaimLedger _ledger;
    private readonly bool _isFresh;
    private readonly List<LedgerEntry> _entries = [];
    private readonly List<string> _lines = [];
    private readonly BatchIds _ids;
    private readonly HashSet<QuestionId> _withComparer = [];
    private readonly EntryPlace _first;
    private int _letters;

    /// <param name="ledger">The ledger that they are for.</param>
    /// <param name="isFresh">Whether what others recorded was read just now.</param>
    public Batch(ClaimLedger ledger, bool isFresh)
    {
        _ledger = ledger;
        _isFresh = isFresh;
        _first = ledger.Next();
        Root = ledger.Root;
        _ids = new BatchIds(Root);
    }

    /// <summary>The ledger before all entries of the batch.</summary>
    public LedgerRoot Root { get; }

    public LedgerSettings Settings => _ledger.Settings;

    /// <summary>The sequence of the entry before the first.</summary>
    public int After => _first.Sequence - 1;

    public IReadOnlyList<LedgerEntry> Entries => _entries;

    /// <summary>Whether more may be added.</summary>
    public bool IsOpen { get; private set; } = true;

    /// <summary>Whether what others recorded is to be read before anything is written.</summary>
    public bool CatchesUp { get; private set; }

    /// <summary>How to append it where that is not up to the log; null almost always.</summary>
    public Func<AppendBatch, CancellationToken, Task<bool>>? AppendWith { get; private set; }

    /// <summary>Adds a claim that was checked by itself.</summary>
    /// <param name="draft">The claim.</param>
    /// <param name="note">Who records it, and why.</param>
    /// <param name="appendWith">How to append the batch, which is this claim alone then; null almost always.</param>
    /// <returns>False where its place is in a later batch, because it has to be seen beside one in this.</returns>
    public bool TryAdd(ClaimDraft draft, EntryNote? note, Func<AppendBatch, CancellationToken, Task<bool>>? appendWith)
    {
        var sequence = _first.Sequence + _entries.Count;
        if (!IsOpen || (appendWith is not null && _entries.Count > 0) || (HasComparer(draft) && !_withComparer.Add(draft.Question)))
        {
            return false;
        }

        _ledger.TryComparer(draft);
        if (!_ids.TryGive(draft, sequence, out var id))
        {
            return false;
        }

        Add(new ClaimRecorded(sequence, _first.Recorded, note, draft.RecordedAs(id, _first.Recorded)));
        AppendWith = appendWith;
        IsOpen = appendWith is null && _entries.Count < MaxEntries && _letters < MaxLetters;
        return true;
    }

    /// <summary>Adds what a plan makes. Nothing else goes with it, because it was checked against the record alone.</summary>
    /// <returns>False where there is something in the batch already.</returns>
    public bool TryAdd(EntryPlan plan)
    {
        if (_entries.Count > 0)
        {
            return false;
        }

        foreach (var entry in _ledger.Prepare(plan))
        {
            Add(entry);
        }

        IsOpen = false;
        return true;
    }

    /// <summary>Asks for what others recorded to be read. Nothing else goes with it.</summary>
    /// <returns>False where there is something in the batch already.</returns>
    public bool TryCatchUp()
    {
        if (_entries.Count > 0)
        {
            return false;
        }

        CatchesUp = true;
        IsOpen = false;
        return true;
    }

    /// <summary>Asks for what others recorded to be read before something is refused: what it lacks may have been recorded a moment ago.</summary>
    /// <returns>Whether it is to be looked at once more; false where all has been read.</returns>
    public bool LooksAgain()
    {
        if (_isFresh)
        {
            return false;
        }

        CatchesUp = _entries.Count == 0;
        IsOpen = false;
        return true;
    }

    /// <summary>What the log is to append.</summary>
    public AppendBatch ToAppend() => new(After, [.. _lines], RedactedLines.Of(_ledger, _entries));

    // The line is made here, so that one that is too long is the fault of its writer alone.
    private void Add(LedgerEntry entry)
    {
        var line = EntryLine.Of(entry);
        _entries.Add(entry);
        _lines.Add(line);
        _letters += line.Length;
    }

    // A house comparer sees an answer beside all others before it is recorded, so that what it throws comes before.
    private bool HasComparer(ClaimDraft draft) =>
        Settings.Comparison.Comparers.Count > 0 && Root.Questions.TryFind(draft.Question, out Question? question) && Settings.Comparison.ComparerOf(question) is not null;
}
