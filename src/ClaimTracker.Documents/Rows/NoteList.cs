using System.Collections.Immutable;
using System.Globalization;

namespace ClaimTracker.Documents;

/// <summary>Collects what is noted on an import, up to a number that somebody could still read.</summary>
internal sealed class NoteList
{
    private const int Most = 10_000;

    private readonly List<ImportNote> _notes = [];
    private readonly HashSet<string> _once = new(StringComparer.Ordinal);
    private long _more;

    public void Add((string Code, string Name) kind, string path, string message)
    {
        if (_notes.Count < Most)
        {
            _notes.Add(new ImportNote(kind.Code, kind.Name, path, message));
        }
        else
        {
            _more++;
        }
    }

    /// <summary>Adds a note of a kind that is told once, where it occurs first.</summary>
    public void AddOnce((string Code, string Name) kind, string path, string message)
    {
        if (_once.Add(kind.Code))
        {
            Add(kind, path, message);
        }
    }

    /// <summary>The notes, in the order of the input.</summary>
    public ImmutableArray<ImportNote> ToImmutable() => _more == 0
        ? [.. _notes]
        : [.. _notes, new ImportNote(NoteKind.MoreNotes.Code, NoteKind.MoreNotes.Name, "", string.Create(CultureInfo.InvariantCulture, $"{_more:N0} more notes are not listed."))];
}
