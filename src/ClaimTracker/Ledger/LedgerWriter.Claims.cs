namespace ClaimTracker;

// New claims, without an object for their entry: it is made when it is read.
internal sealed partial class LedgerWriter
{
    private int _appended;

    /// <summary>Records a draft that has been checked.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="note">Who records it, and why.</param>
    /// <param name="recorded">The time of recording, as <see cref="Next"/> told it.</param>
    /// <returns>The row.</returns>
    public int Record(ClaimDraft draft, EntryNote? note, DateTimeOffset recorded)
    {
        var sequence = _root.Sequence + 1;
        _root.Questions.TryFind(draft.Question, out int question);
        var row = _root.Columns.Append(draft, draft.Id ?? SkippedId(sequence), recorded.UtcTicks, sequence, _root.Entities, question);
        log.Append(EntryColumns.Kind.Claim, row, row + 1, recorded, note);
        Publish(_root with { Sequence = sequence, Rows = row + 1 });
        return row;
    }

    /// <summary>Appends a row that is complete but for its place in the record; <see cref="PublishRows"/> shows it to readers.</summary>
    /// <returns>False, and nothing is done, where the id is another claim's.</returns>
    public bool TryAppendRow(ref ClaimCells cells, ClaimId? id, (string? Quote, string? Wording, string? Language) texts, DateTimeOffset recorded, EntryNote? note)
    {
        var columns = _root.Columns;
        cells.Sequence = _root.Sequence + _appended + 1;
        cells.RecordedTicks = recorded.UtcTicks;
        if (id is { } own && columns.Find(own) >= 0)
        {
            return false;
        }

        var row = columns.Append(cells, id ?? SkippedId(cells.Sequence), texts.Quote, texts.Wording, texts.Language);
        log.Append(EntryColumns.Kind.Claim, row, row + 1, recorded, note);
        _appended++;
        return true;
    }

    /// <summary>Appends a row that was recorded elsewhere and is complete; <see cref="PublishRows"/> shows it to readers.</summary>
    /// <returns>False, and nothing is done, where its place is another or the id is another claim's.</returns>
    public bool TryAppendRow(ClaimCells cells, ClaimId? id, (string? Quote, string? Wording, string? Language) texts, DateTimeOffset recorded, EntryNote? note)
    {
        var columns = _root.Columns;
        if (cells.Sequence != _root.Sequence + _appended + 1 || recorded < log.LastRecorded || (id is { } own && columns.Find(own) >= 0))
        {
            return false;
        }

        var row = columns.Append(cells, id, texts.Quote, texts.Wording, texts.Language);
        log.Append(EntryColumns.Kind.Claim, row, row + 1, recorded, note);
        _appended++;
        return true;
    }

    /// <summary>Shows all rows that were appended to readers.</summary>
    public void PublishRows()
    {
        if (_appended > 0)
        {
            var root = _root with { Sequence = _root.Sequence + _appended, Rows = _root.Rows + _appended };
            _appended = 0;
            Publish(root);
        }
    }

    // The next free id for a claim that has none, where c and its sequence is taken; else null.
    private ClaimId? SkippedId(int sequence)
    {
        if (!_root.Columns.IsTaken(sequence))
        {
            return null;
        }

        while (_root.Columns.IsTaken(sequence))
        {
            sequence++;
        }

        return ClaimIds.Of(sequence);
    }
}
