namespace ClaimTracker;

/// <summary>What is wrong with a change of an entity or a question: in itself, and with everything on record that leans on it.</summary>
internal static class ChangeChecks
{
    /// <summary>A changed entity must fit all others, and all claims, questions and corrections must stay as sound as they were.</summary>
    /// <remarks>Cost: all entities, and all claims on the questions that can notice.</remarks>
    public static IEnumerable<Problem> Of(Entity changed, LedgerRoot root, LedgerSettings settings)
    {
        if (!root.Entities.TryFind(changed.Id, out var node))
        {
            return [new EntityScope([], root.Entities).Unknown(changed.Id, EntityCheck.PathOf(changed.Id))];
        }

        if (changed is Speaker != node.Entity is Speaker)
        {
            return
            [
                new Problem(ProblemCode.ValueNotAllowed, EntityCheck.PathOf(changed.Id, "kind"), $"\"{changed.Id}\" cannot change between what speaks and what does not.")
                {
                    Found = changed.Kind.ToString(),
                },
            ];
        }

        var all = root.Entities.Nodes.Select(other => other.Number == node.Number ? changed : other.Entity).ToList();
        var problems = EntityCheck.Check(all, EntityTable.CreateEmpty());
        return problems.Count > 0 ? problems : OfRecord(root, root.Entities.Preview(changed), node.Number, settings);
    }

    /// <summary>A changed question must be sound, and all claims on it must fit.</summary>
    /// <remarks>Cost: the claims on the question.</remarks>
    public static IEnumerable<Problem> Of(Question changed, LedgerRoot root, LedgerSettings settings)
    {
        if (!root.Questions.TryFind(changed.Id, out int number))
        {
            return [new QuestionScope([], root.Questions).Unknown(changed.Id, QuestionCheck.PathOf(changed.Id))];
        }

        var entities = new EntityScope([], root.Entities);
        var problems = QuestionCheck.Check(changed, entities, settings.Comparison.Comparers).ToList();
        return problems.Count > 0 ? problems : OfClaims(number, root, entities, new QuestionScope([changed], root.Questions));
    }

    private static IEnumerable<Problem> OfRecord(LedgerRoot root, EntityTable after, int number, LedgerSettings settings)
    {
        var (entities, questions) = (new EntityScope([], after), new QuestionScope([], root.Questions));
        foreach (var question in root.QuestionsNaming(EntityReach.Of(number, root.Entities, after)))
        {
            var found = QuestionCheck.Check(root.Questions[question], entities, settings.Comparison.Comparers)
                .Concat(OfClaims(question, root, entities, questions));
            foreach (var problem in found)
            {
                yield return problem;
            }
        }

        foreach (var (corrected, with) in root.Acts.Corrections)
        {
            if (CorrectionCheck.FaultOf(CorrectionsOnRecord.PartyOf(corrected, root, after), CorrectionsOnRecord.PartyOf(with, root, after)) is { } fault)
            {
                yield return new Problem(ProblemCode.ValueNotAllowed, string.Empty, $"The change would break a correction: {fault}");
            }
        }
    }

    private static IEnumerable<Problem> OfClaims(int question, LedgerRoot root, EntityScope entities, QuestionScope questions) =>
        from row in root.RowsOf(question).ToArray().Where(root.Counts)
        let claim = new Claim(root, row)
        from problem in ClaimCheck.Check(claim.ToDraft(), entities, questions)
        select new Problem(problem.Code, ProblemPath.Of("claims", claim.Id.ToString()) + problem.Path, $"The claim \"{claim.Id}\" would not fit any more: {problem.Message}")
        {
            Found = problem.Found,
            Allowed = problem.Allowed,
        };
}
