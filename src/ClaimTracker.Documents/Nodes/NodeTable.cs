using System.Diagnostics;

namespace ClaimTracker.Documents;

/// <summary>All values of a document, a row each, outer ones before inner ones and in the order of the file.</summary>
/// <remarks>Texts stay in the file as bytes where they can, and become strings when they are asked for. For one thread at a time.</remarks>
/// <param name="utf8">The file; not changed, and kept as long as the table is.</param>
/// <param name="places">Tells lines and columns.</param>
internal sealed class NodeTable(ReadOnlyMemory<byte> utf8, INodePlaces places)
{
    private const int SmallSize = 16;
    private readonly WordCache _words = new(utf8.Length);
    private readonly List<string> _texts = [];
    private readonly Dictionary<int, Dictionary<int, int>> _indexes = [];
    private NodeRow[] _rows = new NodeRow[Math.Max(64, utf8.Length / 20)];

    /// <summary>How many rows there are.</summary>
    internal int Count { get; private set; }

    /// <summary>The keys of all maps.</summary>
    internal KeyTable Keys { get; } = new();

    internal ref NodeRow this[int row] => ref _rows[row];

    internal TextPlace Place(int mark) => places.Of(mark);

    /// <returns>The number of the row.</returns>
    internal int Add(NodeRow row)
    {
        if (Count == _rows.Length)
        {
            Array.Resize(ref _rows, 2 * Count);
        }

        _rows[Count] = row;
        return Count++;
    }

    /// <summary>Keeps a text that does not stand in the file as it reads.</summary>
    /// <returns>The size of its row.</returns>
    internal int Keep(string text)
    {
        _texts.Add(_words.Of(text));
        return ~(_texts.Count - 1);
    }

    /// <summary>The text of a scalar; of kinds other than text what stands in the file.</summary>
    internal string Text(int row) => _rows[row].Size < 0 ? _texts[~_rows[row].Size] : _words.Of(Bytes(row));

    /// <summary>The text of a scalar in UTF-8, where it stands in the file as it reads.</summary>
    internal bool TryGetBytes(int row, out ReadOnlySpan<byte> text)
    {
        var isThere = _rows[row].Size >= 0;
        text = isThere ? Bytes(row) : default;
        return isThere;
    }

    /// <summary>The row of the first value with a key; negative where the map has none.</summary>
    internal int Find(int map, string key)
    {
        if (_rows[map].Size > SmallSize)
        {
            return Keys.TryFind(key, out var number) ? Index(map).GetValueOrDefault(number, -1) : -1;
        }

        var end = _rows[map].End;
        for (var row = map + 1; row < end; row = _rows[row].End)
        {
            if (Keys[_rows[row].Slot] == key)
            {
                return row;
            }
        }

        return -1;
    }

    /// <summary>A map in the place of another, with the values of a third before its own; each value keeps the place where it was written.</summary>
    internal int Overlay(int map, int over)
    {
        Debug.Assert(_rows[map].Kind == NodeKind.Map && _rows[over].Kind == NodeKind.Map, "Only maps can be laid over one another.");
        var overlaid = Add(_rows[map]);
        var size = _rows[over].Size;
        for (int row = over + 1, end = _rows[over].End; row < end; row = _rows[row].End)
        {
            Copy(row);
        }

        for (int row = map + 1, end = _rows[map].End; row < end; row = _rows[row].End)
        {
            if (Find(over, Keys[_rows[row].Slot]) < 0)
            {
                Copy(row);
                size++;
            }
        }

        (_rows[overlaid].Size, _rows[overlaid].End) = (size, Count);
        return overlaid;
    }

    // A value and all in it; what it stands in stays, so that its path does.
    private void Copy(int first)
    {
        var (shift, end) = (Count - first, _rows[first].End);
        for (var row = first; row < end; row++)
        {
            var copy = _rows[row];
            copy.End += shift;
            Add(copy);
        }
    }

    private ReadOnlySpan<byte> Bytes(int row)
    {
        ref var node = ref _rows[row];
        return utf8.Span.Slice(node.Kind == NodeKind.Text ? node.Mark + 1 : node.Mark, node.Size);
    }

    private Dictionary<int, int> Index(int map)
    {
        if (!_indexes.TryGetValue(map, out var index))
        {
            _indexes[map] = index = new(_rows[map].Size);
            for (int row = map + 1, end = _rows[map].End; row < end; row = _rows[row].End)
            {
                index.TryAdd(_rows[row].Slot, row);
            }
        }

        return index;
    }
}
