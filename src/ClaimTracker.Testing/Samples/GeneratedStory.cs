using System.Globalization;

namespace ClaimTracker.Testing;

// Made-up claims, so many to a question that some of them conflict.
internal sealed class GeneratedStory
{
    private const int ClaimsOnAQuestion = 20, HeardOnAQuestion = 6, Parties = 4, Persons = 40, Papers = 8, Things = 30;

    private readonly ClaimLedger _ledger;
    private readonly Chance _chance;
    private readonly Speaker[] _speakers;
    private readonly Speaker[] _outlets;
    private readonly Topic[] _topics;

    public GeneratedStory(ClaimLedger ledger, Chance chance)
    {
        (_ledger, _chance) = (ledger, chance);
        Speaker[] sides = [.. Numbers(Parties).Select(number => Speaker.Organisation($"side{number}", $"Side {number}"))];
        _speakers = [.. Numbers(Persons).Select(number => PersonOf(number, sides))];
        _outlets = [.. Numbers(Papers).Select(number => Speaker.Outlet($"o{number}", $"Outlet {number}"))];
        _topics = MakeTopics();
        ledger.AddAll([.. sides, .. _speakers, .. _outlets, .. _topics]);
    }

    public void Record(int claims) => _ledger.RecordMany(Drafts(claims));

    private static IEnumerable<int> Numbers(int count) => Enumerable.Range(1, count);

    // Every other person speaks for a side.
    private static Speaker PersonOf(int number, Speaker[] sides)
    {
        var person = Speaker.Person($"s{number}", $"Speaker {number}");
        return number % 2 == 0 ? person.SpeakingFor(sides[number / 2 % sides.Length], "spokesperson") : person;
    }

    // Every third topic has the two after it within it.
    private static Topic[] MakeTopics()
    {
        var topics = new Topic[Things];
        for (var i = 0; i < topics.Length; i++)
        {
            var topic = Topic.Named($"t{i + 1}", $"Topic {i + 1}");
            topics[i] = i % 3 == 0 ? topic : topic.Within(topics[i - (i % 3)]);
        }

        return topics;
    }

    private IEnumerable<ClaimDraft> Drafts(int claims)
    {
        Speaker[] heard = [];
        Func<Speaker, ClaimDraft> answer = null!;
        for (var number = 0; number < claims; number++)
        {
            if (number % ClaimsOnAQuestion == 0)
            {
                heard = [.. _chance.Shuffled(_speakers).Take(HeardOnAQuestion)];
                answer = Ask((number / ClaimsOnAQuestion) + 1);
            }

            yield return Attributed(answer(_chance.OneOf(heard)), number + 1);
        }
    }

    // A question of each kind in turn, and what gives an answer to it. On one in four questions all say the same.
    private Func<Speaker, ClaimDraft> Ask(int number)
    {
        var named = Question.Named($"q{number}", $"What of matter {number}?");
        var isAgreed = _chance.OnceIn(4);
        switch (number % 4)
        {
            case 0:
                var polar = _ledger.Ask(number % 8 == 0 ? named.YesOrNo() : named.YesOrNo().Changing());
                return speaker => !isAgreed && _chance.OnceIn(3) ? Claim.By(speaker).That(polar).IsNo() : Claim.By(speaker).That(polar).IsYes();
            case 1:
                var who = _ledger.Ask(named.WithOneEntity());
                var topics = _chance.Shuffled(_topics).Take(isAgreed ? 1 : 4).ToArray();
                return speaker => !isAgreed && _chance.OnceIn(6) ? Claim.By(speaker).That(who).IsNot(topics[0]) : Claim.By(speaker).That(who).Is(_chance.OneOf(topics));
            case 2:
                var count = _ledger.Ask(number % 8 == 2 ? named.WithQuantity("people") : named.WithQuantity("people").Cumulative());
                var around = 10 + _chance.Below(90);
                return speaker => Claim.By(speaker).That(count).Is(isAgreed ? Quantity.About(around) : FigureNear(around));
            default:
                var when = _ledger.Ask(named.WithDate());
                var (month, days) = (1 + _chance.Below(4), isAgreed ? 1 : 4);
                return speaker => Claim.By(speaker).That(when).Is(string.Create(CultureInfo.InvariantCulture, $"2024-{month:00}-{1 + _chance.Below(days):00}"));
        }
    }

    private Quantity FigureNear(int around) => _chance.Below(4) switch
    {
        0 => Quantity.About(around),
        1 => Quantity.AtLeast(around - 2),
        _ => Quantity.Exactly(around + _chance.Below(3)),
    };

    private ClaimDraft Attributed(ClaimDraft draft, int number)
    {
        var said = draft.Identified($"c{number}").SaidOn(2024, 4, 1 + _chance.Below(20));
        var hedged = _chance.OnceIn(10) ? said.WithCertainty(Certainty.Probable) : said;
        return _chance.OnceIn(2) ? hedged.ReportedBy(_chance.OneOf(_outlets)) : hedged;
    }
}
