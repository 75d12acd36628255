using System.Globalization;
using System.Text;

namespace ClaimTracker.Documents;

/// <summary>Puts rows together as they are read, whatever the format, and watches nesting, length and repeated keys.</summary>
internal sealed class TreeBuilder(NodeTable table, ProblemList problems)
{
    private readonly OpenNodes _open = new(table);
    private int _key = -1;
    private int _keyMark;
    private bool _isRepeated;

    /// <summary>The outermost value; none before it is begun.</summary>
    internal DocumentNode Root => table.Count == 0 ? default : new(table, 0);

    /// <summary>The innermost open map or list; none outside of all.</summary>
    internal DocumentNode Open => _open.Depth == 0 ? default : new(table, _open.Innermost);

    /// <summary>The key whose value comes next; null where a key or the end comes next, and in lists.</summary>
    internal string? NextKey => _key < 0 ? null : table.Keys[_key];

    /// <summary>JSON Pointer to the value that comes next, or to the map in which a key comes next.</summary>
    internal string NextPath
    {
        get
        {
            var path = new StringBuilder(Open.Path);
            if (Open.IsList)
            {
                JsonPointer.Append(path, Open.Count);
            }
            else if (NextKey is { } key)
            {
                JsonPointer.Append(path, key);
            }

            return path.ToString();
        }
    }

    /// <returns>False when that is too deep; reading then ends.</returns>
    internal bool StartMap(int mark) => Start(NodeKind.Map, mark);

    /// <returns>False when that is too deep; reading then ends.</returns>
    internal bool StartList(int mark) => Start(NodeKind.List, mark);

    /// <summary>Takes a key that is too long or not in the file as it reads.</summary>
    internal void Key(string key, int mark)
    {
        var bytes = TooLong(key, DocumentLimits.KeyBytes);
        TakeKey(table.Keys.Of(bytes is null ? key : Shown.Prefix(key, DocumentLimits.KeyBytes)), mark, isWhole: bytes is null);
        if (bytes is not null)
        {
            TellTooLong($"A key has {bytes:N0} bytes; {DocumentLimits.KeyBytes:N0} are allowed.", mark);
        }
    }

    /// <summary>Takes a key of the file that is not too long.</summary>
    internal void Key(ReadOnlySpan<byte> utf8, int mark) => TakeKey(table.Keys.Of(utf8), mark, isWhole: true);

    /// <summary>Takes a scalar that is too long or not in the file as it reads.</summary>
    internal void Scalar(NodeKind kind, string text, int mark)
    {
        if (TooLong(text, DocumentLimits.TextBytes) is { } bytes)
        {
            TellTooLong($"This text has {bytes:N0} bytes; {DocumentLimits.TextBytes:N0} are allowed.", mark);
            text = Shown.Prefix(text, DocumentLimits.TextBytes);
        }

        Scalar(kind, table.Keep(text), mark);
    }

    /// <summary>Takes a scalar.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="size">Its length in the file in bytes, quotes apart, at most <see cref="DocumentLimits.TextBytes"/>.</param>
    /// <param name="mark">Where it begins, its quotes included.</param>
    internal void Scalar(NodeKind kind, int size, int mark) => table[Take(kind, size, mark)].End = table.Count;

    /// <summary>Closes the innermost map or list.</summary>
    internal void End() => _open.Close();

    private static int? TooLong(string text, int limit) =>
        text.Length > limit / 3 && Encoding.UTF8.GetByteCount(text) is var bytes && bytes > limit ? bytes : null;

    private bool Start(NodeKind kind, int mark)
    {
        if (_open.Depth < DocumentLimits.Nesting)
        {
            _open.Add(Take(kind, size: 0, mark));
            return true;
        }

        Tell(
            ProblemCode.LimitExceeded,
            $"Maps and lists stand more than {DocumentLimits.Nesting} deep inside one another; no claims document needs that.",
            mark,
            allowed: $"at most {DocumentLimits.Nesting} levels");
        return false;
    }

    private int Take(NodeKind kind, int size, int mark)
    {
        var parent = _open.Depth == 0 ? -1 : _open.Innermost;
        var row = table.Add(new()
        {
            Kind = kind,
            Parent = parent,
            Slot = _key >= 0 || parent < 0 ? _key : table[parent].Size,
            KeyMark = _keyMark,
            IsRepeated = _isRepeated,
            Mark = mark,
            Size = size,
        });
        if (parent >= 0)
        {
            table[parent].Size++;
        }

        (_key, _isRepeated) = (-1, false);
        return row;
    }

    private void TakeKey(int key, int mark, bool isWhole)
    {
        var first = _open.Find(key);
        (_key, _keyMark, _isRepeated) = (key, mark, first >= 0);
        if (_isRepeated && isWhole)
        {
            var line = new DocumentNode(table, first).KeyPlace.Line;
            Tell(ProblemCode.DuplicateId, $"The key '{Shown.Short(table.Keys[key])}' is used twice; it was first used in line {line}.", mark, found: table.Keys[key]);
        }
    }

    private void TellTooLong(FormattableString message, int mark) =>
        Tell(ProblemCode.LimitExceeded, message.ToString(CultureInfo.InvariantCulture), mark);

    private void Tell(string code, string message, int mark, string? found = null, string? allowed = null)
    {
        var place = table.Place(mark);
        problems.Add(new(code, NextPath, message) { Line = place.Line, Column = place.Column, Found = found, Allowed = allowed });
    }
}
