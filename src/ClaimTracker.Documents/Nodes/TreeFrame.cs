using System.Text;

namespace ClaimTracker.Documents;

/// <summary>A map or list that is being read. One per depth, used again and again.</summary>
internal sealed class TreeFrame
{
    private const int SmallSize = 16;
    private readonly List<MapEntry> _entries = [];
    private readonly List<DocumentNode> _items = [];
    private Dictionary<string, int>? _keyLines;
    private MapNode? _map;
    private ListNode? _list;
    private TextPlace _keyPlace;

    /// <summary>The map or list itself, not yet filled.</summary>
    internal DocumentNode Node => (DocumentNode?)_map ?? _list!;

    internal bool IsMap => _map is not null;

    /// <summary>The key whose value comes next; null where a key or the end comes next, and in lists.</summary>
    internal string? Key { get; private set; }

    /// <summary>The number of entries or items so far, which is the index of the next one.</summary>
    internal int Count => _entries.Count + _items.Count;

    internal void Open(DocumentNode node)
    {
        _map = node as MapNode;
        _list = node as ListNode;
    }

    /// <returns>The line where this key was first used, or null for a new key.</returns>
    internal int? TakeKey(string key, TextPlace place)
    {
        (Key, _keyPlace) = (key, place);
        if (_entries.Count >= SmallSize)
        {
            return LineInLarge(key, place.Line);
        }

        foreach (var entry in _entries)
        {
            if (entry.Key == key)
            {
                return entry.KeyLine;
            }
        }

        return null;
    }

    internal void TakeValue(DocumentNode value)
    {
        if (IsMap)
        {
            _entries.Add(new(Key!, _keyPlace.Line, _keyPlace.Column, value));
            Key = null;
        }
        else
        {
            _items.Add(value);
        }
    }

    /// <summary>Appends the key or index of the last value, which is the map or list that is open inside this one.</summary>
    internal void AppendLast(StringBuilder path)
    {
        if (IsMap)
        {
            JsonPointer.Append(path, _entries[^1].Key);
        }
        else
        {
            JsonPointer.Append(path, _items.Count - 1);
        }
    }

    /// <summary>Appends the key or index of the value that comes next; nothing where a key comes next.</summary>
    internal void AppendNext(StringBuilder path)
    {
        if (!IsMap)
        {
            JsonPointer.Append(path, _items.Count);
        }
        else if (Key is not null)
        {
            JsonPointer.Append(path, Key);
        }
    }

    internal void Close()
    {
        _map?.Fill([.. _entries]);
        _list?.Fill([.. _items]);
        _entries.Clear();
        _items.Clear();
        _keyLines = null;
    }

    private int? LineInLarge(string key, int line)
    {
        if (_keyLines is null)
        {
            _keyLines = new(StringComparer.Ordinal);
            foreach (var entry in _entries)
            {
                _keyLines.TryAdd(entry.Key, entry.KeyLine);
            }
        }

        return _keyLines.TryAdd(key, line) ? null : _keyLines[key];
    }
}
