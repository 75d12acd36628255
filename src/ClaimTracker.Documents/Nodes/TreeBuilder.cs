using System.Globalization;
using System.Text;

namespace ClaimTracker.Documents;

/// <summary>Puts nodes together as they are read, whatever the format, and watches nesting, length and repeated keys.</summary>
internal sealed class TreeBuilder(ProblemList problems)
{
    private readonly TreeFrame[] _frames = new TreeFrame[DocumentLimits.Nesting];

    /// <summary>The outermost value; null before it is begun.</summary>
    internal DocumentNode? Root { get; private set; }

    /// <summary>How many maps and lists are open.</summary>
    internal int Depth { get; private set; }

    /// <summary>The innermost open map or list; null outside of all.</summary>
    internal TreeFrame? Open => Depth == 0 ? null : _frames[Depth - 1];

    /// <summary>JSON Pointer to the value that comes next.</summary>
    internal string NextPath
    {
        get
        {
            var path = new StringBuilder();
            foreach (var frame in _frames.AsSpan(0, Math.Max(0, Depth - 1)))
            {
                frame.AppendLast(path);
            }

            Open?.AppendNext(path);

            return path.ToString();
        }
    }

    /// <returns>False when that is too deep; reading then ends.</returns>
    internal bool StartMap(TextPlace place) =>
        IsWithinNesting(place) && Start(new MapNode(Open?.Node, Open?.Count ?? 0, place));

    /// <returns>False when that is too deep; reading then ends.</returns>
    internal bool StartList(TextPlace place) =>
        IsWithinNesting(place) && Start(new ListNode(Open?.Node, Open?.Count ?? 0, place));

    internal void Key(string key, TextPlace place)
    {
        var bytes = TooLong(key, DocumentLimits.KeyBytes);
        var kept = bytes is null ? key : Shown.Prefix(key, DocumentLimits.KeyBytes);
        var firstLine = Open!.TakeKey(kept, place);
        if (bytes is not null)
        {
            TellTooLong($"A key has {bytes:N0} bytes; {DocumentLimits.KeyBytes:N0} are allowed.", place);
        }
        else if (firstLine is not null)
        {
            problems.Add(new(ProblemCode.DuplicateId, NextPath, $"The key '{Shown.Short(key)}' is used twice; it was first used in line {firstLine}.")
            {
                Line = place.Line,
                Column = place.Column,
                Found = key,
            });
        }
    }

    internal void Scalar(ScalarKind kind, string text, TextPlace place)
    {
        if (TooLong(text, DocumentLimits.TextBytes) is { } bytes)
        {
            TellTooLong($"This text has {bytes:N0} bytes; {DocumentLimits.TextBytes:N0} are allowed.", place);
            text = Shown.Prefix(text, DocumentLimits.TextBytes);
        }

        Take(new ScalarNode(Open?.Node, Open?.Count ?? 0, place, kind, text));
    }

    /// <summary>Closes the innermost map or list.</summary>
    internal void End() => _frames[--Depth].Close();

    private static int? TooLong(string text, int limit) =>
        text.Length > limit / 3 && Encoding.UTF8.GetByteCount(text) is var bytes && bytes > limit ? bytes : null;

    private bool IsWithinNesting(TextPlace place)
    {
        if (Depth < DocumentLimits.Nesting)
        {
            return true;
        }

        problems.Add(new(ProblemCode.LimitExceeded, NextPath, $"Maps and lists stand more than {DocumentLimits.Nesting} deep inside one another; no claims document needs that.")
        {
            Line = place.Line,
            Column = place.Column,
            Allowed = $"at most {DocumentLimits.Nesting} levels",
        });
        return false;
    }

    private bool Start(DocumentNode node)
    {
        Take(node);
        (_frames[Depth++] ??= new()).Open(node);
        return true;
    }

    private void Take(DocumentNode node)
    {
        Root ??= node;
        Open?.TakeValue(node);
    }

    private void TellTooLong(FormattableString message, TextPlace place) =>
        problems.Add(new(ProblemCode.LimitExceeded, NextPath, message.ToString(CultureInfo.InvariantCulture))
        {
            Line = place.Line,
            Column = place.Column,
        });
}
