namespace ClaimTracker.Documents;

/// <summary>Keys and values, in the order of the file. Repeated keys are kept; the first one counts.</summary>
internal sealed class MapNode : DocumentNode
{
    private const int SmallSize = 16;
    private MapEntry[] _entries = [];
    private Dictionary<string, DocumentNode>? _byKey;

    internal MapNode(DocumentNode? parent, int index, TextPlace place)
        : base(parent, index, place)
    {
    }

    private MapNode(MapNode original)
        : base(original)
    {
    }

    /// <summary>All entries in the order of the file.</summary>
    internal IReadOnlyList<MapEntry> Entries => _entries;

    /// <summary>The value of the first entry with this key; null when there is none.</summary>
    /// <remarks>Keys are compared ordinally. Cost: constant, after a first call that costs the entries.</remarks>
    internal DocumentNode? this[string key]
    {
        get
        {
            if (_entries.Length > SmallSize)
            {
                return (_byKey ??= Index()).GetValueOrDefault(key);
            }

            foreach (ref readonly var entry in _entries.AsSpan())
            {
                if (entry.Key == key)
                {
                    return entry.Value;
                }
            }

            return null;
        }
    }

    /// <summary>This map, in its place, with the fields of another in the place of its own; each field keeps the place where it was written.</summary>
    internal MapNode Overlaid(MapNode other)
    {
        var overlaid = new MapNode(this);
        overlaid.Fill([.. other._entries, .. _entries.Where(entry => other[entry.Key] is null)]);
        return overlaid;
    }

    /// <summary>Called once, when the end of the map is read.</summary>
    internal void Fill(MapEntry[] entries) => _entries = entries;

    private Dictionary<string, DocumentNode> Index()
    {
        var byKey = new Dictionary<string, DocumentNode>(_entries.Length, StringComparer.Ordinal);
        foreach (var entry in _entries)
        {
            byKey.TryAdd(entry.Key, entry.Value);
        }

        return byKey;
    }
}
