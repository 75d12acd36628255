namespace ClaimTracker.Tests;

/// <summary>What is remembered of sides is what following the links anew gives, whoever is asked for first and at what time.</summary>
public sealed class SidesPropertyTests
{
    private const int Speakers = 8;

    private static readonly EdtfTime?[] Times = [null, .. new[] { "2019", "2020", "2021", "2022", "2020/..", "../2020", "2020/2021" }.Select(Some.Time)];

    // Who speaks for whom, since when and until when; only for those declared before, so that nothing loops.
    private static readonly Gen<(int Speaker, int Party, int From, int Until)[]> Links =
        Gen.Select(Gen.Int[0, Speakers - 1], Gen.Int[0, Speakers - 1], Gen.Int[0, 4], Gen.Int[0, 4]).Array[0, 12];

    private static readonly Gen<(int Speaker, int Time)[]> Asked = Gen.Select(Gen.Int[0, Speakers - 1], Gen.Int[0, Times.Length - 1]).Array[1, 40];

    [Fact]
    public void RootsOf_AnyLinksInAnyOrderOfAsking_AreThoseOfFollowingAnew() =>
        Gen.Select(Links, Asked, Gen.Int[1, Speakers]).Sample((links, asked, known) =>
        {
            var speakers = Cast(links);
            var first = EntityTable.CreateEmpty().With(speakers[..known]);
            AssertAll(first, asked.Where(one => one.Speaker < known));
            AssertAll(first.With(speakers[known..]), asked);
        });

    private static void AssertAll(EntityTable table, IEnumerable<(int Speaker, int Time)> asked)
    {
        foreach (var (speaker, time) in asked)
        {
            var (said, expected) = (Times[time], new SortedSet<int>());
            Follow(table, speaker, said, expected);

            Assert.Equal(expected, table.Sides.RootsOf(speaker, said, table).Members);
            Assert.Equal(IsDated(table, speaker), table.Sides.RootsAtAnyTime(speaker, table) is null);
            Assert.True(IsDated(table, speaker) || expected.SetEquals(table.Sides.RootsAtAnyTime(speaker, table)!.Members));
        }
    }

    private static void Follow(EntityTable table, int number, EdtfTime? said, SortedSet<int> roots)
    {
        var counting = Parties(table, number).Where(link => link.Link.Counts(said)).ToArray();
        foreach (var link in counting)
        {
            Follow(table, link.Party, said, roots);
        }

        if (counting.Length == 0)
        {
            roots.Add(number);
        }
    }

    private static bool IsDated(EntityTable table, int number) =>
        Parties(table, number).Any(link => link.Link.From is not null || link.Link.Until is not null || IsDated(table, link.Party));

    private static IEnumerable<(SpeaksFor Link, int Party)> Parties(EntityTable table, int number) =>
        table[number].Entity.Details.SpeaksFor.Select(link => (link, table.NumberOf(link.Party)));

    private static Speaker[] Cast((int Speaker, int Party, int From, int Until)[] links)
    {
        Speaker[] speakers = [.. Enumerable.Range(0, Speakers).Select(number => Speaker.Person($"s{number}", $"speaker {number}"))];
        foreach (var (one, other, from, until) in links.Where(link => link.Speaker != link.Party))
        {
            var (speaker, party) = (Math.Max(one, other), Math.Min(one, other));
            speakers[speaker] = speakers[speaker].SpeakingFor(speakers[party], role: null, Year(from), from == 0 || until > from ? Year(until) : null);
        }

        return speakers;
    }

    private static EdtfTime? Year(int year) => year == 0 ? null : Some.Time($"{2018 + year}");
}
