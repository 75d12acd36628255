using System.Globalization;

namespace ClaimTracker.Benchmarks;

/// <summary>Resolves text as a careful programmer would: dictionaries of names, and figures and days read from spans.</summary>
internal sealed class TextResolver
{
    private readonly Dictionary<string, int> _questions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _speakers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Span> _topics = new(StringComparer.Ordinal);
    private readonly AskedQuestion[] _asked;

    public TextResolver(GeneratedWorkload workload)
    {
        _asked = workload.Questions;
        foreach (var question in _asked)
        {
            _questions.Add(AskedQuestion.IdOf(question.Number), question.Number);
        }

        for (var speaker = 0; speaker < workload.Shape.Speakers; speaker++)
        {
            _speakers.Add(GeneratedWorkload.SpeakerId(speaker), speaker);
        }

        for (var topic = 0; topic < TopicTree.Count; topic++)
        {
            for (var alias = 0; alias < TopicTree.AliasesEach; alias++)
            {
                _topics.Add(TopicTree.AliasOf(topic, alias), workload.Topics.PlaceOf(topic));
            }
        }
    }

    public NumberedStatement Resolve(in Statement row)
    {
        var question = _questions[row.Question];
        var asked = _asked[question];
        var answer = asked.IsOnEntity ? _topics[row.Answer] : FigureOf(row.Answer).SpanWith(asked.TolerancePercent);
        var holds = row.Holds.AsSpan();
        return new NumberedStatement(
            question,
            _speakers[row.Speaker],
            row.Denies,
            answer.Low,
            answer.High,
            DayOf(holds[..10]),
            holds.Length == 13 ? Calendar.Never : DayOf(holds[11..]) + 1);
    }

    private static FigureText FigureOf(ReadOnlySpan<char> text)
    {
        if (text.StartsWith("about "))
        {
            var about = NumberOf(text[6..]);
            return new FigureText(about, about, IsAbout: true);
        }

        var dots = text.IndexOf("..");
        var low = NumberOf(dots < 0 ? text : text[..dots]);
        return new FigureText(low, dots < 0 ? low : NumberOf(text[(dots + 2)..]), IsAbout: false);
    }

    private static int DayOf(ReadOnlySpan<char> date) =>
        new DateOnly(NumberOf(date[..4]), NumberOf(date[5..7]), NumberOf(date[8..])).DayNumber - Calendar.FirstDay.DayNumber;

    private static int NumberOf(ReadOnlySpan<char> text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
}
