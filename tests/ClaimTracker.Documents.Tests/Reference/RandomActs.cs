using System.Text.Json.Nodes;

namespace ClaimTracker.Documents.Tests.Reference;

/// <summary>The events of a random document: amendments that stay valid one after the other, and acts that are valid after them.</summary>
internal sealed class RandomActs(Dice dice, RandomClaims claims)
{
    public void AddTo(JsonObject document, Features features)
    {
        var ids = document.Objects("claims").Select(claim => claim.Text("id")).ToList();
        var events = new List<JsonObject>();
        if (features.HasFlag(Features.Amendments))
        {
            events.AddRange(document.Objects("claims").Where(_ => dice.Percent(15)).SelectMany(Amendments));
        }

        if (features.HasFlag(Features.Corrections))
        {
            document["events"] = Events(events);
            events.AddRange(Corrections(Story.Read(document)));
        }

        if (features.HasFlag(Features.Retractions))
        {
            events.AddRange(ids.Where(_ => dice.Percent(6)).Select(id => Dated(new JsonObject { ["retract"] = id })));
        }

        if (features.HasFlag(Features.Withdrawals))
        {
            events.AddRange(ids.Where(_ => dice.Percent(6)).Select(id => Dated(new JsonObject { ["withdraw"] = id })));
        }

        document.Remove("events");
        if (events.Count > 0)
        {
            document["events"] = Events(Reordered(events, dice));
        }
    }

    /// <summary>Another order of the events in which those that say the same thing at the same time keep theirs.</summary>
    public static IReadOnlyList<JsonObject> Reordered(IReadOnlyList<JsonObject> events, Dice dice)
    {
        var inTheirOrder = events
            .GroupBy(Turn)
            .ToDictionary(group => group.Key, group => new Queue<JsonObject>(group));
        return [.. dice.Shuffle(events).Select(act => inTheirOrder[Turn(act)].Dequeue())];

        // Only amendments of one claim with the same time, or both without, depend on the order of the file.
        static string Turn(JsonObject act) =>
            act.ContainsKey("amend") ? $"{act.Text("amend")} {act.TextOrNull("at")}" : act.ToJsonString();
    }

    private static JsonArray Events(IEnumerable<JsonObject> events) => new([.. events.Select(act => act.DeepClone())]);

    private JsonObject Dated(JsonObject act)
    {
        if (dice.Percent(50))
        {
            act["at"] = dice.Pick(RandomTimes.Acts);
        }

        if (dice.Percent(30))
        {
            act["by"] = "the desk";
        }

        if (dice.Percent(20))
        {
            act["reason"] = "a slip";
        }

        return act;
    }

    /// <summary>Up to three, in the order in which they apply: the undated ones, then by their times.</summary>
    private List<JsonObject> Amendments(JsonObject claim)
    {
        var current = claim.DeepClone().AsObject();
        var amendments = new List<JsonObject>();
        var next = -1;
        for (var count = dice.Pick([1, 1, 2, 3]); count > 0; count--)
        {
            var fields = Change(current);
            foreach (var (field, value) in fields)
            {
                current[field] = value?.DeepClone();
            }

            next = Math.Max(next, dice.Between(-1, RandomTimes.Acts.Count - 1));
            var act = new JsonObject { ["amend"] = claim.Text("id") };
            if (next >= 0)
            {
                act["at"] = RandomTimes.Acts[next];
            }

            if (dice.Percent(30))
            {
                act["by"] = "the desk";
                act["reason"] = "typing error";
            }

            foreach (var (field, value) in fields)
            {
                act[field] = value?.DeepClone();
            }

            amendments.Add(act);
        }

        return amendments;
    }

    /// <summary>One or two fields that leave the claim valid.</summary>
    private JsonObject Change(JsonObject claim)
    {
        var question = claims.Questions.Single(question => question.Id == claim.Text("question"));
        var force = claim.TextOrNull("force") ?? "asserts";
        var answers = force is not ("declines" or "unreachable" or "noResponse");
        var change = new JsonObject();
        switch (dice.Below(10))
        {
            case < 2 when answers:
                change["answer"] = question.Answer(dice);
                break;
            case < 3 when answers:
                var forces = new[] { "asserts", "confirms", "admits", "denies", "doubts" };
                change["force"] = dice.Pick(claim.ContainsKey("certainty") ? forces[..4] : forces);
                break;
            case < 3:
                change["force"] = "admits";
                change["answer"] = question.Answer(dice);
                break;
            case 3:
                var other = dice.Pick(claims.Questions);
                change["question"] = other.Id;
                if (answers)
                {
                    change["answer"] = other.Answer(dice);
                }

                break;
            case 4 when force != "doubts":
                change["certainty"] = claims.Certainty();
                break;
            case 5 when claims.OnBehalfOf(claim.Text("speaker")) is { } party:
                change["onBehalfOf"] = party;
                break;
            case 6:
                change["via"] = claims.Via();
                break;
            case 7:
                change["nature"] = claims.Nature();
                break;
            case 8 when claims.Speaker() is var speaker && speaker != claim.TextOrNull("onBehalfOf"):
                change["speaker"] = speaker;
                break;
            default:
                change["said"] = claims.Time();
                break;
        }

        if (dice.Percent(30))
        {
            change["holds"] = claims.Time();
        }

        if (dice.Percent(20))
        {
            change["recorded"] = claims.Recorded();
        }

        return change;
    }

    /// <summary>On one question, by the same speaker or with a root in common, and never back to an earlier place of one order, so that there is no loop.</summary>
    private List<JsonObject> Corrections(Story story)
    {
        var order = dice.Shuffle(story.Claims);
        var possible = from place in Enumerable.Range(0, order.Count)
                       from later in Enumerable.Range(place + 1, order.Count - place - 1)
                       let claim = order[place]
                       let with = order[later]
                       where claim.Question == with.Question
                       where Comparer.SameSpeaker(claim, with) || Comparer.SameSide(claim, with)
                       select (claim, with, apart: later - place);

        // Neighbours first, so that chains are frequent.
        var drawn = possible.OrderBy(pair => pair.apart).Where(_ => dice.Percent(30)).Take(dice.Pick([0, 1, 3, 8]));
        return [.. drawn.Select(pair => Dated(new JsonObject { ["correct"] = pair.claim.Id, ["with"] = pair.with.Id }))];
    }
}
