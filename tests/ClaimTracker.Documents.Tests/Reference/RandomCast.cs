using System.Text.Json.Nodes;

namespace ClaimTracker.Documents.Tests.Reference;

/// <summary>The entities and the head of a random story: who may speak, who passes claims on, who is within whom.</summary>
internal sealed class RandomCast
{
    private static readonly string[] Kinds = ["person", "organisation", "state", "outlet", "channel", "group", "anonymous", "place", "topic"];

    private RandomCast(JsonObject entities, RandomTimes times)
    {
        Entities = entities;
        Times = times;
    }

    public JsonObject Entities { get; }

    public RandomTimes Times { get; }

    public IReadOnlyList<string> Ids => [.. Entities.Select(entity => entity.Key)];

    public IReadOnlyList<string> Speakers => OfKind(kind => kind is not ("place" or "topic"));

    public IReadOnlyList<string> Outlets => OfKind(kind => kind is "outlet" or "channel" or "organisation" or "person");

    /// <summary>Those that may be declared parties: they speak, and for nobody else.</summary>
    public IReadOnlyList<string> Parties => [.. Speakers.Where(speaker => !Entities[speaker]!.AsObject().ContainsKey("speaksFor"))];

    /// <summary>Those that share something narrower with it.</summary>
    public IReadOnlyList<string> RelatedTo(string id)
    {
        var hierarchy = Reference.Entities.Read(Entities, TimeZoneInfo.Utc);
        return [.. Ids.Where(other => hierarchy.Overlap(id, other))];
    }

    public static RandomCast Draw(Dice dice)
    {
        var times = RandomTimes.Draw(dice);
        var count = dice.Between(4, 14);
        var anonymous = dice.Pick([0, 10, 60]);
        var entities = dice.Shuffle(Enumerable.Range(1, count)).Select((number, place) => KeyValuePair.Create<string, JsonNode?>($"e{number}", new JsonObject
        {
            ["kind"] = place switch
            {
                0 => "state",
                1 => "person",
                2 => "outlet",
                _ => dice.Percent(anonymous) ? "anonymous" : dice.Pick(Kinds),
            },
            ["name"] = $"Name of {number}",
        })).ToList();
        var cast = new RandomCast(new JsonObject(entities), times);
        var ids = cast.Ids;
        cast.PutWithin(dice, dice.Shuffle(ids));
        cast.PutApart(dice, ids);
        cast.LetSpeakFor(dice, dice.Shuffle(cast.Speakers));
        cast.NameOtherwise(dice);
        return new RandomCast(new JsonObject(dice.Shuffle(cast.Entities).Select(entity => KeyValuePair.Create(entity.Key, entity.Value?.DeepClone()))), times);
    }

    private List<string> OfKind(Func<string, bool> kind) =>
        [.. Entities.Where(entity => kind(entity.Value!["kind"]!.GetValue<string>())).Select(entity => entity.Key)];

    /// <summary>Each may be within earlier ones, so that there is no loop.</summary>
    private void PutWithin(Dice dice, List<string> order)
    {
        var density = dice.Pick([0, 25, 50]);
        for (var place = 1; place < order.Count; place++)
        {
            if (dice.Percent(density))
            {
                Entities[order[place]]!["broader"] = Json.Texts(dice.Some(order.Take(place), dice.Pick([1, 1, 2])));
            }
        }
    }

    /// <summary>Two may be declared distinct when nothing is within both (CT0010).</summary>
    private void PutApart(Dice dice, IReadOnlyList<string> ids)
    {
        var hierarchy = Reference.Entities.Read(Entities, TimeZoneInfo.Utc);
        foreach (var _ in Enumerable.Range(0, dice.Pick([0, 2, 6, 20])))
        {
            var (one, other) = (dice.Pick(ids), dice.Pick(ids));
            var apart = Entities[one]!.AsObject();
            var declared = apart.TextsOrNull("distinctFrom") ?? [];
            if (!hierarchy.Overlap(one, other) && !declared.Contains(other))
            {
                apart["distinctFrom"] = Json.Texts([.. declared, other]);
            }
        }
    }

    /// <summary>Each may speak for earlier ones, for some time or always, so that there is no loop whatever the dates.</summary>
    private void LetSpeakFor(Dice dice, List<string> order)
    {
        var density = dice.Pick([10, 20, 50, 80]);
        for (var place = 1; place < order.Count; place++)
        {
            if (dice.Percent(density))
            {
                var parties = order.Take(place).ToList();
                Entities[order[place]]!["speaksFor"] = dice.Percent(40)
                    ? JsonValue.Create(dice.Pick(parties))
                    : new JsonArray([.. Enumerable.Range(0, dice.Pick([1, 1, 2, 3])).Select(_ => Link(dice, dice.Pick(parties)))]);
            }
        }
    }

    private JsonObject Link(Dice dice, string party)
    {
        var link = new JsonObject { ["party"] = party };
        var offices = Times.Offices;
        var (from, until) = (dice.Below(offices.Count - 1), offices.Count - 1);
        if (dice.Percent(30))
        {
            link["role"] = "spokeswoman";
        }

        if (dice.Percent(50))
        {
            link["from"] = offices[from];
        }

        if (dice.Percent(50))
        {
            link["until"] = offices[dice.Between(from + 1, until)];
        }

        return link;
    }

    private void NameOtherwise(Dice dice)
    {
        foreach (var (id, entity) in Entities)
        {
            if (dice.Percent(10))
            {
                entity!["aliases"] = Json.Texts([$"Alias of {id}"]);
            }
        }
    }
}
