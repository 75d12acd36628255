namespace ClaimTracker.Tests;

/// <summary>Every version of a table goes on saying what it said, whatever is noted after it.</summary>
public sealed class DeskTablePropertyTests
{
    private const int Numbers = 4;

    private static readonly string[] Kinds = ["claim", "question", "review", "usage", "rules"];

    private static readonly Gen<(string Kind, int Number)[]> AnyNotes = Gen.Select(Gen.OneOf(Kinds), Gen.Int[0, Numbers - 1]).Array[0, 40];

    [Fact]
    public void Versions_AnyNotes_EachHoldsWhatWasNotedBeforeIt() =>
        AnyNotes.Sample(
            notes =>
            {
                var versions = new List<DeskTable> { DeskTable.Empty };
                for (var i = 0; i < notes.Length; i++)
                {
                    versions.Add(With(versions[i], notes[i], sequence: i));
                }

                Assert.All(versions, (version, length) => Assert.Equal(Expected(notes[..length]), Told(version)));
            },
            iter: Soak.Size(10_000));

    [Fact]
    public void With_TwoWaysFromOneVersion_DoNotMeet() =>
        Gen.Select(AnyNotes, AnyNotes, AnyNotes).Sample(
            (common, one, other) =>
            {
                var table = All(DeskTable.Empty, common, from: 0);
                var (first, second) = (All(table, one, common.Length), All(table, other, common.Length));

                Assert.Equal(
                    (Expected(common), Expected([.. common, .. one]), Expected([.. common, .. other])),
                    (Told(table), Told(first), Told(second)));
            },
            iter: Soak.Size(10_000));

    private static DeskTable All(DeskTable table, (string Kind, int Number)[] notes, int from) =>
        notes.Select((note, i) => (note, i)).Aggregate(table, (so, next) => With(so, next.note, from + next.i));

    private static DeskTable With(DeskTable table, (string Kind, int Number) note, int sequence) => note.Kind switch
    {
        "claim" => table.WithClaimAssessment(note.Number, Noted(OurDesk.IsFalse, sequence)),
        "question" => table.WithQuestionAssessment(note.Number, Noted(OurDesk.IsFalse, sequence)),
        "review" => table.WithReview([note.Number], Noted(PublishedReview.By("AFP"), sequence)),
        "usage" => table.WithUsage(note.Number, Noted(OurDesk.InBrief, sequence)),
        _ => table.WithGroundRules(note.Number, Noted(OurDesk.Unnamed, sequence)),
    };

    private static Noted<T> Noted<T>(T what, int sequence)
        where T : class => new(what, sequence, Some.Noon.AddMinutes(sequence));

    private static string Told(DeskTable table) => string.Join(
        '\n',
        Enumerable.Range(0, Numbers).SelectMany(number => new[]
            {
                Line("claim", number, table.AssessmentsOfClaim(number).Select(noted => noted.Sequence)),
                Line("question", number, table.AssessmentsOfQuestion(number).Select(noted => noted.Sequence)),
                Line("review", number, table.ReviewsOf(number).Select(noted => noted.Sequence)),
                Line("usage", number, table.UsagesOf(number).Select(noted => noted.Sequence)),
                Line("rules", number, table.GroundRulesOf(number).Select(noted => noted.Sequence)),
            })
            .Append($"uses: {string.Join(' ', table.Uses.Select(use => $"{use.Claim}@{use.Usage.Sequence}"))}"));

    private static string Expected((string Kind, int Number)[] notes)
    {
        var all = notes.Select((note, sequence) => (note.Kind, note.Number, Sequence: sequence)).ToList();
        return string.Join(
            '\n',
            Enumerable.Range(0, Numbers)
                .SelectMany(number => Kinds.Select(kind => Line(kind, number, all.Where(note => note.Kind == kind && note.Number == number).Select(note => note.Sequence))))
                .Append($"uses: {string.Join(' ', all.Where(note => note.Kind == "usage").Select(note => $"{note.Number}@{note.Sequence}"))}"));
    }

    private static string Line(string kind, int number, IEnumerable<int> sequences) => $"{kind} {number}: {string.Join(' ', sequences)}";
}
