using System.Text.Json.Nodes;

namespace ClaimTracker.Documents.Tests.Reference;

/// <summary>DESIGN section 2 read word by word: every claim is compared with every claim.</summary>
/// <remarks>
/// The answer that the engine has to agree with. It is written from the design alone and uses nothing of <c>src</c>;
/// it takes valid documents only. Slow on purpose: clarity counts, and sixty claims are plenty.
/// </remarks>
public static class AllPairs
{
    /// <summary>The check report of DESIGN 6 without problems and explanations.</summary>
    public static JsonObject Check(JsonObject document)
    {
        var story = Story.Read(document);
        var comparer = new Comparer(story);
        var inForce = new InForce(story, comparer);
        var standings = story.Questions.Select(question => Standing.Of(question, story, comparer, inForce)).ToList();

        return new JsonObject
        {
            ["claimTracker"] = 1,
            ["questions"] = new JsonArray([.. standings.Select(standing => standing.ToJson())]),
            ["findings"] = new JsonArray([.. Findings.Of(story, comparer, inForce, standings).Select(finding => finding.ToJson())]),
        };
    }

    /// <summary>How two claims relate, as <c>{ relation, status, code, reason }</c>; the code is null where nothing is found.</summary>
    public static JsonObject Compare(JsonObject document, string first, string second)
    {
        var story = Story.Read(document);
        return new Comparer(story).Compare(story.Claim(first), story.Claim(second)).ToJson();
    }

    /// <summary>Every ordered pair of two different claims, as <c>{ first, second, relation, status, code, reason }</c>, in order of ids.</summary>
    public static JsonArray CompareAll(JsonObject document)
    {
        var story = Story.Read(document);
        var comparer = new Comparer(story);
        var pairs = from first in story.Claims
                    from second in story.Claims
                    where first.Id != second.Id
                    select Pair(first.Id, second.Id, comparer.Compare(first, second));
        return new JsonArray([.. pairs]);
    }

    private static JsonObject Pair(string first, string second, Comparison comparison)
    {
        var pair = new JsonObject { ["first"] = first, ["second"] = second };
        foreach (var (name, value) in comparison.ToJson())
        {
            pair[name] = value?.DeepClone();
        }

        return pair;
    }
}
