using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace ClaimTracker;

/// <summary>One version of all questions: resolves ids to small integers in order of asking.</summary>
/// <remarks>Immutable. Cost of the look-ups: logarithmic.</remarks>
internal sealed class QuestionTable
{
    private readonly ImmutableDictionary<QuestionId, int> _numbers;
    private readonly ImmutableList<Question> _questions;

    private QuestionTable(ImmutableDictionary<QuestionId, int> numbers, ImmutableList<Question> questions)
    {
        _numbers = numbers;
        _questions = questions;
    }

    public static QuestionTable Empty { get; } = new(ImmutableDictionary<QuestionId, int>.Empty, []);

    public int Count => _questions.Count;

    public IReadOnlyList<Question> All => _questions;

    public Question this[int number] => _questions[number];

    public bool TryFind(QuestionId id, out int number) => _numbers.TryGetValue(id, out number);

    public bool TryFind(QuestionId id, [NotNullWhen(true)] out Question? question)
    {
        question = _numbers.TryGetValue(id, out var number) ? _questions[number] : null;
        return question is not null;
    }

    public QuestionTable With(Question question) => new(_numbers.Add(question.Id, _questions.Count), _questions.Add(question));
}
