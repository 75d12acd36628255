using System.Text.Json.Nodes;

namespace ClaimTracker.Documents.Tests.Reference;

/// <summary>Where a question stands (2.8): its state, positions, common ground, and who is silent.</summary>
internal sealed record Standing(
    Question Question,
    string State,
    IReadOnlyList<Position> Positions,
    IReadOnlyList<JsonNode> CommonGround,
    IReadOnlyList<string> Silent)
{
    public static Standing Of(Question question, Story story, Comparer comparer, InForce inForce)
    {
        var positions = Position.Of(question, story, comparer, inForce);
        var standing = story.Claims.Where(claim => claim.Question == question && inForce.Stands(claim)).ToList();
        var current = standing.Where(claim => !positions.Any(position => position.Earlier && position.Claims.Contains(claim))).ToList();
        var committed = current.Where(claim => claim.Commits).ToList();
        var ground = Reference.CommonGround.Of(question, committed, positions, story.Entities);
        var silent = question.Parties
            .Where(party => !standing.Any(claim => claim.Commits && claim.Roots.Contains(party)))
            .Distinct()
            .Order(StringComparer.Ordinal)
            .ToList();
        return new Standing(question, StateOf(), positions, ground, silent);

        string StateOf()
        {
            if (committed.Count == 0)
            {
                return "unanswered";
            }

            if (SomePairIs("conflict"))
            {
                return "disputed";
            }

            if (SomePairIs("possible"))
            {
                return "possiblyDisputed";
            }

            if (Origins.Count(committed, story.Entities) == 1 || silent.Count > 0)
            {
                return "oneSided";
            }

            return ground.Count > 0 ? "agreed" : "differing";
        }

        bool SomePairIs(string status) => current.Any(first => current.Any(second =>
            first != second && comparer.Compare(first, second).Status == status));
    }

    public JsonObject ToJson() => new()
    {
        ["id"] = Question.Id,
        ["state"] = State,
        ["positions"] = new JsonArray([.. Positions.Select(position => position.ToJson())]),
        ["commonGround"] = new JsonArray([.. CommonGround.Select(answer => answer.DeepClone())]),
        ["silent"] = Json.Texts(Silent),
    };
}
