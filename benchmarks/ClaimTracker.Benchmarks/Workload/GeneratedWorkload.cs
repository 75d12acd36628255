using System.Globalization;

namespace ClaimTracker.Benchmarks;

/// <summary>The generated data. The same shape gives the same data; rows are made as they are read and can be read again.</summary>
/// <remarks>There is no end to the rows: those after the shape's number of claims are what comes in later.</remarks>
internal sealed class GeneratedWorkload
{
    private readonly Popularity _popularity;
    private readonly Popularity[] _answers = [new(8), new(10)];

    public GeneratedWorkload(WorkloadShape shape)
    {
        Shape = shape;
        var chance = new Chance(shape.Seed);
        _popularity = new Popularity(shape.Questions, shape.LargestShare);
        Questions = [.. Enumerable.Range(0, shape.Questions).Select(number => new AskedQuestion(number, chance, shape.Speakers))];
    }

    public WorkloadShape Shape { get; }

    public TopicTree Topics { get; } = new();

    /// <summary>The questions, the hottest first.</summary>
    public AskedQuestion[] Questions { get; }

    public static string SpeakerId(int speaker) => string.Create(CultureInfo.InvariantCulture, $"p{speaker}");

    public static string SpeakerName(int speaker) => string.Create(CultureInfo.InvariantCulture, $"Speaker {speaker}");

    /// <summary>The rows as text: every string is made anew.</summary>
    public IEnumerable<Statement> Texts() => Drawn().Select(row => TextOf(row, row.Question.TextOf(row.Candidate, row.Alias)));

    /// <summary>The same rows as a claims document has them, with ids for answers.</summary>
    public IEnumerable<Statement> Documented() => Drawn().Select(row => TextOf(row, row.Question.DocumentedAnswer(row.Candidate)));

    /// <summary>The same rows, resolved.</summary>
    public IEnumerable<NumberedStatement> Numbers() => Drawn().Select(row =>
    {
        var answer = row.Question.SpanOf(row.Candidate, Topics);
        return new NumberedStatement(row.Question.Number, row.Speaker, row.Denies, answer.Low, answer.High, row.Start, row.End);
    });

    private static Statement TextOf(DrawnRow row, string answer) => new(
        SpeakerId(row.Speaker), AskedQuestion.IdOf(row.Question.Number), answer, row.Denies, Calendar.Text(row.Start, row.End));

    private IEnumerable<DrawnRow> Drawn()
    {
        var chance = new Chance(Shape.Seed ^ 0xC1A1);
        while (true)
        {
            var question = Questions[_popularity.Draw(chance)];
            var start = chance.Below(Calendar.Starts);
            yield return new DrawnRow(
                question,
                question.Speakers[chance.Below(question.Speakers.Length)],
                _answers[question.IsOnEntity ? 0 : 1].Draw(chance),
                chance.Below(TopicTree.AliasesEach),
                chance.Happens(0.08),
                start,
                chance.Happens(0.6) ? Calendar.Never : start + chance.Between(1, Calendar.LongestDays));
        }
    }

    private readonly record struct DrawnRow(
        AskedQuestion Question, int Speaker, int Candidate, int Alias, bool Denies, int Start, int End);
}
