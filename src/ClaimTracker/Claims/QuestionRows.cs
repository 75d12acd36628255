namespace ClaimTracker;

/// <summary>The rows of each question, oldest first, each question's together.</summary>
/// <remarks>One thread appends, any number read. A reader looks only at rows below the limit of its root, which it finds by search.</remarks>
internal sealed class QuestionRows
{
    private readonly SegmentedList<Entry> _questions = new();

    /// <summary>Makes room for the rows of one more question.</summary>
    public void AddQuestion() => _questions.Add(new Entry { Rows = [] });

    public void Append(int question, int row)
    {
        ref var entry = ref _questions.At(question);
        var (rows, count) = (entry.Rows, entry.Count);
        if (count == rows.Length)
        {
            Array.Resize(ref rows, Math.Max(4, count + (count / 2)));
            Volatile.Write(ref entry.Rows, rows);
        }

        rows[count] = row;
        Volatile.Write(ref entry.Count, count + 1);
    }

    /// <summary>The rows of a question below a limit.</summary>
    /// <remarks>Cost: the logarithm of their number.</remarks>
    public ReadOnlySpan<int> Of(int question, int limit)
    {
        // The count first: the rows may be those of a later moment, which begin with these.
        ref var entry = ref _questions.At(question);
        var count = Volatile.Read(ref entry.Count);
        var rows = Volatile.Read(ref entry.Rows).AsSpan(0, count);
        if (count == 0 || rows[^1] < limit)
        {
            return rows;
        }

        var first = rows.BinarySearch(limit);
        return rows[..(first < 0 ? ~first : first)];
    }

    private struct Entry
    {
        public int[] Rows;
        public int Count;
    }
}
