using System.Text.Json.Nodes;

namespace ClaimTracker.Documents.Tests.Reference;

/// <summary>A random document without its acts: head, entities, questions, claims and counterclaims.</summary>
internal sealed class RandomClaims
{
    private static readonly string[] Addresses = ["https://a.example/1", "https://a.example/2", "https://b.example/1", "https://b.example/2?x=1"];

    private readonly Dice _dice;
    private readonly RandomCast _cast;
    private readonly IReadOnlyList<string> _speakers;
    private readonly int _withSaid;
    private readonly int _withVia;
    private readonly bool _calm;

    public RandomClaims(Dice dice, RandomCast cast)
    {
        _dice = dice;
        _cast = cast;
        _speakers = dice.Some(cast.Speakers, dice.Between(1, 6));
        _withSaid = dice.Pick([50, 80, 100]);
        _withVia = dice.Pick([20, 70]);
        _calm = dice.Percent(40);
        Questions = [.. dice.Shuffle(Enumerable.Range(1, dice.Between(1, 4))).Select(number => RandomQuestion.Draw($"q{number}", dice, cast, _calm))];
    }

    public IReadOnlyList<RandomQuestion> Questions { get; }

    public JsonObject Document()
    {
        var (fewest, most) = _dice.Pick([(0, 3), (2, 8), (4, 20), (15, 60)]);
        var claims = _dice.Shuffle(Enumerable.Range(1, _dice.Between(fewest, most))).Select(number => Claim($"c{number}")).ToList();
        var document = new JsonObject { ["claimTracker"] = 1 };
        if (Head() is { Count: > 0 } head)
        {
            document["story"] = head;
        }

        document["entities"] = _cast.Entities.DeepClone();
        document["questions"] = new JsonObject(Questions.Select(question => KeyValuePair.Create(question.Id, (JsonNode?)question.Node.DeepClone())));
        document["claims"] = new JsonArray([.. claims]);
        if (Counterclaims(claims) is { Count: > 0 } counterclaims)
        {
            document["counterclaims"] = new JsonArray([.. counterclaims]);
        }

        return document;
    }

    public string Speaker() => _dice.Pick(_speakers);

    public string Time() => _dice.Pick(_cast.Times.Pool);

    public string Recorded() => _dice.Pick(RandomTimes.Recorded);

    public string Nature() => _dice.Pick(["fact", "fact", "opinion", "prediction"]);

    public string Certainty() => _dice.Pick(["certain", "probable", "possible"]);

    public JsonArray Via() =>
        new([.. Enumerable.Range(0, _dice.Pick([1, 1, 1, 2, 3])).Select(_ => Hop())]);

    /// <summary>Whom a claim may be made for: somebody who speaks, and not the speaker.</summary>
    public string? OnBehalfOf(string speaker) => _dice.Pick(_cast.Speakers) is var other && other != speaker ? other : null;

    private JsonObject Head()
    {
        var head = new JsonObject();
        if (_cast.Times.Zone is { } zone)
        {
            head["timeZone"] = zone;
        }

        if (_dice.Percent(_calm ? 20 : 60))
        {
            head["parties"] = Json.Texts(_dice.Some(_cast.Parties, _dice.Between(0, 3)));
        }

        return head;
    }

    private JsonObject Claim(string id)
    {
        var question = _dice.Pick(Questions);
        var claim = new JsonObject { ["id"] = id, ["speaker"] = Speaker(), ["question"] = question.Id };
        if (_dice.Percent(15) && OnBehalfOf(claim.Text("speaker")) is { } party)
        {
            claim["onBehalfOf"] = party;
        }

        var force = Force();
        if (force is not null)
        {
            claim["force"] = force;
        }

        if (force is not ("declines" or "unreachable" or "noResponse"))
        {
            claim["answer"] = question.Answer(_dice);
        }

        if (force != "doubts" && _dice.Percent(15))
        {
            claim["certainty"] = Certainty();
        }

        if (_dice.Percent(10))
        {
            claim["nature"] = Nature();
        }

        if (_dice.Percent(_withSaid))
        {
            claim["said"] = Time();
        }

        if (_dice.Percent(question.Timing == "fixed" ? 10 : 40))
        {
            claim["holds"] = Time();
        }

        if (_dice.Percent(50))
        {
            claim["recorded"] = Recorded();
        }

        if (_dice.Percent(_withVia))
        {
            claim["via"] = Via();
        }

        return claim;
    }

    /// <summary>None written is <c>asserts</c>. In a calm story hardly anybody denies, so that sides agree or only differ.</summary>
    private string? Force() => _dice.Below(100) switch
    {
        < 90 when _calm => null,
        < 35 => null,
        < 45 => "asserts",
        < 55 => "confirms",
        < 63 => "admits",
        < 85 => "denies",
        < 93 => "doubts",
        < 96 => "declines",
        < 98 => "unreachable",
        _ => "noResponse",
    };

    private JsonObject Passage()
    {
        var passage = new JsonObject { ["exact"] = _dice.Pick(["It is over", " over, \"he\" said\n", "=1+1", "\U0001D11E"]) };
        if (_dice.Percent(50))
        {
            passage["prefix"] = _dice.Pick(["She said: ", "- "]);
        }

        if (_dice.Percent(50))
        {
            passage["suffix"] = _dice.Pick([".", " | "]);
        }

        if (_dice.Percent(50))
        {
            (passage["start"], passage["end"]) = (_dice.Between(0, 9), _dice.Between(10, 99));
        }

        return passage;
    }

    private JsonObject Hop()
    {
        var hop = new JsonObject { ["outlet"] = _dice.Pick(_cast.Outlets) };
        if (_dice.Percent(40))
        {
            hop["url"] = _dice.Pick(Addresses);
            if (_dice.Percent(30))
            {
                hop["passage"] = Passage();
            }
        }

        if (_dice.Percent(30))
        {
            hop["cites"] = Json.Texts(_dice.Some(Addresses, _dice.Between(1, 2)));
        }

        if (_dice.Percent(30))
        {
            hop["form"] = _dice.Pick(["quote", "paraphrase", "translation"]);
        }

        if (_dice.Percent(10))
        {
            hop["published"] = Time();
        }

        return hop;
    }

    /// <summary>Of all kinds, and each between two claims on one question, said once.</summary>
    private List<JsonObject> Counterclaims(List<JsonObject> claims)
    {
        if (claims.Count == 0)
        {
            return [];
        }

        var drawn = from _ in Enumerable.Range(0, _dice.Pick([0, 1, 4, 12]))
                    let claim = _dice.Pick(claims)
                    let against = _dice.Pick(claims)
                    where claim != against && claim.Text("question") == against.Text("question")
                    let kind = _dice.Pick(["rebuts", "rebuts", "undercuts", "answers"])
                    select (Claim: claim.Text("id"), Against: against.Text("id"), Kind: kind);
        return [.. drawn
            .DistinctBy(counter => (counter.Claim, counter.Against))
            .Select(counter => new JsonObject { ["claim"] = counter.Claim, ["against"] = counter.Against, ["kind"] = counter.Kind })];
    }
}
