using System.Text.Json.Nodes;

namespace ClaimTracker.Documents.Tests.Reference;

/// <summary>The narrowest answers that somebody gave and every side asserts or entails (2.8).</summary>
internal static class CommonGround
{
    /// <param name="question">The question.</param>
    /// <param name="committed">The claims in force that commit, without those of earlier positions.</param>
    /// <param name="positions">All positions of the question, in their order.</param>
    /// <param name="entities">The entities of the story.</param>
    public static IReadOnlyList<JsonNode> Of(
        Question question, IReadOnlyCollection<Claim> committed, IReadOnlyList<Position> positions, Entities entities)
    {
        if (Origins.Count(committed, entities) < 2)
        {
            return [];
        }

        var roots = committed.SelectMany(claim => claim.Roots).Distinct().ToList();
        var shared = committed
            .SelectMany(Given)
            .Distinct()
            .Where(answer => roots.All(root => committed.Any(claim => claim.Roots.Contains(root) && Entails(claim.HeldAnswer, answer))))
            .ToList();
        var narrowest = shared.Where(answer => !shared.Any(other => Entails(other, answer) && !Entails(answer, other))).ToList();
        return question.Many
            ? [.. Singles(narrowest), .. OnlySets(narrowest), .. narrowest.OfType<NoneAnswer>().Select(_ => new JsonObject { ["none"] = true })]
            : [.. positions.Where(position => !position.Denied && narrowest.Contains(position.Answer)).Select(position => position.Printed)];

        // Under "many" each single member and each only set; else the answer.
        IEnumerable<Answer> Given(Claim claim)
        {
            if (claim.HeldAnswer is EntityAnswer answer && question.Many)
            {
                var singles = answer.Members.Select(member => new EntityAnswer(Ids.Of([member]), false));
                return answer.Only ? singles.Append(answer) : singles;
            }

            return [claim.HeldAnswer];
        }

        bool Entails(Answer first, Answer second) => first is EntityAnswer one && second is EntityAnswer other && question.Many
            ? ManyAnswers.Entails(one, other, entities)
            : OneAnswer.Entails(first, second, entities);
    }

    private static IEnumerable<JsonNode> Singles(IEnumerable<Answer> answers) =>
        answers.OfType<EntityAnswer>().Where(answer => !answer.Only).OrderBy(answer => answer.Members).Select(answer => answer.Print());

    private static IEnumerable<JsonNode> OnlySets(IEnumerable<Answer> answers) =>
        answers.OfType<EntityAnswer>().Where(answer => answer.Only).OrderBy(answer => answer.Members).Select(answer => answer.Print());
}
