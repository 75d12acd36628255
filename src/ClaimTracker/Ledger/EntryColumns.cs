namespace ClaimTracker;

/// <summary>The log of all entries, in columns. What an entry is about stands in the columns and lists that it points to.</summary>
/// <remarks>One thread appends, any number read what a published root tells them of.</remarks>
internal sealed class EntryColumns
{
    private readonly SegmentedList<int> _kinds = new();
    private readonly SegmentedList<int> _items = new();
    private readonly SegmentedList<int> _rows = new();
    private readonly SegmentedList<long> _recorded = new();
    private readonly SegmentedList<int> _by = new();
    private readonly SegmentedList<int> _why = new();
    private readonly InternTable<string> _texts = new();
    private readonly SegmentedList<(int First, int End)> _batches = new();

    public enum Kind
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

    public int Count => _why.Count;

    public DateTimeOffset LastRecorded => Count == 0 ? DateTimeOffset.MinValue : RecordedAt(Count - 1);

    public void Append(Kind kind, int item, int rows, DateTimeOffset recorded, EntryNote? note)
    {
        _kinds.Add((int)kind);
        _items.Add(item);
        _rows.Add(rows);
        _recorded.Add(recorded.UtcTicks);
        _by.Add(_texts.AddOptional(note?.By));
        _why.Add(_texts.AddOptional(note?.Why));
    }

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

    public Kind KindOf(int index) => (Kind)_kinds[index];

    public int ItemOf(int index) => _items[index];

    /// <summary>How many rows of claims there were after an entry.</summary>
    public int RowsAfter(int index) => _rows[index];

    public DateTimeOffset RecordedAt(int index) => new(_recorded[index], TimeSpan.Zero);

    public EntryNote? NoteAt(int index) => _by[index] < 0 && _why[index] < 0
        ? null
        : new EntryNote(ClaimColumns.At(_texts, _by[index]), ClaimColumns.At(_texts, _why[index]));

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
