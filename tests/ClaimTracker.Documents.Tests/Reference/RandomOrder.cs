using System.Text.Json.Nodes;

namespace ClaimTracker.Documents.Tests.Reference;

/// <summary>The same document with its claims, counterclaims, events, notes of the desk, entities, questions and scales in another order.</summary>
internal static class RandomOrder
{
    public static JsonObject Of(JsonObject document, Dice dice)
    {
        var shuffled = document.DeepClone().AsObject();
        foreach (var list in new[] { "claims", "counterclaims" })
        {
            if (shuffled.ContainsKey(list))
            {
                shuffled[list] = Array(dice.Shuffle(shuffled.Objects(list)));
            }
        }

        if (shuffled.ContainsKey("events"))
        {
            shuffled["events"] = Array(RandomActs.Reordered([.. shuffled.Objects("events")], dice));
        }

        foreach (var list in RandomDesk.Lists.Where(shuffled.ContainsKey))
        {
            shuffled[list] = Array(RandomDesk.Reordered([.. shuffled.Objects(list)], dice));
        }

        foreach (var table in new[] { "entities", "questions", "scales" }.Where(shuffled.ContainsKey))
        {
            shuffled[table] = new JsonObject(dice.Shuffle(shuffled.Object(table)).Select(entry => KeyValuePair.Create(entry.Key, entry.Value?.DeepClone())));
        }

        return shuffled;
    }

    private static JsonArray Array(IEnumerable<JsonNode> nodes) => new([.. nodes.Select(node => node.DeepClone())]);
}
