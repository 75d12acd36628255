using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace ClaimTracker;

/// <summary>One version of all questions: resolves ids to small integers in order of asking.</summary>
/// <remarks>Immutable but for redactions, which reach all versions. Cost of the look-ups: logarithmic.</remarks>
internal sealed class QuestionTable
{
    private readonly ImmutableDictionary<QuestionId, int> _numbers;
    private readonly ImmutableList<Cell<Question>> _questions;

    private QuestionTable(ImmutableDictionary<QuestionId, int> numbers, ImmutableList<Cell<Question>> questions)
    {
        _numbers = numbers;
        _questions = questions;
    }

    public static QuestionTable Empty { get; } = new(ImmutableDictionary<QuestionId, int>.Empty, []);

    public int Count => _questions.Count;

    public IEnumerable<Question> All => _questions.Select(cell => cell.Value);

    public Question this[int number] => _questions[number].Value;

    /// <summary>The numbers of all questions, in order of ids.</summary>
    public int[] NumbersById()
    {
        var ids = All.Select(question => question.Id).ToArray();
        int[] numbers = [.. Enumerable.Range(0, ids.Length)];
        Array.Sort(ids, numbers);
        return numbers;
    }

    public bool TryFind(QuestionId id, out int number) => _numbers.TryGetValue(id, out number);

    public bool TryFind(QuestionId id, [NotNullWhen(true)] out Question? question)
    {
        question = _numbers.TryGetValue(id, out var number) ? this[number] : null;
        return question is not null;
    }

    /// <summary>The table with one question more.</summary>
    public QuestionTable With(Cell<Question> question) => new(_numbers.Add(question.Value.Id, _questions.Count), _questions.Add(question));

    /// <summary>The table with another question in the place of the one with its id.</summary>
    public QuestionTable Changed(Cell<Question> question) => new(_numbers, _questions.SetItem(_numbers[question.Value.Id], question));
}
