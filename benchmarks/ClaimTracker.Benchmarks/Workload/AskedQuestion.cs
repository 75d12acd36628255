using System.Globalization;

namespace ClaimTracker.Benchmarks;

/// <summary>A question of the workload: its kind, who speaks on it and what is answered.</summary>
internal sealed class AskedQuestion
{
    private static readonly int[] Tolerances = [0, 5, 10];

    private readonly int[] _topics;
    private readonly FigureText[] _figures;

    public AskedQuestion(int number, Chance chance, int speakers)
    {
        Number = number;
        TolerancePercent = Tolerances[number % Tolerances.Length];
        IsOnEntity = chance.Happens(0.6);
        Speakers = [.. Enumerable.Range(0, 10).Select(_ => chance.Below(speakers))];
        _topics = IsOnEntity ? DrawTopics(chance) : [];
        _figures = IsOnEntity ? [] : DrawFigures(chance);
    }

    public int Number { get; }

    public bool IsOnEntity { get; }

    /// <summary>How far "about" reaches, in percent: 0, 5 or 10.</summary>
    public int TolerancePercent { get; }

    public int[] Speakers { get; }

    public int Candidates => IsOnEntity ? _topics.Length : _figures.Length;

    public static string IdOf(int question) => string.Create(CultureInfo.InvariantCulture, $"q{question}");

    public static string TextOf(int question) => string.Create(CultureInfo.InvariantCulture, $"What of matter {question}?");

    /// <summary>The answer as a claims document has it.</summary>
    public string DocumentedAnswer(int candidate) => IsOnEntity ? TopicTree.IdOf(_topics[candidate]) : _figures[candidate].Written();

    /// <summary>An answer in words, as a string of its own.</summary>
    public string TextOf(int candidate, int alias) =>
        IsOnEntity ? TopicTree.AliasOf(_topics[candidate], alias) : _figures[candidate].Written();

    /// <summary>What the answer comes down to.</summary>
    public Span SpanOf(int candidate, TopicTree topics) =>
        IsOnEntity ? topics.PlaceOf(_topics[candidate]) : _figures[candidate].SpanWith(TolerancePercent);

    // Every third candidate is the broader topic of the one before it, so that answers refine one another.
    private static int[] DrawTopics(Chance chance)
    {
        var topics = new int[8];
        for (var i = 0; i < topics.Length; i++)
        {
            topics[i] = i % 3 == 2 ? TopicTree.Broader(topics[i - 1]) : chance.Between(1, TopicTree.Count - 1);
        }

        return topics;
    }

    private static FigureText[] DrawFigures(Chance chance)
    {
        var around = chance.Between(100, 99_999);
        return [.. Enumerable.Range(0, 10).Select(i => FigureText.Near(around, i, chance))];
    }
}
