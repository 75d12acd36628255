using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace ClaimTracker;

/// <summary>One version of all questions: resolves ids to small integers in order of asking.</summary>
/// <remarks>
/// Immutable but for redactions, which reach all versions. Versions share the questions as they were asked, each looks only at its first
/// ones, and keeps those that were changed apart. Cost of the look-ups: constant, and the logarithm of the number of changed questions.
/// </remarks>
internal sealed class QuestionTable
{
    private readonly InternTable<QuestionId> _ids;
    private readonly SegmentedList<Cell<Question>> _asked;
    private readonly ImmutableDictionary<int, Cell<Question>> _changed;

    private QuestionTable(InternTable<QuestionId> ids, SegmentedList<Cell<Question>> asked, ImmutableDictionary<int, Cell<Question>> changed, int count)
    {
        _ids = ids;
        _asked = asked;
        _changed = changed;
        Count = count;
    }

    /// <summary>A table without questions, whose later versions share what they are kept in.</summary>
    public static QuestionTable CreateEmpty() =>
        new(new InternTable<QuestionId>(), new SegmentedList<Cell<Question>>(), ImmutableDictionary<int, Cell<Question>>.Empty, 0);

    public int Count { get; }

    public IEnumerable<Question> All => Enumerable.Range(0, Count).Select(number => this[number]);

    public Question this[int number] => (!_changed.IsEmpty && _changed.TryGetValue(number, out var changed) ? changed : _asked[number]).Value;

    /// <summary>The numbers of all questions, in order of ids.</summary>
    public int[] NumbersById()
    {
        var ids = All.Select(question => question.Id).ToArray();
        int[] numbers = [.. Enumerable.Range(0, ids.Length)];
        Array.Sort(ids, numbers);
        return numbers;
    }

    public bool TryFind(QuestionId id, out int number)
    {
        number = _ids.Find(id);
        return number >= 0 && number < Count;
    }

    public bool TryFind(QuestionId id, [NotNullWhen(true)] out Question? question)
    {
        question = TryFind(id, out int number) ? this[number] : null;
        return question is not null;
    }

    /// <summary>The table with one question more, whose id is new. Only the last version of a table goes on.</summary>
    public QuestionTable With(Cell<Question> question)
    {
        if (_ids.Add(question.Value.Id) != Count)
        {
            throw new InvalidOperationException($"The question \"{question.Value.Id}\" is there already: it has been checked, and only the last version of a table goes on.");
        }

        _asked.Add(question);
        return new QuestionTable(_ids, _asked, _changed, Count + 1);
    }

    /// <summary>The table with another question in the place of the one with its id.</summary>
    public QuestionTable Changed(Cell<Question> question) => new(_ids, _asked, _changed.SetItem(_ids.Find(question.Value.Id), question), Count);
}
