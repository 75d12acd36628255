using System.Collections.Immutable;

namespace ClaimTracker.Documents;

/// <summary>Gathers what departs from the rules, up to a limit that nobody reads beyond.</summary>
internal sealed class ReviewNotes
{
    private const int Most = 1_000;

    private readonly List<ImportNote> _notes = [];

    public void Add(string name, string path, string message)
    {
        if (_notes.Count < Most)
        {
            _notes.Add(Note(name, path, message));
        }
    }

    /// <summary>All notes, in order of path, code and message.</summary>
    public ImmutableArray<ImportNote> Sorted() =>
    [
        .. _notes.Distinct()
            .OrderBy(note => note.Path, StringComparer.Ordinal)
            .ThenBy(note => note.Code, StringComparer.Ordinal)
            .ThenBy(note => note.Message, StringComparer.Ordinal),
    ];

    public static ImportNote Note(string name, string path, string message) => new(ReviewCode.Notes[name], name, path, message);
}
