using System.Collections.Immutable;

namespace ClaimTracker.Testing;

// What a comparer says of all pairs of some answers, and where that breaks a law.
internal sealed class ComparedPairs<T>
    where T : notnull
{
    private readonly Func<T, T, AnswerRelation> _compare;
    private readonly ImmutableArray<T> _answers;
    private readonly AnswerRelation[,] _relations;

    public ComparedPairs(Func<T, T, AnswerRelation> compare, ImmutableArray<T> answers)
    {
        (_compare, _answers) = (compare, answers);
        _relations = new AnswerRelation[answers.Length, answers.Length];
        foreach (var (a, b) in Pairs)
        {
            _relations[a, b] = compare(answers[a], answers[b]);
        }
    }

    private IEnumerable<(int A, int B)> Pairs =>
        from a in Enumerable.Range(0, _answers.Length)
        from b in Enumerable.Range(0, _answers.Length)
        where a != b
        select (a, b);

    /// <summary>The laws on two answers.</summary>
    public IEnumerable<string> OfPairs()
    {
        foreach (var (a, b) in Pairs)
        {
            if (!Enum.IsDefined(_relations[a, b]))
            {
                yield return $"Each result is one of the five relations:{Line(a, b)}";
            }

            if (_compare(_answers[a], _answers[b]) is var again && again != _relations[a, b])
            {
                yield return $"The same two answers relate alike when they are compared again:{Line(a, b)}{Line(a, b, again)}";
            }

            if (_relations[b, a] != Mirrored(_relations[a, b]))
            {
                yield return $"Exchanging the answers exchanges narrower and broader, and changes nothing else:{Line(a, b)}{Line(b, a)}";
            }
        }
    }

    /// <summary>The laws on three answers, where those on two hold.</summary>
    public IEnumerable<string> OfTriples() =>
        from pair in Pairs
        from c in Enumerable.Range(0, _answers.Length)
        where c != pair.A && c != pair.B
        let law = BrokenBy(_relations[pair.A, pair.B], _relations[pair.B, c], _relations[pair.A, c])
        where law is not null
        select $"{law}:{Line(pair.A, pair.B)}{Line(pair.B, c)}{Line(pair.A, c)}";

    private static string? BrokenBy(AnswerRelation first, AnswerRelation second, AnswerRelation across) => (first, second) switch
    {
        (AnswerRelation.Equal, _) when across != second => "Equal answers relate alike to every third",
        (AnswerRelation.Narrower, AnswerRelation.Narrower) when across != AnswerRelation.Narrower => "What is narrower than a narrower answer is narrower too",
        (AnswerRelation.Narrower, AnswerRelation.Exclusive) when across != AnswerRelation.Exclusive => "What is narrower excludes what the broader answer excludes",
        _ => null,
    };

    private static AnswerRelation Mirrored(AnswerRelation relation) => relation switch
    {
        AnswerRelation.Narrower => AnswerRelation.Broader,
        AnswerRelation.Broader => AnswerRelation.Narrower,
        _ => relation,
    };

    private string Line(int a, int b) => Line(a, b, _relations[a, b]);

    private string Line(int a, int b, AnswerRelation relation) => $"\n  {_answers[a]} against {_answers[b]}: {relation}";
}
