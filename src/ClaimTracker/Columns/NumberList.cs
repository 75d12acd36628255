namespace ClaimTracker;

/// <summary>A short list of small integers that only grows.</summary>
/// <remarks>One thread adds, any number read. What a reader got stays as it is.</remarks>
internal sealed class NumberList
{
    private int[] _numbers = [];
    private int _count;

    /// <summary>All numbers, in order of arrival.</summary>
    public ReadOnlySpan<int> All
    {
        get
        {
            // The count first: the numbers may be those of a later moment, which begin with these.
            var count = Volatile.Read(ref _count);
            return Volatile.Read(ref _numbers).AsSpan(0, count);
        }
    }

    public void Add(int number)
    {
        if (_count == _numbers.Length)
        {
            var wider = new int[Math.Max(2, _count * 2)];
            _numbers.CopyTo(wider, 0);
            Volatile.Write(ref _numbers, wider);
        }

        _numbers[_count] = number;
        Volatile.Write(ref _count, _count + 1);
    }
}
