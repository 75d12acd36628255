using System.Text;

namespace ClaimTracker.Documents;

/// <summary>A map, list or scalar of a document, with its place in the file. Immutable once the document is read.</summary>
internal abstract class DocumentNode
{
    private readonly DocumentNode? _parent;
    private readonly int _index;

    private protected DocumentNode(DocumentNode? parent, int index, TextPlace place)
    {
        _parent = parent;
        _index = index;
        (Line, Column) = place;
    }

    private protected DocumentNode(DocumentNode original)
    {
        (_parent, _index) = (original._parent, original._index);
        (Line, Column) = (original.Line, original.Column);
    }

    /// <summary>Line where the value begins, from 1.</summary>
    internal int Line { get; }

    /// <summary>Column where the value begins, from 1, in UTF-16 code units.</summary>
    internal int Column { get; }

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

    /// <summary>True for null, which counts as absent where a field is optional.</summary>
    internal bool IsNull => this is ScalarNode { Kind: ScalarKind.Null };

    /// <summary>How a sentence calls this node: the field's name, an item of a list, or the document.</summary>
    internal string Title => _parent switch
    {
        MapNode map => $"'{Shown.Short(map.Entries[_index].Key)}'",
        null => "The document",
        _ when _parent._parent is null => $"Item {_index + 1}",
        _ => $"Item {_index + 1} of {_parent.Title}",
    };

    private void AppendPath(StringBuilder path)
    {
        if (_parent is null)
        {
            return;
        }

        _parent.AppendPath(path);
        if (_parent is MapNode map)
        {
            JsonPointer.Append(path, map.Entries[_index].Key);
        }
        else
        {
            JsonPointer.Append(path, _index);
        }
    }
}
