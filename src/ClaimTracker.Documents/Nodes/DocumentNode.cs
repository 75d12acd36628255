using System.Text;

namespace ClaimTracker.Documents;

/// <summary>A value of a document: a map, a list, a scalar, or none at all.</summary>
/// <remarks>A light view of a row; two are equal when they are the same place of the same document. The default is no value.</remarks>
internal readonly record struct DocumentNode
{
    private readonly NodeTable? _table;
    private readonly int _row;

    internal DocumentNode(NodeTable table, int row) => (_table, _row) = (table, row);

    internal NodeKind Kind => _table is null ? NodeKind.None : _table[_row].Kind;

    /// <summary>True where there is no value.</summary>
    internal bool IsMissing => _table is null;

    /// <summary>True for no value and for null, which counts as absent where a field is optional.</summary>
    internal bool IsAbsent => Kind is NodeKind.None or NodeKind.Null;

    internal bool IsMap => Kind == NodeKind.Map;

    internal bool IsList => Kind == NodeKind.List;

    /// <summary>Whether it is a single value, null included.</summary>
    internal bool IsScalar => Kind >= NodeKind.Text;

    /// <summary>The text of a scalar; of the kinds other than text what stands in the file. Empty for maps, lists and no value.</summary>
    internal string Text => IsScalar ? _table!.Text(_row) : string.Empty;

    /// <summary>Line where the value begins, from 1; 0 for no value.</summary>
    internal int Line => Place.Line;

    /// <summary>Column where the value begins, from 1, in UTF-16 code units; 0 for no value.</summary>
    internal int Column => Place.Column;

    /// <summary>How many values a map or list has; 0 for others.</summary>
    internal int Count => IsMap || IsList ? _table![_row].Size : 0;

    /// <summary>The items of a list; none for others.</summary>
    internal NodeValues Items => IsList ? new(_table!, _row) : default;

    /// <summary>The values of a map, those of repeated keys included; none for others.</summary>
    internal NodeValues Entries => IsMap ? new(_table!, _row) : default;

    /// <summary>The key at which it stands in a map; empty elsewhere.</summary>
    internal string Key => Parent.IsMap ? _table!.Keys[_table[_row].Slot] : string.Empty;

    /// <summary>Where its key begins.</summary>
    internal TextPlace KeyPlace => _table is null ? default : _table.Place(_table[_row].KeyMark);

    /// <summary>Whether its key stands in the map already, which has been told; only the first one counts.</summary>
    internal bool IsRepeated => _table is not null && _table[_row].IsRepeated;

    /// <summary>JSON Pointer (RFC 6901) to this node; empty for the root. Built on every call: ask only for what is told.</summary>
    internal string Path
    {
        get
        {
            var path = new StringBuilder();
            AppendPath(path);
            return path.ToString();
        }
    }

    /// <summary>How a sentence calls this node: the field's name, an item of a list, or the document.</summary>
    internal string Title => Parent switch
    {
        { IsMissing: true } => "The document",
        { IsMap: true } => $"'{Shown.Short(Key)}'",
        { Parent.IsMissing: true } => $"Item {_table![_row].Slot + 1}",
        var list => $"Item {_table![_row].Slot + 1} of {list.Title}",
    };

    private DocumentNode Parent => _table is not null && _table[_row].Parent is var parent and >= 0 ? new(_table, parent) : default;

    private TextPlace Place => _table is null ? default : _table.Place(_table[_row].Mark);

    /// <summary>The value of the first entry with this key; no value where there is none, or where this is no map.</summary>
    /// <remarks>Keys are compared ordinally. Cost: constant, after a first call that costs the entries.</remarks>
    internal DocumentNode this[string key] => IsMap && _table!.Find(_row, key) is var row and >= 0 ? new(_table, row) : default;

    /// <summary>The text in UTF-8, without making a string of it, where that is possible.</summary>
    internal bool TryGetBytes(out ReadOnlySpan<byte> text)
    {
        if (IsScalar)
        {
            return _table!.TryGetBytes(_row, out text);
        }

        text = default;
        return false;
    }

    /// <summary>This map, in its place, with the fields of another in the place of its own; each field keeps the place where it was written.</summary>
    internal DocumentNode Overlaid(DocumentNode other) => new(_table!, _table!.Overlay(_row, other._row));

    private void AppendPath(StringBuilder path)
    {
        if (Parent is { IsMissing: false } parent)
        {
            parent.AppendPath(path);
            if (parent.IsMap)
            {
                JsonPointer.Append(path, Key);
            }
            else
            {
                JsonPointer.Append(path, _table![_row].Slot);
            }
        }
    }
}
