namespace ClaimTracker;

/// <summary>The log of all entries, in columns. What an entry is about stands in the columns and lists that it points to.</summary>
/// <remarks>One thread appends, any number read what a published root tells them of.</remarks>
internal sealed class EntryColumns
{
    private readonly SegmentedList<Kind> _kinds = new();
    private readonly SparseColumn _items = new();
    private readonly SegmentedList<int> _rows = new();
    private readonly SegmentedList<long> _recorded = new();
    private readonly SparseColumn _noteOf = new();
    private readonly InternTable<EntryNote> _notes = new();
    private readonly SegmentedList<(int First, int End)> _batches = new();

    public enum Kind : byte
    {
        Entities,
        EntityChange,
        Question,
        QuestionChange,
        Claim,
        Act,
    }

    /// <summary>Every entity as it was declared or changed to, in order.</summary>
    public SegmentedList<Cell<Entity>> Entities { get; } = new();

    /// <summary>Every question as it was asked or changed to, in order.</summary>
    public SegmentedList<Cell<Question>> Questions { get; } = new();

    public SegmentedList<Act> Acts { get; } = new();

    public int Count => _recorded.Count;

    public DateTimeOffset LastRecorded => Count == 0 ? DateTimeOffset.MinValue : RecordedAt(Count - 1);

    /// <summary>Appends an entry about something of a kind; the item of a claim is the last row.</summary>
    public void Append(Kind kind, int item, int rows, DateTimeOffset recorded, EntryNote? note)
    {
        if (kind != Kind.Claim)
        {
            _items[Count] = item;
        }

        Append(kind, rows, recorded.UtcTicks, NumberOf(note));
    }

    /// <summary>Appends an entry whose item is kept already.</summary>
    public void Append(Kind kind, int rows, long recordedTicks, int note)
    {
        _noteOf[Count] = note;
        _kinds.Add(kind);
        _rows.Add(rows);
        _recorded.Add(recordedTicks);
    }

    /// <summary>The number of a note, or None.</summary>
    public int NumberOf(EntryNote? note) => note is null or { By: null, Why: null } ? InternTable<EntryNote>.None : _notes.Add(note);

    /// <summary>Keeps a batch of entities and tells its number.</summary>
    public int AddBatch(IEnumerable<Cell<Entity>> entities)
    {
        var first = Entities.Count;
        foreach (var entity in entities)
        {
            Entities.Add(entity);
        }

        return _batches.Add((first, Entities.Count));
    }

    public Kind KindOf(int index) => _kinds[index];

    public int ItemOf(int index) => _kinds[index] == Kind.Claim ? _rows[index] - 1 : _items[index];

    /// <summary>How many rows of claims there were after an entry.</summary>
    public int RowsAfter(int index) => _rows[index];

    public DateTimeOffset RecordedAt(int index) => new(_recorded[index], TimeSpan.Zero);

    public EntryNote? NoteAt(int index) => ClaimColumns.At(_notes, _noteOf[index]);

    public IEnumerable<Entity> BatchOf(int index)
    {
        var (first, end) = _batches[_items[index]];
        for (var place = first; place < end; place++)
        {
            yield return Entities[place].Value;
        }
    }

    /// <summary>How many of the first entries were recorded at or before a time.</summary>
    public int CountUntil(DateTimeOffset time, int count)
    {
        var (low, high) = (0, count);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            (low, high) = _recorded[middle] <= time.UtcTicks ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
