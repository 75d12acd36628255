using System.Globalization;
using System.Text.Json.Nodes;

namespace ClaimTracker.Documents.Tests.Reference;

/// <summary>A random question and the few answers that are given to it.</summary>
internal sealed record RandomQuestion(string Id, JsonObject Node, IReadOnlyList<JsonNode> Answers)
{
    private static readonly string[] Kinds = ["entity", "entity", "many", "many", "yesNo", "quantity", "quantity", "date", "text"];

    public string Kind => Node.TextOrNull("answers") ?? "text";

    public string Timing => Node.TextOrNull("timing") ?? "fixed";

    public static RandomQuestion Draw(string id, Dice dice, RandomCast cast, bool calm)
    {
        var kind = dice.Pick(Kinds);
        var node = new JsonObject { ["text"] = $"What about {id}?" };
        if (kind != "text" || dice.Percent(50))
        {
            node["answers"] = kind == "many" ? "entity" : kind;
        }

        if (kind == "many" || (kind == "entity" && dice.Percent(30)))
        {
            node["cardinality"] = kind == "many" ? "many" : "one";
        }

        var timing = dice.Pick(kind == "quantity" ? ["fixed", "changing", "cumulative", "cumulative"] : new[] { "fixed", "changing" });
        if (timing != "fixed" || dice.Percent(30))
        {
            node["timing"] = timing;
        }

        if (dice.Percent(calm ? 10 : 30))
        {
            node["parties"] = Json.Texts(dice.Some(cast.Parties, dice.Between(0, 2)));
        }

        return new RandomQuestion(id, node, [.. Pool(kind, node, dice, cast, calm)]);
    }

    public JsonNode Answer(Dice dice) => dice.Pick(Answers).DeepClone();

    private static List<JsonNode> Pool(string kind, JsonObject node, Dice dice, RandomCast cast, bool calm)
    {
        var answers = kind switch
        {
            "entity" => OneEntity(dice, Named(dice.Between(2, 6))),
            "many" => ManyEntities(dice, Named(dice.Between(2, 5))),
            "yesNo" => YesNo(dice),
            "quantity" => Figures(node, dice),
            "date" => Dates(dice, cast),
            _ => Texts(dice),
        };
        if (calm)
        {
            answers = dice.Some(answers, dice.Between(1, 3));
        }

        return dice.Percent(30) ? [.. answers, new JsonObject { ["unknown"] = true }] : answers;

        // In a calm story the answers are often broader or narrower than one another.
        List<string> Named(int count)
        {
            var related = calm ? cast.RelatedTo(dice.Pick(cast.Ids)) : [];
            return [.. dice.Shuffle(related).Concat(dice.Shuffle(cast.Ids)).Distinct().Take(count)];
        }
    }

    private static List<JsonNode> OneEntity(Dice dice, List<string> ids)
    {
        var answers = ids.Select(id => (JsonNode)JsonValue.Create(id)).ToList();
        answers.AddRange(dice.Some<JsonNode>(
            [Json.Texts([ids[0]]), Json.Texts([ids[0], ids[0]]), Only([ids[1]]), None(), None()],
            dice.Between(0, 2)));
        return answers;
    }

    private static List<JsonNode> ManyEntities(Dice dice, List<string> ids)
    {
        var answers = new List<JsonNode>();
        for (var count = dice.Between(2, 8); count > 0; count--)
        {
            answers.Add(dice.Below(10) switch
            {
                < 3 => JsonValue.Create(dice.Pick(ids)),
                < 6 => Json.Texts(dice.Some(ids, dice.Between(1, 3))),
                6 => Json.Texts([ids[0], ids[1], ids[0]]),
                < 9 => Only(dice.Some(ids, dice.Between(1, 3))),
                _ => None(),
            });
        }

        return answers;
    }

    private static List<JsonNode> YesNo(Dice dice) =>
        ["yes", "no", .. dice.Some([JsonValue.Create(true), JsonValue.Create(false)], dice.Between(0, 2))];

    private static List<JsonNode> Figures(JsonObject node, Dice dice)
    {
        var unit = dice.Pick([null, "people", "Metric  tons"]);
        if (unit is not null)
        {
            node["unit"] = unit;
        }

        if (dice.Percent(40))
        {
            node["tolerance"] = dice.Pick([0m, 0.1m, 0.25m, 0.5m, 1m, 0.333m]);
        }

        var values = dice.Some([0m, 1m, 5m, 6m, 6.5m, 8m, 10m, 40m, -5m, 123456789012345.123456789m], dice.Between(1, 4)).Order().ToList();
        var answers = new List<JsonNode>();
        for (var count = dice.Between(2, 8); count > 0; count--)
        {
            var value = dice.Pick(values);
            answers.Add(dice.Percent(20) ? JsonValue.Create(value) : dice.Percent(8) ? None() : JsonValue.Create(Figure(value) + Unit()));
        }

        return answers;

        string Figure(decimal value)
        {
            var text = value.ToString(CultureInfo.InvariantCulture);
            var higher = values.Where(other => other > value).ToList();
            return dice.Below(10) switch
            {
                0 => "about " + text,
                1 => "at least " + text,
                2 => "More Than " + text,
                3 => "at most " + text,
                4 => "fewer than " + text,
                5 or 6 when higher.Count > 0 => $"{text}..{dice.Pick(higher).ToString(CultureInfo.InvariantCulture)}",
                7 when !text.Contains('.', StringComparison.Ordinal) => text + ".0",
                8 when value > 0 => "+" + text,
                _ => text,
            };
        }

        string Unit() => dice.Below(10) switch
        {
            0 => " people",
            1 => " PEOPLE",
            2 => " metric tons",
            _ => string.Empty,
        };
    }

    private static List<JsonNode> Dates(Dice dice, RandomCast cast)
    {
        var answers = cast.Times.Pool.Select(time => (JsonNode)JsonValue.Create(time)).ToList();
        answers.AddRange(dice.Some<JsonNode>([None(), None(), JsonValue.Create(cast.Times.Day.Year), "0001", "9999"], dice.Pick([0, 0, 1, 2])));
        return answers;
    }

    private static List<JsonNode> Texts(Dice dice)
    {
        var answers = dice.Some<JsonNode>(
            ["a broken engine", "A  Broken\tENGINE ", "ａ broken engine", "a search", "a\u00a0search", "fish", "\ufb01sh", "the weather"],
            dice.Between(2, 5));
        return dice.Percent(30) ? [.. answers, None()] : answers;
    }

    private static JsonObject None() => new() { ["none"] = true };

    private static JsonObject Only(IEnumerable<string> ids) => new() { ["only"] = Json.Texts(ids) };
}
