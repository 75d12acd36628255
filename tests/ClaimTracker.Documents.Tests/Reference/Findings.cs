using System.Text.Json.Nodes;

namespace ClaimTracker.Documents.Tests.Reference;

/// <summary>Something an editor should see; <paramref name="Claims"/> are in order of their ids.</summary>
internal sealed record Finding(string Code, string Status, string? Relation, string? Question, Ids Claims)
{
    public JsonObject ToJson() => new()
    {
        ["code"] = Code,
        ["status"] = Status,
        ["relation"] = Relation,
        ["question"] = Question,
        ["claims"] = Json.Texts(Claims),
    };
}

/// <summary>All findings with codes CT1 to CT4, by code, then by their claims' ids.</summary>
internal static class Findings
{
    public static IReadOnlyList<Finding> Of(Story story, Comparer comparer, InForce inForce, IEnumerable<Standing> standings) =>
        [.. Pairs(story, comparer, inForce)
            .Concat(CircularSourcing.Of([.. story.Claims.Where(inForce.Stands)]))
            .Concat(standings.SelectMany(SharedOrigins))
            .OrderBy(finding => finding.Code, StringComparer.Ordinal)
            .ThenBy(finding => finding.Claims)];

    private static IEnumerable<Finding> Pairs(Story story, Comparer comparer, InForce inForce) =>
        from first in story.Claims
        from second in story.Claims
        where string.CompareOrdinal(first.Id, second.Id) < 0
        let comparison = comparer.Compare(first, second)
        where comparison.Status != "none"
        where !new[] { first, second }.Any(claim => story.Retracted(claim) || story.Withdrawn(claim))
        where (inForce.Stands(first) && inForce.Stands(second)) || NewerStands(first, second, comparison, story, inForce)
        select new Finding(comparison.Code!, comparison.Status, comparison.Relation, first.Question.Id, Ids.Of([first.Id, second.Id]));

    /// <summary>The newer one (which corrects, updates or revises) is in force and itself corrects or overtakes the other.</summary>
    private static bool NewerStands(Claim first, Claim second, Comparison comparison, Story story, InForce inForce)
    {
        var (newer, older) = comparison.Relation switch
        {
            "corrects" or "updates" or "revises" => (first, second),
            "correctedBy" or "updatedBy" or "revisedBy" => (second, first),
            _ => (null, null),
        };
        return newer is not null && older is not null
            && inForce.Stands(newer)
            && (story.Corrects(newer, older) || inForce.Overtakes(newer, older));
    }

    /// <summary>A position with two or more outlets and one origin.</summary>
    private static IEnumerable<Finding> SharedOrigins(Standing standing) => standing.Positions
        .Where(position => position.Outlets >= 2 && position.Origins == 1)
        .Select(position => new Finding("CT3002", "note", null, standing.Question.Id, Ids.Of(position.InForce.Select(claim => claim.Id))));
}
