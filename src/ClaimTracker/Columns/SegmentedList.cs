namespace ClaimTracker;

/// <summary>A list that only grows, in segments of equal size: nothing that was added is ever moved.</summary>
/// <remarks>One thread adds, any number read. A reader sees an item once it has learnt, from whoever published it, that it is there.</remarks>
internal sealed class SegmentedList<T>
{
    private const int SegmentBits = 12;
    private const int SegmentSize = 1 << SegmentBits;
    private const int OffsetMask = SegmentSize - 1;

    private T[][] _segments = new T[4][];
    private int _count;

    public int Count => Volatile.Read(ref _count);

    /// <summary>All items that are there when it is read.</summary>
    public IEnumerable<T> All => Enumerable.Range(0, Count).Select(index => this[index]);

    public T this[int index]
    {
        get => Volatile.Read(ref _segments)[index >> SegmentBits][index & OffsetMask];
        set
        {
            // Whoever sees the new item also sees everything written before it.
            Interlocked.MemoryBarrier();
            _segments[index >> SegmentBits][index & OffsetMask] = value;
        }
    }

    /// <summary>Adds an item and tells its index.</summary>
    public int Add(T item)
    {
        var index = _count;
        var segment = index >> SegmentBits;
        if (segment == _segments.Length)
        {
            var wider = new T[segment * 2][];
            Array.Copy(_segments, wider, segment);
            Volatile.Write(ref _segments, wider);
        }

        _segments[segment] ??= new T[SegmentSize];
        _segments[segment][index & OffsetMask] = item;
        Volatile.Write(ref _count, index + 1);
        return index;
    }
}
