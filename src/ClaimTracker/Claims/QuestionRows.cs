namespace ClaimTracker;

/// <summary>The rows of each question, oldest first, each question's together.</summary>
/// <remarks>One thread appends, any number read. A reader looks only at rows below the limit of its root, which it finds by search.</remarks>
internal sealed class QuestionRows
{
    private readonly SegmentedList<int[]> _rows = new();
    private readonly SegmentedList<int> _counts = new();

    /// <summary>Makes room for the rows of one more question.</summary>
    public void AddQuestion()
    {
        _rows.Add([]);
        _counts.Add(0);
    }

    public void Append(int question, int row)
    {
        var (rows, count) = (_rows[question], _counts[question]);
        if (count == rows.Length)
        {
            Array.Resize(ref rows, Math.Max(4, count + (count / 2)));
            _rows[question] = rows;
        }

        rows[count] = row;
        _counts[question] = count + 1;
    }

    /// <summary>The rows of a question below a limit.</summary>
    /// <remarks>Cost: the logarithm of their number.</remarks>
    public ReadOnlySpan<int> Of(int question, int limit)
    {
        // The count first: the rows may be those of a later moment, which begin with these.
        var count = _counts[question];
        Volatile.ReadBarrier();
        var rows = _rows[question].AsSpan(0, count);
        if (count == 0 || rows[^1] < limit)
        {
            return rows;
        }

        var first = rows.BinarySearch(limit);
        return rows[..(first < 0 ? ~first : first)];
    }
}
