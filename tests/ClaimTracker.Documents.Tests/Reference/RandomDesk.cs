using System.Text.Json.Nodes;

namespace ClaimTracker.Documents.Tests.Reference;

/// <summary>What the desk of a random document notes for itself: assessments of claims and questions, usages, ground rules.</summary>
/// <remarks>The reference knows nothing of it, because it decides nothing.</remarks>
internal sealed class RandomDesk(Dice dice)
{
    /// <summary>The lists that the desk writes, scales apart.</summary>
    public static IReadOnlyList<string> Lists { get; } = ["assessments", "reviews", "usages", "groundRules"];

    /// <summary>Of two scales and small pools, so that several notes are about one thing, and of one time.</summary>
    public void AddTo(JsonObject document)
    {
        var claims = document.Objects("claims").Select(claim => claim.Text("id")).ToList();
        var questions = document.Object("questions").Select(question => question.Key).ToList();
        if (claims.Count == 0 || dice.Percent(50))
        {
            return;
        }

        document["scales"] = new JsonObject { ["truth"] = Scale("untrue", "half-true", "holds-up"), ["footing"] = Scale("open", "established") };
        document["assessments"] = Notes(dice.Below(6), () => dice.Percent(60) ? Assessment("claim", claims) : Assessment("question", questions));
        document["reviews"] = Notes(dice.Below(4), () => Review(claims));
        document["usages"] = Notes(dice.Below(6), () => Usage(claims));
        document["groundRules"] = Notes(dice.Below(3), () => Rules(claims));
    }

    /// <summary>Another order of notes in which those about one thing, of which the last one stands, keep theirs.</summary>
    public static IReadOnlyList<JsonObject> Reordered(IReadOnlyList<JsonObject> notes, Dice dice)
    {
        var inTheirOrder = notes.GroupBy(About).ToDictionary(group => group.Key, group => new Queue<JsonObject>(group));
        return [.. dice.Shuffle(notes).Select(note => inTheirOrder[About(note)].Dequeue())];

        static string About(JsonObject note) => $"{note.TextOrNull("claim")} {note.TextOrNull("question")}";
    }

    /// <summary>The same document without anything that the desk notes for itself.</summary>
    public static JsonObject Without(JsonObject document)
    {
        var without = document.DeepClone().AsObject();
        foreach (var list in Lists.Append("scales"))
        {
            without.Remove(list);
        }

        return without;
    }

    private static JsonObject Scale(params string[] ratings) => new()
    {
        ["name"] = "A scale",
        ["ratings"] = new JsonArray([.. ratings.Select(id => new JsonObject { ["id"] = id, ["label"] = id.Replace('-', ' ') })]),
    };

    private static JsonArray Notes(int count, Func<JsonObject> make) => new([.. Enumerable.Range(0, count).Select(_ => make())]);

    private JsonObject Assessment(string about, List<string> ids)
    {
        var (scale, rating) = dice.Pick([("truth", "untrue"), ("truth", "half-true"), ("footing", "open"), ("footing", "established")]);
        var note = new JsonObject { [about] = dice.Pick(ids), ["scale"] = scale, ["rating"] = rating, ["by"] = dice.Pick(["fact desk", "night desk"]) };
        if (dice.Percent(60))
        {
            note["at"] = dice.Pick(RandomTimes.Acts);
        }

        if (dice.Percent(30))
        {
            note["reasons"] = Json.Texts(["one", "another"]);
            note["evidence"] = Json.Texts(["https://a.example/1"]);
        }

        return Recorded(note);
    }

    private JsonObject Review(List<string> claims)
    {
        var note = new JsonObject { ["claims"] = Json.Texts([.. new[] { dice.Pick(claims), dice.Pick(claims) }.Distinct()]), ["publisher"] = dice.Pick(["AFP", "Lupa"]) };
        if (dice.Percent(60))
        {
            note["label"] = dice.Pick(["Falso", "Misleading"]);
            note["score"] = dice.Pick([0m, 0.25m, 1m]);
        }

        if (dice.Percent(50))
        {
            note["published"] = dice.Pick(RandomTimes.Acts);
            note["url"] = "https://check.example/1";
            note["markup"] = "{\"url\":\"/1\"}";
        }

        return Recorded(note);
    }

    private JsonObject Usage(List<string> claims) => Recorded(new()
    {
        ["claim"] = dice.Pick(claims),
        ["url"] = dice.Pick(["https://our.example/1", "https://our.example/2"]),
        ["title"] = dice.Pick(["One piece", "Another piece"]),
        ["published"] = dice.Pick([.. RandomTimes.Acts, .. RandomTimes.Recorded, "../2024"]),
        ["as"] = dice.Pick(["fact", "attributed", "quoted"]),
    });

    private JsonObject Rules(List<string> claims) => Recorded(new()
    {
        ["claim"] = dice.Pick(claims),
        ["terms"] = dice.Pick(["onTheRecord", "background", "deepBackground", "offTheRecord"]),
        ["reason"] = "could lose a post",
    });

    private JsonObject Recorded(JsonObject note)
    {
        if (dice.Percent(30))
        {
            note["recorded"] = dice.Pick(RandomTimes.Recorded);
        }

        return note;
    }
}
