namespace ClaimTracker.Rendering.Tests;

/// <summary>Many speakers, many claims, long names and vague times on one question, from a seed.</summary>
internal static class CrowdedLedger
{
    private static readonly string[] Words = ["the", "Governor", "of", "Schleswig-Holstein", "Міністерство", "оборони", "外交部发言人", "محمد", "W", "Office", "for", "the Protection", "iii", "MMMM"];

    public static Board Make(int seed, int speakers, int claims)
    {
        var chance = new Random(seed);
        var ledger = new ClaimLedger();
        var sides = Enumerable.Range(0, 3).Select(number => ledger.Add(Speaker.State($"side{number}", Name(chance)))).ToArray();
        var outlets = Enumerable.Range(0, 4).Select(number => ledger.Add(Speaker.Outlet($"outlet{number}", Name(chance)))).ToArray();
        var people = Enumerable.Range(0, speakers).Select(number => ledger.Add(Make(number, chance, sides))).ToArray();
        var topics = Enumerable.Range(0, 6).Select(number => ledger.Add(Topic.Named($"topic{number}", Name(chance)))).ToArray();
        var question = ledger.Ask(Question.Named("crowded", "Who did what in the crowded square, and when exactly did they do it?").WithOneEntity().Changing());
        for (var number = 0; number < claims; number++)
        {
            var stage = Claim.By(people[chance.Next(speakers)]).That(question);
            var draft = chance.Next(10) switch
            {
                0 => stage.DeclinedToComment(),
                1 => stage.IsNot(topics[chance.Next(topics.Length)]),
                2 => stage.Is(topics[chance.Next(topics.Length)]).AsOpinion(),
                _ => stage.Is(topics[chance.Next(topics.Length)]),
            };
            draft = Time(chance) is { } time ? draft.SaidOn(EdtfTime.Parse(time)) : draft;
            AttributionHop[] hops = [.. Enumerable.Range(0, chance.Next(4)).Select(_ => AttributionHop.Through(outlets[chance.Next(outlets.Length)]))];
            var claim = ledger.Record(draft.ReportedBy(hops)).Claim;
            if (chance.Next(12) == 0)
            {
                ledger.Retract(claim);
            }
        }

        return Board.Of(ledger);
    }

    private static Speaker Make(int number, Random chance, Speaker[] sides)
    {
        var person = Speaker.Person($"person{number}", Name(chance));
        return chance.Next(3) == 0 ? person : person.SpeakingFor(sides[chance.Next(sides.Length)], "spokesperson");
    }

    private static string Name(Random chance) => string.Join(' ', Enumerable.Range(0, 1 + chance.Next(7)).Select(_ => Words[chance.Next(Words.Length)]));

    private static string? Time(Random chance)
    {
        var day = FormattableString.Invariant($"2024-0{1 + chance.Next(3)}-{1 + chance.Next(28):D2}");
        return chance.Next(8) switch
        {
            0 => null,
            1 => day + "~",
            2 => day[..7],
            3 => day + "T14:30Z",
            4 => day + "/..",
            5 => "../" + day,
            _ => day,
        };
    }
}
