using System.Globalization;

namespace ClaimTracker.Documents;

/// <summary>Reads the claims, checks each as a draft, and reads them again as amendments have them.</summary>
internal sealed class ClaimReader(ClaimParts claims, QuestionParts questions, EntityScope entities, QuestionScope knownQuestions, ReadingContext context)
{
    public void ReadAll(DocumentNode list)
    {
        if (list.Items.Count > DocumentLimits.Claims)
        {
            context.Problems.Add(
                ProblemCode.LimitExceeded,
                list,
                string.Create(CultureInfo.InvariantCulture, $"The document has {list.Items.Count} claims; at most {DocumentLimits.Claims} are allowed."));
            return;
        }

        claims.Expect(list.Items.Count);
        foreach (var item in list.Items)
        {
            if (item.IsMap)
            {
                Read(item);
            }
        }
    }

    /// <summary>Reads a claim with the fields of an amendment in the place of its own. Problems that this makes are told at the amendment.</summary>
    /// <returns>How the claim reads; null when a problem was told.</returns>
    public ClaimDraft? Amend(ClaimId id, DocumentNode amendment)
    {
        var map = claims.Map(id).Overlaid(amendment);
        var found = new ProblemList();
        var draft = DraftReader.Read(map, questions, context.With(found));
        context.With(found).AddAll(ClaimCheck.Check(draft, entities, knownQuestions), map);
        var before = context.Problems.Count;
        AmendmentProblems.Tell(found, claims.Map(id), amendment, context);
        var isSound = context.Problems.Count == before;
        claims.Amend(id, map, draft, isSound);
        return isSound ? draft : null;
    }

    private void Read(DocumentNode map)
    {
        var id = map["id"];
        var isFirst = id.Kind == NodeKind.Text && claims.Declare(id.Text);
        if (id.Kind == NodeKind.Text && !isFirst)
        {
            context.Problems.Add(ProblemCode.DuplicateId, id, $"There is a claim with the id \"{Shown.Short(id.Text)}\" already; ids are unique.");
        }

        var draft = DraftReader.Read(map, questions, context);
        foreach (var problem in ClaimCheck.Check(draft, entities, knownQuestions))
        {
            if (!IsTold(problem, map))
            {
                context.Add(problem, map);
            }
        }

        if (isFirst)
        {
            claims.Add(map, draft);
        }
    }

    // The shape has told missing fields, and the tree texts that are too long.
    private static bool IsTold(Problem problem, DocumentNode map) =>
        problem.Code == ProblemCode.MissingField
        || (problem.Code == ProblemCode.LimitExceeded && map[problem.Path[1..]].IsScalar);
}
