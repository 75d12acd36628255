namespace ClaimTracker.Documents;

/// <summary>That an inclusion names entities that there are.</summary>
internal static class InclusionCheck
{
    /// <summary>What is wrong; paths begin at the inclusion.</summary>
    public static IEnumerable<Problem> Of(DocumentNode item, EntityScope entities)
    {
        var number = 0;
        foreach (var about in ReadingContext.Entities(item, "about"))
        {
            if (entities.IsMissing(about))
            {
                yield return entities.Unknown(about, FormattableString.Invariant($"/about/{number}"));
            }

            number++;
        }

        foreach (var problem in QuestionCheck.CheckParties([.. ReadingContext.Entities(item, "parties")], "/parties", entities))
        {
            yield return problem;
        }
    }
}
