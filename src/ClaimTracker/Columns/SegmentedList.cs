using System.Numerics;
using System.Runtime.CompilerServices;

namespace ClaimTracker;

/// <summary>A list that only grows, in segments: nothing that was added is ever moved.</summary>
/// <remarks>
/// A short list is small: the first segments double, until one is as large as all others are from then on. One thread adds, any number
/// read. A reader sees an item once it has learnt, from whoever published it, that it is there.
/// </remarks>
internal sealed class SegmentedList<T>
{
    private const int FirstBits = 4;
    private const int FirstSize = 1 << FirstBits;

    // Short of what the runtime treats as a large object.
    private const int MaxSegmentBytes = 80 * 1024;

    private T[][] _segments = [];
    private int _count;

    public int Count => Volatile.Read(ref _count);

    /// <summary>All items that are there when it is read.</summary>
    public IEnumerable<T> All => Enumerable.Range(0, Count).Select(index => this[index]);

    private static int FullBits
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => BitOperations.Log2((uint)(MaxSegmentBytes / Unsafe.SizeOf<T>()));
    }

    public T this[int index]
    {
        get => Segment(index, out var place)[place];
        set
        {
            // Whoever sees the new item also sees everything written before it.
            Volatile.WriteBarrier();
            Segment(index, out var place)[place] = value;
        }
    }

    /// <summary>Where an item stands, for values with parts. Who writes there sees to it that readers can tell.</summary>
    public ref T At(int index) => ref Segment(index, out var place)[place];

    /// <summary>Adds an item and tells its index.</summary>
    public int Add(T item)
    {
        var index = _count;
        if (BeginsSegment(index))
        {
            AddSegment(index);
        }

        Segment(index, out var place)[place] = item;
        Volatile.Write(ref _count, index + 1);
        return index;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private T[] Segment(int index, out int place)
    {
        var segments = Volatile.Read(ref _segments);
        if (index >= 1 << FullBits)
        {
            place = index & ((1 << FullBits) - 1);
            return segments[(index >> FullBits) + FullBits - FirstBits];
        }

        var segment = SegmentOf(index);
        place = index - StartOf(segment);
        return segments[segment];
    }

    private static bool BeginsSegment(int index) => index >= 1 << FullBits
        ? (index & ((1 << FullBits) - 1)) == 0
        : index == 0 || (index >= FirstSize && BitOperations.IsPow2(index));

    // Items 0 to 15, 16 to 31, 32 to 63 and so on.
    private static int SegmentOf(int index) => index < FirstSize ? 0 : BitOperations.Log2((uint)index) - FirstBits + 1;

    private static int StartOf(int segment) => segment == 0 ? 0 : FirstSize << (segment - 1);

    private void AddSegment(int index)
    {
        var isFull = index >= 1 << FullBits;
        var segment = isFull ? (index >> FullBits) + FullBits - FirstBits : SegmentOf(index);
        if (segment == _segments.Length)
        {
            var wider = new T[Math.Max(4, segment * 2)][];
            Array.Copy(_segments, wider, segment);
            Volatile.Write(ref _segments, wider);
        }

        _segments[segment] = new T[isFull ? 1 << FullBits : Math.Max(FirstSize, index)];
    }
}
